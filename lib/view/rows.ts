import type { Claim } from "../model/claim";
import { PASSAGE_NAMES, SIDE_NAMES } from "../model/finding";
import type { Topic } from "../model/link";
import type { Group } from "../model/relation";
import type { ReviewedInternal, ReviewedLink, ReviewedReport } from "../model/reviewed";
import type { SourceId } from "../model/source";
import { BY_PERSON } from "../pipeline/overlay/link-parts";
import { shorten } from "../text/shorten";
import { makeTagsOf } from "./row-tags";

/** The order in which groups are read: what the two contradict each other on comes first, what only one says last. */
export const READING_ORDER: readonly Group[] = ["contradict", "partly", "agree", "unclear", "only_a", "only_b"];

/** One line of the workspace: a link with its claims. */
export interface Row {
  key: string;
  link: ReviewedLink;
  topic: Topic;
  a: readonly Claim[];
  b: readonly Claim[];
  /** What people filed it under: on the row, its claims, its topic, or words of it. */
  tags: readonly string[];
  /** True where a person put its claims together and no rule has looked at them yet. */
  isBeingJudged: boolean;
  /** The source that both sides stand in, for a source against itself; then `a` is the first passage and `b` the second. */
  inside: SourceId | null;
}

/** A topic with its rows, strongest first. */
export interface TopicRows {
  topic: Topic;
  group: Group;
  rows: readonly Row[];
}

/** Everything the workspace lists, in reading order. */
export interface Sheet {
  topics: readonly TopicRows[];
  only: Readonly<Record<SourceId, readonly Row[]>>;
  internal: readonly Row[];
}

/** Longest beginning of a quote that stands for a topic without a label, in code points. */
const LABEL_LENGTH = 18;

function rank(group: Group): number {
  return READING_ORDER.indexOf(group);
}

/** Where a row stands in the texts; decides between rows of one group. */
function place(row: Row): number {
  return row.a[0]?.start ?? row.b[0]?.start ?? 0;
}

function pick(claims: ReadonlyMap<string, Claim>, ids: readonly string[]): Claim[] {
  return ids.flatMap((id) => claims.get(id) ?? []);
}

/** The claims of a report by id. */
export function indexClaims(claims: readonly Claim[]): ReadonlyMap<string, Claim> {
  return new Map(claims.map((claim) => [claim.id, claim]));
}

/**
 * Lays a report out as the workspace reads it: topics that both sources speak on, ordered by their strongest group and then
 * by the text of A; then what only one source says; then each source against itself.
 * @param isSending true while the program has not answered to all that was done
 */
export function buildSheet(report: ReviewedReport, isSending = false): Sheet {
  const claims = indexClaims(report.claims);
  const topics = new Map(report.topics.map((topic) => [topic.id, topic]));
  const tagsOf = makeTagsOf(report);
  // What people linked with a relation of their own is theirs to judge.
  const own = new Set(report.human.links.map(({ id }) => id));
  const rows = report.links.map((link): Row => {
    const [a, b] = [pick(claims, link.a), pick(claims, link.b)];
    const label = topics.get(link.topicId)?.label || shorten((a[0] ?? b[0])?.quote ?? "", LABEL_LENGTH);
    const row = { key: link.id, topic: { id: link.topicId, label }, a, b };
    const isBeingJudged = isSending && !own.has(link.id) && awaitsVerdict(link);
    return { ...row, link, tags: tagsOf(row), isBeingJudged, inside: null };
  });
  rows.sort((x, y) => rank(x.link.group) - rank(y.link.group) || place(x) - place(y) || (x.key < y.key ? -1 : 1));
  // Where a person put a row it stands, though only one source speaks in it.
  const moved = new Set(report.human.ops.filter(({ kind }) => kind === "move").map(({ linkKey }) => linkKey));
  const isShared = (row: Row) => isTwoSided(row) || moved.has(row.key);
  const shared = rows.filter(isShared);
  const internal = report.internal
    .map((link) => toInternalRow(link, claims, tagsOf))
    .sort((x, y) => rank(x.link.group) - rank(y.link.group));
  return {
    topics: gatherTopics(shared),
    only: {
      a: rows.filter((row) => row.link.group === "only_a" && !isShared(row)),
      b: rows.filter((row) => row.link.group === "only_b" && !isShared(row)),
    },
    internal,
  };
}

/** True where a person put other claims together: until the program has judged them, nothing is known. */
function awaitsVerdict({ a, b, method, relation }: ReviewedLink): boolean {
  return method === BY_PERSON && relation === "undetermined" && a.length > 0 && b.length > 0;
}

/** A pair inside a source as a row like any other: it is opened, reviewed and written on in the same way. */
function toInternalRow(
  link: ReviewedInternal,
  claims: ReadonlyMap<string, Claim>,
  tagsOf: ReturnType<typeof makeTagsOf>,
): Row {
  const { source, x, y, findings, ...rest } = link;
  const [a, b] = [pick(claims, x), pick(claims, y)];
  const decided = findings.find((finding) => finding.outcome === link.engineRelation);
  const row = { key: link.id, topic: { id: "", label: shorten(a[0]?.quote ?? "", LABEL_LENGTH) }, a, b };
  return {
    ...row,
    inside: source,
    isBeingJudged: false,
    tags: tagsOf(row),
    link: {
      ...rest,
      findings,
      topicId: "",
      a: x,
      b: y,
      decidedOn: { a: x[0] ?? null, b: y[0] ?? null },
      independence: { wording: "own_words", cites: "none_found", speaker: "unknown" },
      use: null,
      method: `${decided?.rule ?? "none"}@`,
      strength: "suggested",
      origin: "engine",
    },
  };
}

/** The source that one side of a row stands in. */
export function sourceOf(row: Pick<Row, "inside">, side: SourceId): SourceId {
  return row.inside ?? side;
}

/** What one side of a row is called: by its source, or by its order where both stand in one. */
export function nameOfSide(row: Pick<Row, "inside">, side: SourceId): string {
  const names = row.inside === null ? SIDE_NAMES : PASSAGE_NAMES;
  return side === "a" ? names.A : names.B;
}

/** True for a row in which both sources speak. */
export function isTwoSided({ link }: Row): boolean {
  return link.group !== "only_a" && link.group !== "only_b";
}

/** Gathers sorted rows under their topics; a topic stands where its strongest row stands. */
function gatherTopics(rows: readonly Row[]): TopicRows[] {
  const byTopic = new Map<string, Row[]>();
  for (const row of rows) {
    const list = byTopic.get(row.topic.id);
    if (list) list.push(row);
    else byTopic.set(row.topic.id, [row]);
  }
  return [...byTopic.values()].flatMap((list) => {
    const first = list[0];
    return first ? [{ topic: first.topic, group: first.link.group, rows: list }] : [];
  });
}

/** The first rows of a topic, no more than so many; one that stands whole stays the same object. */
export function beginTopic(topic: TopicRows, most: number): TopicRows {
  return topic.rows.length <= most ? topic : { ...topic, rows: topic.rows.slice(0, Math.max(0, most)) };
}

/** Topics that are laid out together, with the order of their first row in the list and how many rows they have. */
export interface Stretch {
  begin: number;
  rows: number;
  topics: readonly TopicRows[];
}

/** Topics in stretches of at least so many rows, so that a screen can leave out a whole stretch that is out of sight. */
export function gatherStretches(topics: readonly TopicRows[], least: number): Stretch[] {
  const stretches: { begin: number; rows: number; topics: TopicRows[] }[] = [];
  let begin = 0;
  for (const topic of topics) {
    let last = stretches.at(-1);
    if (!last || last.rows >= least) {
      last = { begin, rows: 0, topics: [] };
      stretches.push(last);
    }
    last.topics.push(topic);
    last.rows += topic.rows.length;
    begin += topic.rows.length;
  }
  return stretches;
}

/** All rows of a sheet in the order they stand on the screen. */
export function listRows(sheet: Sheet): Row[] {
  return [...listLinkRows(sheet), ...sheet.internal];
}

/** The rows of links between the two sources, without those of a source against itself. */
export function listLinkRows(sheet: Sheet): Row[] {
  return [...sheet.topics.flatMap((topic) => topic.rows), ...sheet.only.a, ...sheet.only.b];
}

/** Topics that people made and nothing stands under yet. */
export function listEmptyTopics({ topics, links, human }: ReviewedReport): Topic[] {
  const own = new Set(human.topics.filter(({ renames }) => renames === null).map(({ id }) => id));
  const held = new Set(links.map((link) => link.topicId));
  return topics.filter(({ id }) => own.has(id) && !held.has(id));
}

/**
 * Where a row went whose key is gone, as after an undo: the row that holds most of its claims, or null.
 * @param rows all that there are now
 */
export function followRow(rows: readonly Row[], gone: Pick<Row, "a" | "b">): Row | null {
  const claims = new Set([...gone.a, ...gone.b].map(({ id }) => id));
  const shared = (row: Row) => [...row.a, ...row.b].filter(({ id }) => claims.has(id)).length;
  const best = rows.reduce<Row | null>((most, row) => (shared(row) > (most ? shared(most) : 0) ? row : most), null);
  return best;
}
