import { describe, expect, it } from "vitest";
import { extractAll } from "../../../../lib/pipeline/extract-all";
import { ingest } from "../../../../lib/pipeline/ingest";
import { loadResources } from "../../../../lib/server/resources";

const resources = loadResources();

/** The first sentence of a text whose first line is a headline. */
function headlineOf(title: string): string {
  const rest = /\p{Script=Han}/u.test(title)
    ? "渡轮昨日上午离港。\n没有人受伤。"
    : "The ferry left on Monday.\nNobody was hurt.";
  const text = `${title}\n${rest}`;
  const [found] = extractAll([ingest({ text }, "a")], resources);
  const { start, end } = found!.reading.sentences[0]!.span;
  return text.slice(start, end);
}

describe("a headline", () => {
  it.each([
    ["快讯｜两艘渡轮在港口相撞", "两艘渡轮在港口相撞"],
    ["【獨家】兩艘渡輪在港口相撞｜海城日報", "兩艘渡輪在港口相撞"],
    ["两艘渡轮在港口相撞 - 海城晚报", "两艘渡轮在港口相撞"],
    ["两艘渡轮在港口相撞（组图）", "两艘渡轮在港口相撞"],
    ["专访|船长：渡轮没有超载", "船长：渡轮没有超载"],
    ["Two ferries collide in the harbour | Reuters", "Two ferries collide in the harbour"],
    ["EXCLUSIVE: Two ferries collide in the harbour - Harbour Daily", "Two ferries collide in the harbour"],
    ["Breaking: Two ferries collide in the harbour", "Two ferries collide in the harbour"],
  ])("is read without the outlet's marks: %s", (title, kept) => expect(headlineOf(title)).toBe(kept));

  it.each([
    "Two ferries collide in the harbour - police",
    "两艘渡轮相撞，港口关闭",
    "更正：渡轮载客90人，不是900人",
    "Ferry operator Blue-Line to cut 30 jobs",
  ])("keeps what it says: %s", (title) => expect(headlineOf(title)).toBe(title));

  it("stands for nothing but itself: a line of the body keeps its bar", () => {
    const text = "渡轮昨日离港。\n船票价格:成人|儿童\n没有人受伤。";
    const [found] = extractAll([ingest({ text }, "a")], resources);
    expect(found!.reading.sentences.map(({ span }) => text.slice(span.start, span.end)).join("")).toContain(
      "成人|儿童",
    );
  });
});
