import { describe, expect, it } from "vitest";
import { countRows } from "../../../lib/view/counts";
import { countFacets, toggleFacet } from "../../../lib/view/facets";
import { filterSheet, formatQuery, NO_FILTER, parseFilter, type RowFilter } from "../../../lib/view/filter";
import { buildSheet, listRows } from "../../../lib/view/rows";
import { bridgeReport } from "../../e2e/fixtures/bridge-view";
import { confirmCommand, reportAfter } from "./commands";

const sheet = buildSheet(bridgeReport());
const keysOf = (filter: Partial<RowFilter>) =>
  listRows(filterSheet(sheet, { ...NO_FILTER, ...filter })).map((row) => row.key);

describe("the address of a filter", () => {
  it("is read as it was written", () => {
    const filter: RowFilter = {
      groups: ["contradict", "only_a"],
      review: "open",
      kinds: ["numeric_value", "time"],
      dispositions: ["deferred"],
      speakers: ["", "Lee, J."],
      origins: ["own_words", "same_speaker"],
      tags: ["call back", "figures"],
      hasNumber: true,
      text: "37 人 & 41",
    };
    const query = formatQuery(filter, "l-t1-a2b1");
    expect(query).toContain("group=contradict,only_a&review=open&kind=numeric_value,time&decision=deferred");
    expect(query).toContain(
      "&origin=own_words,same_speaker&tag=call%20back,figures&number=1&q=37%20%E4%BA%BA%20%26%2041&link=l-t1-a2b1",
    );
    expect(parseFilter(new URLSearchParams(query))).toEqual(filter);
  });

  it("is empty where nothing is set, and leaves out what it does not know", () => {
    expect(formatQuery(NO_FILTER, null)).toBe("");
    expect(parseFilter(new URLSearchParams("group=nonsense&review=x"))).toEqual(NO_FILTER);
  });
});

describe("filterSheet", () => {
  it("finds either script and either width by the other", () => {
    expect(keysOf({ text: "死亡人数" })).toEqual(["l-t1-a2b1"]);
    expect(keysOf({ text: "１.２亿" })).toEqual(["l-t4-a5b4"]);
  });

  it("wants every word, wherever it stands in the row", () => {
    expect(keysOf({ text: "EMERGENCY 37" })).toEqual(["l-t1-a2b1"]);
    expect(keysOf({ text: "emergency schools" })).toEqual([]);
  });

  it("shows a topic by the strongest row that is left of it", () => {
    const report = bridgeReport();
    const links = report.links.map((link) => (link.id === "l-t0-a0b0" ? { ...link, topicId: "t1" } : link));
    const agree = filterSheet(buildSheet({ ...report, links }), { ...NO_FILTER, groups: ["agree"] });
    expect(agree.topics.map((topic) => [topic.topic.id, topic.group])).toEqual([
      ["t1", "agree"],
      ["t4", "agree"],
    ]);
  });

  it("narrows by each of the other lists, all of them at once", () => {
    expect(keysOf({ kinds: ["modality"] })).toEqual(["l-t3-a4b3"]);
    expect(keysOf({ speakers: ["The office"] })).toEqual(["l-t3-a4b3"]);
    expect(keysOf({ origins: ["same_speaker"] })).toEqual(["l-t1-a2b1"]);
    expect(keysOf({ dispositions: ["confirmed"] })).toEqual([]);
    expect(keysOf({ dispositions: ["unreviewed"] })).toHaveLength(9);
    expect(keysOf({ hasNumber: true, groups: ["partly"] })).toEqual(["l-t2-a3b2"]);
    expect(keysOf({ kinds: ["modality"], hasNumber: true })).toEqual([]);
  });

  it("searches the pairs inside a source too, which no group narrows", () => {
    const internal = (filter: Partial<RowFilter>) =>
      filterSheet(sheet, { ...NO_FILTER, ...filter }).internal.map((row) => row.key);
    expect(internal({})).toEqual(["i0"]);
    expect(internal({ text: "死亡" })).toEqual(["i0"]);
    expect(internal({ text: "schools" })).toEqual([]);
    expect(internal({ groups: ["agree"] })).toEqual([]);
  });

  it("looks into notes, but not into deleted ones", () => {
    const report = bridgeReport();
    const write = { id: "n1", body: "ask the engineer", parentId: null };
    const base = { commandId: "c", baseVersion: 1, actor: "Desk" };
    const written = reportAfter(
      report,
      { ...base, type: "annotation.create", payload: { ...write, target: { kind: "link", linkKey: "l-t3-a4b3" } } },
      "2024-01-01",
    );
    const filter = { ...NO_FILTER, text: "engineer" };
    expect(listRows(filterSheet(buildSheet(written), filter)).map((row) => row.key)).toEqual(["l-t3-a4b3"]);
    const deleted = reportAfter(written, { ...base, type: "annotation.delete", payload: { id: "n1" } }, "2024-01-02");
    expect(listRows(filterSheet(buildSheet(deleted), filter))).toEqual([]);
  });

  it("keeps what was put off among what is not reviewed", () => {
    const reviewed = reportAfter(bridgeReport(), confirmCommand("l-t1-a2b1"), "2024-01-01");
    const deferred = reportAfter(reviewed, confirmCommand("l-t2-a3b2", "deferred"), "2024-01-01");
    const open = filterSheet(buildSheet(deferred), { ...NO_FILTER, review: "open" });
    const keys = listRows(open).map((row) => row.key);
    expect(keys).not.toContain("l-t1-a2b1");
    expect(keys).toContain("l-t2-a3b2");
  });
});

describe("countFacets", () => {
  const shownBy = (filter: RowFilter) => listRows(filterSheet(sheet, filter)).length;

  it("says of each value what choosing it will show, under the rest of the filter", () => {
    const filter: RowFilter = { ...NO_FILTER, groups: ["contradict", "partly"] };
    const facets = countFacets(sheet, filter);
    expect(facets.kinds.map(({ value }) => value)).toEqual([
      "numeric_value",
      "numeric_bound",
      "attribution",
      "modality",
    ]);
    for (const { value, count } of facets.kinds) expect(count).toBe(shownBy({ ...filter, kinds: [value] }));
    for (const { value, count } of facets.speakers) expect(count).toBe(shownBy({ ...filter, speakers: [value] }));
    for (const { value, count } of facets.origins) expect(count).toBe(shownBy({ ...filter, origins: [value] }));
    for (const { value, count } of facets.dispositions)
      expect(count).toBe(shownBy({ ...filter, dispositions: [value] }));
    expect(facets.numbers).toBe(shownBy({ ...filter, hasNumber: true }));
  });

  it("keeps a chosen value that shows nothing any more", () => {
    const filter: RowFilter = { ...NO_FILTER, groups: ["agree"], kinds: ["time"] };
    expect(countFacets(sheet, filter).kinds).toEqual([{ value: "time", count: 0 }]);
  });

  it("takes a value in and out", () => {
    const once = toggleFacet(NO_FILTER, "kinds", "time");
    expect(once.kinds).toEqual(["time"]);
    expect(toggleFacet(once, "kinds", "time")).toEqual(NO_FILTER);
  });
});

describe("countRows", () => {
  it("says what a click on a group will show under the rest of the filter", () => {
    expect(countRows(sheet, NO_FILTER).groups).toEqual({
      contradict: 1,
      partly: 2,
      agree: 2,
      unclear: 0,
      only_a: 2,
      only_b: 1,
    });
    const counts = countRows(sheet, { ...NO_FILTER, groups: ["agree"], text: "死亡" });
    expect(counts.groups.contradict).toBe(1);
    expect(counts.groups.agree).toBe(0);
    expect([counts.links, counts.oneSided]).toEqual([5, 3]);
  });

  it("counts a false alarm apart from what stands, and one-sided rows apart from links", () => {
    const marked = reportAfter(bridgeReport(), confirmCommand("l-t2-a3b2", "false_alarm"), "2024-01-01");
    const alone = reportAfter(marked, confirmCommand("l-t5-a1"), "2024-01-01");
    const counts = countRows(buildSheet(alone), NO_FILTER);
    expect([counts.groups.partly, counts.falseAlarms.partly]).toEqual([1, 1]);
    expect(counts.reviewed).toBe(1);
  });
});
