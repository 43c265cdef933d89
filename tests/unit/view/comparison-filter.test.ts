import { describe, expect, it } from "vitest";
import type { ComparisonItem, RunInfo } from "../../../lib/model/comparison";
import {
  filterComparisons,
  formatListQuery,
  type ListFilter,
  listPairs,
  NO_LIST_FILTER,
  parseListFilter,
  reviewStateOf,
} from "../../../lib/view/comparison-filter";

const run = (state: RunInfo["state"]): RunInfo => ({
  ...{ id: "r", state, progress: 1, stage: null, engineVersion: "1" },
  ...{ error: null, createdAt: "2025-01-01T00:00:00Z", finishedAt: null, goesOnFrom: null },
});

function item(id: string, over: Partial<ComparisonItem> = {}): ComparisonItem {
  const source = { title: "", publisher: "", lang: "zh-Hant", publishedAt: null };
  return {
    id,
    title: id,
    isSample: false,
    isArchived: false,
    updatedAt: `2025-01-0${id.length}T00:00:00Z`,
    sources: [
      { ...source, publisher: "河口日報" },
      { ...source, lang: "en" },
    ],
    run: run("done"),
    groups: { contradict: 0 },
    openContradictions: 0,
    reviewed: 0,
    links: 2,
    ...over,
  };
}

const ITEMS = [
  item("a", { title: "橋梁坍塌", groups: { contradict: 3 }, openContradictions: 1, reviewed: 1 }),
  item("bb", { title: "Budget", isSample: true, groups: { contradict: 2 }, openContradictions: 2 }),
  item("ccc", {
    isArchived: true,
    reviewed: 2,
    sources: [{ title: "", publisher: "", lang: "en", publishedAt: null }],
  }),
];
const found = (over: Partial<ListFilter>) =>
  filterComparisons(ITEMS, { ...NO_LIST_FILTER, ...over }).map(({ id }) => id);

describe("the list of comparisons", () => {
  it("shows the last changed first, the archived ones only where they are asked for", () => {
    expect(found({})).toEqual(["bb", "a"]);
    expect(found({ archive: "all" })).toEqual(["ccc", "bb", "a"]);
    expect(found({ archive: "only" })).toEqual(["ccc"]);
  });

  it.each<[string, Partial<ListFilter>, string[]]>([
    ["words of a title in the other script", { text: "桥梁" }, ["a"]],
    ["words of an outlet, in any width and case", { text: "河口日报 ｂｕｄＧＥＴ" }, ["bb"]],
    ["languages", { pair: "en", archive: "all" }, ["ccc"]],
    ["what is untouched", { review: "untouched" }, ["bb"]],
    ["what is under way", { review: "underWay" }, ["a"]],
    ["what is done", { review: "done", archive: "all" }, ["ccc"]],
    ["contradictions", { hasContradictions: true, archive: "all" }, ["bb", "a"]],
    ["the sample", { sample: "only" }, ["bb"]],
    ["all but the sample", { sample: "without" }, ["a"]],
  ])("is narrowed by %s", (_what, over, ids) => {
    expect(found(over)).toEqual(ids);
  });

  it("is ordered by title or by what is open", () => {
    expect(found({ sort: "title", archive: "all" })[0]).not.toBe("bb");
    expect(found({ sort: "contradictions", archive: "all" })).toEqual(["bb", "a", "ccc"]);
  });

  it("stands in the address and is read from it, unknown values left out", () => {
    const filter: ListFilter = {
      ...{ text: "大桥 & co", pair: "zh-Hant/en", review: "done", hasContradictions: true },
      ...{ archive: "all", sample: "only", sort: "title" },
    } as const;
    expect(parseListFilter(new URLSearchParams(formatListQuery(filter)))).toEqual(filter);
    expect(formatListQuery(NO_LIST_FILTER)).toBe("");
    expect(parseListFilter(new URLSearchParams("review=lost&sort=moon&archived=2"))).toEqual(NO_LIST_FILTER);
  });

  it("names the pairs of languages in use", () => {
    expect(listPairs(ITEMS)).toEqual(["en", "zh-Hant/en"]);
  });

  it("counts a comparison without links as done once it was compared", () => {
    expect(reviewStateOf(item("x", { links: 0, run: run("running") }))).toBe("untouched");
    expect(reviewStateOf(item("x", { links: 0 }))).toBe("done");
  });
});
