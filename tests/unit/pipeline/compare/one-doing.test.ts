import { expect, it } from "vitest";
import { judge as judgeOn } from "../../../setup/judge";

const judge = (a: string, b: string) => judgeOn(a, b, "2025-06-20", "2025-06-24");

it.each([
  ["陈医生已自5月起停止看诊。", "陈医生目前仍在门诊看病。"],
  ["The clinic has stopped taking new patients.", "The clinic is still taking new patients."],
  ["医院暂停夜间看诊。", "医院夜间照常看诊。"],
  ["三名仲裁员以二比一的多数通过裁决。", "The three arbitrators were unanimous."],
  ["The council passed the budget unanimously.", "The council passed the budget by a majority of nine to two."],
])("sets what has stopped against what goes on, and a vote of all against a divided one: %s / %s", (a, b) => {
  expect(judge(a, b).relation).toBe("contradict_inferential");
});

it.each([
  ["The singer stopped smoking.", "The singer still works as a teacher."],
  ["工厂停止招工。", "工厂仍在生产。"],
  ["医院暂停探视。", "医院照常看诊。"],
  ["The airline suspended flights to Orlo.", "The airline still flies to Benn."],
  ["警方停止搜寻失踪渔民。", "家属仍在寻找失踪渔民。"],
  ["The bank no longer lends to coal firms.", "The bank still lends to gas firms."],
  ["董事会一致通过了年报。", "三名董事反对增资方案。"],
])("does not where another thing goes on, or another one does it: %s / %s", (a, b) => {
  expect(judge(a, b).group).not.toBe("contradict");
});

it("leaves what was meant for another day out of the day that an event is put off to", () => {
  const moved = judge("原定7月8日举行的期末考试推迟到7月14日。", "期末考试推迟到7月16日举行。");
  expect(moved.relation).toBe("contradict_direct");
});
