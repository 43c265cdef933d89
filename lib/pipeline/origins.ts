import type { Claim } from "../model/claim";
import type { Link } from "../model/link";
import { disjointSets } from "./disjoint-sets";

/**
 * How many origins stand behind a set of agreements. Agreements count as one origin where both sides have the same words or
 * the same statement of the same speaker, or where one source cites the other, or both cite a third; each other agreement is
 * an origin of its own. It can only count too few: nothing is ever called independent (design: section 4).
 */
export function countOrigins(agreements: readonly Link[], claims: readonly Claim[]): number {
  const speakers = new Map(claims.map((claim) => [claim.id, claim.speaker?.name ?? null]));
  const sets = disjointSets(agreements.length);
  const firstOf = new Map<string, number>();
  for (const [i, link] of agreements.entries()) {
    for (const origin of originsOf(link, speakers)) {
      const first = firstOf.get(origin);
      if (first === undefined) firstOf.set(origin, i);
      else sets.join(first, i);
    }
  }
  return new Set(agreements.map((_, i) => sets.find(i))).size;
}

/** What the two sides of an agreement share beyond the fact: empty where nothing was found. */
function originsOf(link: Link, speakers: ReadonlyMap<string, string | null>): string[] {
  const { wording, cites, speaker } = link.independence;
  const origins: string[] = cites === "none_found" ? [] : [cites];
  if (wording !== "own_words" || speaker === "same_statement") {
    const names = [link.decidedOn.a, link.decidedOn.b]
      .map((id) => (id === null ? null : speakers.get(id)))
      .filter(Boolean);
    // Where nobody is named, the text itself is the statement.
    for (const name of names.length > 0 ? names : [""]) origins.push(`statement of ${name}`);
  }
  return origins;
}
