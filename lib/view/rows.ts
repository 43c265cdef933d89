import type { Claim } from "../model/claim";
import type { InternalLink, Topic } from "../model/link";
import type { Group } from "../model/relation";
import type { ReviewedLink, ReviewedReport } from "../model/reviewed";
import type { SourceId } from "../model/source";
import { shorten } from "../text/shorten";

/** The order in which groups are read: what the two contradict each other on comes first, what only one says last. */
export const READING_ORDER: readonly Group[] = ["contradict", "partly", "agree", "unclear", "only_a", "only_b"];

/** One line of the workspace: a link with its claims. */
export interface Row {
  key: string;
  link: ReviewedLink;
  topic: Topic;
  a: readonly Claim[];
  b: readonly Claim[];
}

/** A topic with its rows, strongest first. */
export interface TopicRows {
  topic: Topic;
  group: Group;
  rows: readonly Row[];
}

/** One pair inside a source. */
export interface InternalRow {
  key: string;
  link: InternalLink;
  x: readonly Claim[];
  y: readonly Claim[];
}

/** Everything the workspace lists, in reading order. */
export interface Sheet {
  topics: readonly TopicRows[];
  only: Readonly<Record<SourceId, readonly Row[]>>;
  internal: readonly InternalRow[];
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
 */
export function buildSheet(report: ReviewedReport): Sheet {
  const claims = indexClaims(report.claims);
  const topics = new Map(report.topics.map((topic) => [topic.id, topic]));
  const rows = report.links.map((link): Row => {
    const [a, b] = [pick(claims, link.a), pick(claims, link.b)];
    const label = topics.get(link.topicId)?.label || shorten((a[0] ?? b[0])?.quote ?? "", LABEL_LENGTH);
    return { key: link.id, link, topic: { id: link.topicId, label }, a, b };
  });
  rows.sort((x, y) => rank(x.link.group) - rank(y.link.group) || place(x) - place(y) || (x.key < y.key ? -1 : 1));
  const shared = rows.filter((row) => row.link.group !== "only_a" && row.link.group !== "only_b");
  const internal = report.internal
    .map((link): InternalRow => ({ key: link.id, link, x: pick(claims, link.x), y: pick(claims, link.y) }))
    .sort((x, y) => rank(x.link.group) - rank(y.link.group));
  return {
    topics: gatherTopics(shared),
    only: {
      a: rows.filter((row) => row.link.group === "only_a"),
      b: rows.filter((row) => row.link.group === "only_b"),
    },
    internal,
  };
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

/** All rows of a sheet in the order they stand on the screen. */
export function listRows(sheet: Sheet): Row[] {
  return [...sheet.topics.flatMap((topic) => topic.rows), ...sheet.only.a, ...sheet.only.b];
}
