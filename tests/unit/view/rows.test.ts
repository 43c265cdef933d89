import { describe, expect, it } from "vitest";
import type { ReviewedReport } from "../../../lib/model/reviewed";
import { beginTopic, buildSheet, gatherStretches, listLinkRows } from "../../../lib/view/rows";
import { bridgeReport } from "../../e2e/fixtures/bridge-view";

describe("buildSheet", () => {
  const sheet = buildSheet(bridgeReport());

  it("puts what the two contradict each other on first and what only one says last", () => {
    expect(sheet.topics.map((topic) => [topic.topic.label, topic.group])).toEqual([
      ["死亡人數", "contradict"],
      ["受傷人數", "partly"],
      ["裂縫", "partly"],
      ["坍塌時間", "agree"],
      ["重建費用", "agree"],
    ]);
    expect(sheet.only.a.map((row) => row.topic.label)).toEqual(["車輛", "渡輪"]);
    expect(sheet.only.b.map((row) => row.topic.label)).toEqual(["schools"]);
  });

  it("lists a topic once, where its strongest row stands, with its rows by strength", () => {
    const report = bridgeReport();
    const links = report.links.map((link) => (link.id === "l-t0-a0b0" ? { ...link, topicId: "t1" } : link));
    const topics = buildSheet({ ...report, links }).topics;
    expect(topics[0]?.rows.map((row) => row.link.group)).toEqual(["contradict", "agree"]);
    expect(topics.map((topic) => topic.topic.id)).toEqual(["t1", "t2", "t3", "t4"]);
  });

  it("keeps every link, each once", () => {
    const keys = listLinkRows(sheet).map((row) => row.key);
    expect([...keys].sort()).toEqual(
      bridgeReport()
        .links.map((link) => link.id)
        .sort(),
    );
  });

  it("follows the relation that a person gave", () => {
    const report = bridgeReport();
    const links = report.links.map((link) =>
      link.id === "l-t4-a5b4"
        ? { ...link, relation: "contradict_direct" as const, group: "contradict" as const }
        : link,
    );
    expect(
      buildSheet({ ...report, links })
        .topics.slice(0, 2)
        .map((topic) => topic.topic.id),
    ).toEqual(["t1", "t4"]);
  });
});

describe("a long list of topics", () => {
  const topics = buildSheet(bridgeReport()).topics;
  const counts = (list: readonly { rows: readonly unknown[] }[]) => list.map((topic) => topic.rows.length);

  it("is begun topic by topic; one that stands whole stays the same object", () => {
    const wide = topics.map((topic) => ({ ...topic, rows: [...topic.rows, ...topic.rows] }));
    expect(counts(wide.map((topic) => beginTopic(topic, 1)))).toEqual(wide.map(() => 1));
    for (const topic of wide) expect(beginTopic(topic, topic.rows.length)).toBe(topic);
    expect(counts(wide.map((topic) => beginTopic(topic, -3)))).toEqual(wide.map(() => 0));
  });

  it("falls into stretches of whole topics, none of which is empty", () => {
    const stretches = gatherStretches(topics, 2);
    expect(stretches.flatMap((stretch) => stretch.topics)).toEqual(topics);
    expect(stretches.length).toBeGreaterThan(1);
    for (const stretch of stretches.slice(0, -1)) expect(stretch.rows).toBe(2);
    for (const [order, { begin }] of stretches.entries()) expect(begin).toBe(order * 2);
    expect(gatherStretches([], 2)).toEqual([]);
  });
});

describe("a row whose claims a person put together", () => {
  const report = bridgeReport();
  const [first, ...rest] = report.links;
  const links = [
    { ...first!, method: "person", relation: "undetermined" as const, group: "unclear" as const },
    ...rest,
  ];
  const judging = (isSending: boolean, own: ReviewedReport["human"]["links"] = []) =>
    listLinkRows(buildSheet({ ...report, links, human: { ...report.human, links: own } }, isSending))
      .filter((row) => row.isBeingJudged)
      .map((row) => row.key);

  it("is being judged until the program has answered; one with a relation of a person's own never is", () => {
    expect(judging(true)).toEqual([first!.id]);
    expect(judging(false)).toEqual([]);
    expect(judging(true, [{ id: first!.id } as never])).toEqual([]);
  });
});
