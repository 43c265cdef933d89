import type { ComparisonItem } from "../model/comparison";
import { fold } from "../text/fold";
import { isUnderWay } from "./run-steps";

export const REVIEW_STATES = ["untouched", "underWay", "done"] as const;
type ReviewState = (typeof REVIEW_STATES)[number];
export const ARCHIVES = ["without", "only", "all"] as const;
export const SAMPLES = ["all", "without", "only"] as const;
export const SORTS = ["updated", "title", "contradictions"] as const;

/** What the list of comparisons is narrowed to, and its order. */
export interface ListFilter {
  /** Words in titles and outlets. */
  text: string;
  /** Languages of the two sources as `pairOf` writes them; empty: all. */
  pair: string;
  review: ReviewState | null;
  hasContradictions: boolean;
  archive: (typeof ARCHIVES)[number];
  sample: (typeof SAMPLES)[number];
  sort: (typeof SORTS)[number];
}

export const NO_LIST_FILTER: ListFilter = {
  text: "",
  pair: "",
  review: null,
  hasContradictions: false,
  archive: "without",
  sample: "all",
  sort: "updated",
};

/** Reads a filter from the address; what it does not know it leaves out. */
export function parseListFilter(query: { get(name: string): string | null }): ListFilter {
  const among = <T extends string>(name: string, known: readonly T[]) => known.find((one) => one === query.get(name));
  return {
    text: query.get("q") ?? "",
    pair: query.get("langs") ?? "",
    review: among("review", REVIEW_STATES) ?? null,
    hasContradictions: query.get("contradictions") === "1",
    archive: among("archived", ARCHIVES) ?? "without",
    sample: among("sample", SAMPLES) ?? "all",
    sort: among("sort", SORTS) ?? "updated",
  };
}

/** The address part of a filter, without the question mark; empty where nothing is set. */
export function formatListQuery({ text, pair, review, hasContradictions, archive, sample, sort }: ListFilter): string {
  const parts = {
    q: text,
    langs: pair,
    review,
    contradictions: hasContradictions ? "1" : null,
    archived: archive === "without" ? null : archive,
    sample: sample === "all" ? null : sample,
    sort: sort === "updated" ? null : sort,
  };
  return Object.entries(parts)
    .flatMap(([name, value]) => (value ? [`${name}=${encodeURIComponent(value)}`] : []))
    .join("&");
}

/** The languages of the two sources, A first: `zh-Hant/en`. */
export function pairOf({ sources }: Pick<ComparisonItem, "sources">): string {
  return sources.map(({ lang }) => lang).join("/");
}

/** Every pair of languages in use. */
export function listPairs(items: readonly ComparisonItem[]): string[] {
  return [...new Set(items.map(pairOf))].sort();
}

/** How far people are: what holds nothing to review is done once it was compared. */
export function reviewStateOf({
  reviewed,
  links,
  run,
}: Pick<ComparisonItem, "reviewed" | "links" | "run">): ReviewState {
  if (links === 0) return run !== null && !isUnderWay(run) ? "done" : "untouched";
  if (reviewed === 0) return "untouched";
  return reviewed < links ? "underWay" : "done";
}

/** The comparisons that a filter leaves, in its order. */
export function filterComparisons(items: readonly ComparisonItem[], filter: ListFilter): ComparisonItem[] {
  const words = fold(filter.text).split(/\s+/).filter(Boolean);
  const passes = (item: ComparisonItem) =>
    (filter.archive === "all" || item.isArchived === (filter.archive === "only")) &&
    (filter.sample === "all" || item.isSample === (filter.sample === "only")) &&
    (filter.pair === "" || pairOf(item) === filter.pair) &&
    (filter.review === null || reviewStateOf(item) === filter.review) &&
    (!filter.hasContradictions || (item.groups["contradict"] ?? 0) > 0) &&
    (words.length === 0 || isNamed(item, words));
  return items.filter(passes).sort(ORDERS[filter.sort]);
}

function isNamed({ title, sources }: ComparisonItem, words: readonly string[]): boolean {
  const searched = fold([title, ...sources.flatMap((source) => [source.title, source.publisher])].join("\n"));
  return words.every((word) => searched.includes(word));
}

const byChange = (x: ComparisonItem, y: ComparisonItem) =>
  x.updatedAt < y.updatedAt ? 1 : x.updatedAt > y.updatedAt ? -1 : x.id < y.id ? 1 : -1;
const ORDERS: Record<ListFilter["sort"], (x: ComparisonItem, y: ComparisonItem) => number> = {
  updated: byChange,
  title: (x, y) => x.title.localeCompare(y.title, "zh") || byChange(x, y),
  contradictions: (x, y) => y.openContradictions - x.openContradictions || byChange(x, y),
};
