import type { Claim } from "../model/claim";
import { DISPOSITIONS, type Disposition, isDecided } from "../model/human";
import { CITES, SPEAKER_ORIGINS, WORDINGS } from "../model/link";
import { GROUPS, type Group, KINDS, type Kind } from "../model/relation";
import { fold } from "../text/fold";
import type { Row, Sheet } from "./rows";

export const REVIEW_FILTERS = ["all", "open", "done"] as const;
export type ReviewFilter = (typeof REVIEW_FILTERS)[number];

/** What a link's origin may be narrowed to: how it is worded, who cites whom, who speaks. What tells nothing is left out. */
export const ORIGINS = [
  ...WORDINGS,
  ...CITES.filter((value) => value !== "none_found"),
  ...SPEAKER_ORIGINS.filter((value) => value !== "unknown"),
] as const;
export type Origin = (typeof ORIGINS)[number];

/** What the workspace is narrowed to. Nothing chosen in a list means everything. */
export interface RowFilter {
  groups: readonly Group[];
  review: ReviewFilter;
  kinds: readonly Kind[];
  dispositions: readonly Disposition[];
  /** Canonical names; empty string: the author. */
  speakers: readonly string[];
  origins: readonly Origin[];
  /** What people filed rows under. */
  tags: readonly string[];
  /** Only rows in which some claim gives a figure. */
  hasNumber: boolean;
  text: string;
}

export const NO_FILTER: RowFilter = {
  groups: [],
  review: "all",
  kinds: [],
  dispositions: [],
  speakers: [],
  origins: [],
  tags: [],
  hasNumber: false,
  text: "",
};

/** Reads a filter from the address; what it does not know it leaves out. */
export function parseFilter(query: { get(name: string): string | null }): RowFilter {
  const listed = (name: string) => (query.get(name) ?? "").split(",");
  const among = <T extends string>(name: string, known: readonly T[]) => {
    const wanted = listed(name);
    return known.filter((value) => wanted.includes(value));
  };
  return {
    groups: among("group", GROUPS),
    review: REVIEW_FILTERS.find((value) => value === query.get("review")) ?? "all",
    kinds: among("kind", KINDS),
    dispositions: among("decision", DISPOSITIONS),
    // A name may hold a comma; the author has none.
    speakers: query.get("speaker") === null ? [] : (query.get("speaker") ?? "").split("|"),
    origins: among("origin", ORIGINS),
    // A tag holds no comma: people part tags by them.
    tags: listed("tag").filter((tag) => tag !== ""),
    hasNumber: query.get("number") === "1",
    text: query.get("q") ?? "",
  };
}

/** The address part of a filter and a selected link, without the question mark; empty where nothing is set. */
export function formatQuery(filter: RowFilter, selected: string | null): string {
  const parts: [string, string][] = [];
  if (filter.groups.length > 0) parts.push(["group", filter.groups.join(",")]);
  if (filter.review !== "all") parts.push(["review", filter.review]);
  if (filter.kinds.length > 0) parts.push(["kind", filter.kinds.join(",")]);
  if (filter.dispositions.length > 0) parts.push(["decision", filter.dispositions.join(",")]);
  if (filter.speakers.length > 0) parts.push(["speaker", filter.speakers.join("|")]);
  if (filter.origins.length > 0) parts.push(["origin", filter.origins.join(",")]);
  if (filter.tags.length > 0) parts.push(["tag", filter.tags.join(",")]);
  if (filter.hasNumber) parts.push(["number", "1"]);
  if (filter.text !== "") parts.push(["q", filter.text]);
  if (selected) parts.push(["link", selected]);
  return parts.map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll("%2C", ",")}`).join("&");
}

/** True where the filter leaves nothing out. */
export function isUnfiltered(filter: RowFilter): boolean {
  return formatQuery({ ...filter, text: filter.text.trim() }, null) === "";
}

/** A person has decided about the row; what was put off still waits. */
export function isReviewed(row: Row): boolean {
  return isDecided(row.link.review?.disposition ?? "unreviewed");
}

/** Names of those who say a row's claims; the author has the empty name. */
export function speakersOf(row: Row): string[] {
  return [...new Set([...row.a, ...row.b].map((claim) => claim.speaker?.name ?? ""))];
}

/** What is known of where a row's two sides have it from. */
export function originsOf(row: Row): Origin[] {
  if (row.inside !== null || row.link.a.length === 0 || row.link.b.length === 0) return [];
  const { wording, cites, speaker } = row.link.independence;
  return ORIGINS.filter((origin) => origin === wording || origin === cites || origin === speaker);
}

export function hasNumber(row: Row): boolean {
  return [...row.a, ...row.b].some((claim) => claim.quantities.length > 0);
}

/** A row never changes; another one stands for it after a change. Folding its words takes longer than all else in a filter. */
const searchTexts = new WeakMap<Row, string>();

/** Everything in a row that a person may look for, folded: both scripts and both widths find each other. */
function searchText(row: Row): string {
  let text = searchTexts.get(row);
  if (text === undefined) {
    const notes = row.link.annotations.filter((note) => note.deletedAt === null).map((note) => note.body);
    const words = wordsOf([...row.a, ...row.b]);
    text = fold([row.topic.label, ...words, row.link.review?.reason ?? "", ...notes].join("\n"));
    searchTexts.set(row, text);
  }
  return text;
}

/** One thing that a filter may ask of a row. */
type FilterPart = keyof RowFilter;

/** What each part asks; `words` are those of its text, folded. Those that take longest come last. */
const FAILS: Record<FilterPart, (row: Row, filter: RowFilter, words: readonly string[]) => boolean> = {
  // A source against itself belongs to no group of the two.
  groups: (row, { groups }) => groups.length > 0 && (row.inside !== null || !groups.includes(row.link.group)),
  review: (row, { review }) => review !== "all" && isReviewed(row) !== (review === "done"),
  kinds: (row, { kinds }) => kinds.length > 0 && !row.link.kinds.some((kind) => kinds.includes(kind)),
  dispositions: (row, { dispositions }) =>
    dispositions.length > 0 && !dispositions.includes(row.link.review?.disposition ?? "unreviewed"),
  speakers: (row, { speakers }) => speakers.length > 0 && !speakersOf(row).some((name) => speakers.includes(name)),
  origins: (row, { origins }) => origins.length > 0 && !originsOf(row).some((origin) => origins.includes(origin)),
  tags: (row, { tags }) => tags.length > 0 && !row.tags.some((tag) => tags.includes(tag)),
  hasNumber: (row, filter) => filter.hasNumber && !hasNumber(row),
  text: (row, _, words) => words.length > 0 && !words.every((word) => searchText(row).includes(word)),
};
const PARTS = Object.keys(FAILS) as readonly FilterPart[];

/**
 * Makes the test of a filter.
 * @returns for a row the parts that it fails, two at most: whoever asks wants to know whether there is none, or only the one
 */
export function makeFilterTest(filter: RowFilter): (row: Row) => readonly FilterPart[] {
  const words = fold(filter.text)
    .split(/\s+/)
    .filter((word) => word !== "");
  return (row) => {
    const failed: FilterPart[] = [];
    for (const part of PARTS) {
      if (FAILS[part](row, filter, words)) failed.push(part);
      if (failed.length === 2) break;
    }
    return failed;
  };
}

function wordsOf(claims: readonly Claim[]): string[] {
  return claims.flatMap((claim) => [
    claim.quote,
    claim.translation?.text ?? "",
    claim.speaker?.name ?? "",
    ...claim.chain,
  ]);
}

/** The sheet with only the rows that match; topics without rows fall away. */
export function filterSheet(sheet: Sheet, filter: RowFilter): Sheet {
  if (isUnfiltered(filter)) return sheet;
  const test = makeFilterTest(filter);
  const keep = (rows: readonly Row[]) => rows.filter((row) => test(row).length === 0);
  return {
    topics: sheet.topics
      .map((topic) => ({ ...topic, rows: keep(topic.rows) }))
      .flatMap((topic) => (topic.rows[0] ? [{ ...topic, group: topic.rows[0].link.group }] : [])),
    only: { a: keep(sheet.only.a), b: keep(sheet.only.b) },
    internal: keep(sheet.internal),
  };
}
