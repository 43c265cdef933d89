import { describe, expect, it } from "vitest";
import type { Command } from "../../../lib/model/command";
import { EMPTY_HUMAN_LAYER } from "../../../lib/model/human";
import type { ReviewedReport } from "../../../lib/model/reviewed";
import { overlay } from "../../../lib/pipeline/overlay";
import { makeAnchor } from "../../../lib/view/anchors";
import { topicForClaim } from "../../../lib/view/claim-topic";
import { countRows } from "../../../lib/view/counts";
import { NO_FILTER } from "../../../lib/view/filter";
import { listMergeRows } from "../../../lib/view/merge-rows";
import { layPending } from "../../../lib/view/pending";
import {
  canSplit,
  markUnmentioned,
  mergeRows,
  moveRow,
  newClaim,
  type RowStep,
  relinkClaim,
  silentSide,
  splitRow,
  unlinkRow,
} from "../../../lib/view/row-steps";
import { buildSheet, followRow, listEmptyTopics, listLinkRows } from "../../../lib/view/rows";
import { reportFixture, sourcesFixture } from "../../setup/report-fixture";

const sources = sourcesFixture();
const engine = reportFixture();
const before = overlay(engine, EMPTY_HUMAN_LAYER, sources);

/** Ids that say in which order they were made. */
function ids(): () => string {
  let made = 0;
  return () => `id${++made}`;
}

/** The report once the step is done, as a page lays it out. */
function done(...steps: RowStep[]): ReviewedReport {
  const pending = steps
    .flatMap(({ asks }) => asks)
    .map((ask, order) => {
      const command = { commandId: `c${order}`, baseVersion: 0, actor: "Desk", ...ask } as Command;
      return { command, at: "2025-05-03", seen: 0, version: null };
    });
  return overlay(engine, layPending({ title: "", human: EMPTY_HUMAN_LAYER }, pending).human, sources);
}

function link(report: ReviewedReport, id: string) {
  const found = report.links.find((one) => one.id === id);
  if (!found) throw new Error(`no row ${id}`);
  return found;
}

const sides = ({ a, b }: { a: readonly string[]; b: readonly string[] }) => [a, b];

describe("a row", () => {
  it("is merged with another, and split again", () => {
    const merge = mergeRows(link(before, "roads"), link(before, "schools"), ids());
    const merged = done(merge);
    expect(sides(link(merged, "roads"))).toEqual([["a1", "a3"], ["b1"]]);
    const row = link(merged, "roads");
    expect([canSplit(row, ["a3"]), canSplit(row, []), canSplit(row, ["a1", "a3", "b1"])]).toEqual([true, false, false]);
    const split = splitRow(row, ["a3"], () => "out");
    const parted = done(merge, split);
    expect([sides(link(parted, "roads")), sides(link(parted, "out"))]).toEqual([
      [["a1"], ["b1"]],
      [["a3"], []],
    ]);
  });

  it("is moved to another topic, or to one that is made on the way", () => {
    expect(link(done(moveRow(link(before, "dam"), { id: "t1" }, ids())), "dam").topicId).toBe("t1");
    const moved = done(moveRow(link(before, "dam"), { label: "Safety" }, ids()));
    const { topicId } = link(moved, "dam");
    expect(moved.topics.find(({ id }) => id === topicId)?.label).toBe("Safety");
    expect(listEmptyTopics(moved)).toEqual([]);
  });

  it("of one side stands under the topic that a person moved it to, and is counted as before", () => {
    const sheet = buildSheet(done(moveRow(link(before, "schools"), { id: "t1" }, ids())));
    expect(sheet.topics[0]?.rows.map(({ key }) => key)).toEqual(["roads", "schools"]);
    expect(sheet.only.a).toEqual([]);
    expect(countRows(sheet, NO_FILTER)).toMatchObject({ links: 2, oneSided: 2 });
  });

  it("is unlinked into two, and the first of them is shown", () => {
    const step = unlinkRow(link(before, "dam"), ["a2", "b2"], ids());
    const parted = done(step);
    expect(sides(link(parted, step.key))).toEqual([["a2"], []]);
    expect(silentSide(link(parted, step.key))).toBe("b");
  });

  it("of one side is said to be unmentioned in the other", () => {
    const row = link(before, "schools");
    const seen = { relation: row.relation, topic: "schools", a: [], b: [] };
    expect(link(done(markUnmentioned(row, seen, ids())), "schools").review?.disposition).toBe("confirmed");
  });
});

describe("a claim", () => {
  it("that stands alone draws a partner that stands alone, and its row stays the one that is shown", () => {
    const step = relinkClaim(link(before, "schools"), "a3", link(before, "hotline"), ids());
    expect([step.key, sides(link(done(step), step.key))]).toEqual(["schools", [["a3"], ["b3"]]]);
  });

  it("leaves its row for one of two sides, and takes nothing with it", () => {
    const step = relinkClaim(link(before, "dam"), "a2", link(before, "roads"), ids());
    const after = done(step);
    expect(step.key).toBe("roads");
    expect(sides(link(after, "roads"))).toEqual([["a1", "a2"], ["b1"]]);
    expect(sides(link(after, "dam"))).toEqual([[], ["b2"]]);
  });

  it("of a person stands in a row of its own, under the topic around it or one of its own", () => {
    const { text } = sources[0];
    const anchorOf = (words: string) => {
      const start = text.indexOf(words);
      return makeAnchor("a", text, { start, end: start + words.length });
    };
    expect(topicForClaim(before, anchorOf("12 roads"))).toEqual({ id: "t1" });
    const anchor = anchorOf("Who pays is unknown.");
    const topic = topicForClaim(before, anchor);
    expect(topic).toEqual({ label: "Who pays is unknow…" });
    const step = newClaim(anchor, topic, ids());
    const after = done(step);
    const row = link(after, step.key);
    expect(after.claims.find(({ id }) => id === row.a[0])?.quote).toBe("Who pays is unknown.");
    expect(row.relation).toBe("only_a");
  });
});

describe("rows to merge with", () => {
  it("are those of the topic first, then what stands near, and hold the words that are asked for", () => {
    const report = done(moveRow(link(before, "schools"), { id: "t1" }, ids()));
    const sheet = buildSheet(report);
    const roads = listLinkRows(sheet).find(({ key }) => key === "roads");
    if (!roads) throw new Error("no row");
    expect(listMergeRows(sheet, roads, "").map(({ key }) => key)).toEqual(["schools", "dam", "hotline"]);
    expect(listMergeRows(sheet, roads, "mayor").map(({ key }) => key)).toEqual(["dam"]);
  });
});

describe("a row whose key is gone", () => {
  it("is followed to where most of its claims went", () => {
    const merged = listLinkRows(buildSheet(done(mergeRows(link(before, "roads"), link(before, "schools"), ids()))));
    const gone = listLinkRows(buildSheet(before)).find(({ key }) => key === "schools");
    if (!gone) throw new Error("no row");
    expect(followRow(merged, gone)?.key).toBe("roads");
    expect(followRow([], gone)).toBeNull();
  });
});

describe("a pair inside a source", () => {
  it("is a row that is reviewed like any other", () => {
    const inside = { id: "in", source: "a" as const, x: ["a1"], y: ["a2"], relation: "tension" as const };
    const pair = { ...inside, group: "partly" as const, kinds: [], findings: [] };
    const human = { ...EMPTY_HUMAN_LAYER };
    const seen = { relation: "tension" as const, topic: "", a: [], b: [] };
    const review = { id: "r", linkKey: "in", disposition: "changed" as const, relation: "agree_compatible" as const };
    const rest = { reason: "two roads", materiality: null, actor: "ed", updatedAt: "2025-05-03", seen };
    const laid = overlay({ ...engine, internal: [pair] }, { ...human, reviews: [{ ...review, ...rest }] }, sources);
    const [row] = buildSheet(laid).internal;
    expect([row?.inside, row?.a[0]?.id, row?.b[0]?.id]).toEqual(["a", "a1", "a2"]);
    expect(row?.link).toMatchObject({ relation: "agree_compatible", group: "agree", engineRelation: "tension" });
    expect(laid.noLongerProposed).toEqual([]);
  });
});
