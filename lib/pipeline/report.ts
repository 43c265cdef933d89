import type { Candidate, Link } from "../model/link";
import { ENGINE_VERSION, type Report, type ReportSource, SCHEMA_VERSION } from "../model/report";
import type { Source } from "../model/source";
import { summarize } from "./summary";

/** What the stages hand in: the lists of a report, and the sources with their texts. */
type ReportParts = Pick<Report, "claims" | "topics" | "links" | "internal" | "candidates" | "coverage"> & {
  sources: readonly Source[];
};

/** Puts a report together: every list in one order, so that the same input gives the same bytes. */
export function buildReport({ sources, claims, topics, links, internal, candidates, coverage }: ReportParts): Report {
  const place = new Map(claims.map((c, index) => [`${c.source}${c.id}`, index]));
  const placeOf = (side: "a" | "b", ids: readonly string[]) =>
    ids[0] === undefined ? Number.POSITIVE_INFINITY : place.get(`${side}${ids[0]}`)!;
  // Links follow the earlier of their two places, each measured from its own text's start, so that order is no side's.
  const offsetOfB = claims.findIndex((c) => c.source === "b");
  const earliest = (link: Link) => Math.min(placeOf("a", link.a), placeOf("b", link.b) - Math.max(0, offsetOfB));
  const ordered = links
    .map((link) => ({ link, at: earliest(link) }))
    .sort((x, y) => x.at - y.at || (x.link.id < y.link.id ? -1 : 1))
    .map(({ link }) => link);
  const topicPlace = new Map<string, number>();
  ordered.forEach((link, index) => {
    if (!topicPlace.has(link.topicId)) topicPlace.set(link.topicId, index);
  });
  const placeOfTopic = (id: string) => topicPlace.get(id) ?? ordered.length;
  return {
    schemaVersion: SCHEMA_VERSION,
    engineVersion: ENGINE_VERSION,
    sources: sources.map(toReportSource),
    claims,
    // A topic that a reader asked for and that no link answers stands at the end.
    topics: [...topics].sort((x, y) => placeOfTopic(x.id) - placeOfTopic(y.id)),
    links: ordered,
    internal: [...internal].sort((x, y) => (x.source < y.source ? -1 : x.source > y.source ? 1 : x.id < y.id ? -1 : 1)),
    candidates: candidates
      .map((candidate) => ({ candidate, key: pairKey(candidate) }))
      .sort((x, y) => (x.key < y.key ? -1 : 1))
      .map(({ candidate }) => candidate),
    coverage,
    summary: summarize(links, claims, coverage),
  };
}

/** The engine's own part of a source: how it is cited may change without a run. */
function toReportSource({ id, title, publisher, publishedAt, recordedAt, lang, sha256, text }: Source): ReportSource {
  return { id, title, publisher, publishedAt, recordedAt, lang, sha256, length: text.length };
}

/** One key for a pair, whichever side it is seen from. */
function pairKey({ a, b }: Candidate): string {
  return [a, b].sort().join();
}
