import type { ReviewedReport } from "../model/reviewed";
import type { Row } from "./rows";

type Tagged = Pick<Row, "key" | "topic" | "a" | "b">;

/**
 * Tells the tags of a row: those of the threads on it, on its claims, on its topic, and on words that overlap a claim of it. Sorted, each
 * once.
 */
export function makeTagsOf({ human }: Pick<ReviewedReport, "human">): (row: Tagged) => readonly string[] {
  const notes = human.annotations.filter((note) => note.tags.length > 0 && note.deletedAt === null);
  if (notes.length === 0) return () => [];
  const on = new Map<string, string[]>();
  const put = (place: string, tags: readonly string[]) => on.set(place, [...(on.get(place) ?? []), ...tags]);
  const passages = notes.flatMap(({ target, tags }) => {
    if (target.kind === "passage") return [{ ...target.anchor, tags }];
    if (target.kind === "link") put(`link ${target.linkKey}`, tags);
    if (target.kind === "claim") put(`claim ${target.claimKey}`, tags);
    if (target.kind === "topic") put(`topic ${target.topicKey}`, tags);
    return [];
  });
  return ({ key, topic, a, b }) => {
    const claims = [...a, ...b];
    const places = [`link ${key}`, `topic ${topic.id}`, ...claims.map(({ id }) => `claim ${id}`)];
    const around = passages.filter(({ source, start, end }) =>
      claims.some((claim) => claim.source === source && claim.start < end && claim.end > start),
    );
    return [
      ...new Set([...places.flatMap((place) => on.get(place) ?? []), ...around.flatMap(({ tags }) => tags)]),
    ].sort();
  };
}
