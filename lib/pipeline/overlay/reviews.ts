import type { Claim } from "../../model/claim";
import type { Review } from "../../model/human";
import type { Group, Relation } from "../../model/relation";
import type { ReviewedLink } from "../../model/reviewed";
import { fold } from "../../text/fold";
import { withRelation } from "./link-parts";

/** Two quotes overlap where the longest run of characters they share is this part of the shorter one. */
const OVERLAP = 0.5;
/** And at least this long: a shared "2024" or a key's few letters are no quote. */
const SHORTEST_RUN = 6;
/** Candidates shown for a link that is no longer proposed. */
const MOST_CANDIDATES = 5;

/** What can be reviewed: a link between the sources, or a pair inside one. */
interface Reviewable {
  id: string;
  relation: Relation;
  group: Group;
  review: Review | null;
}

/** Joins each link with the latest review of it; a changed relation replaces the engine's, and its group. */
export function joinReviews<T extends Reviewable>(
  links: readonly T[],
  reviews: readonly Review[],
): { links: T[]; left: Review[] } {
  const latest = new Map<string, Review>();
  for (const review of reviews) {
    const other = latest.get(review.linkKey);
    const isLater =
      !other || review.updatedAt > other.updatedAt || (review.updatedAt === other.updatedAt && review.id > other.id);
    if (isLater) latest.set(review.linkKey, review);
  }
  const ids = new Set(links.map((link) => link.id));
  const left = [...latest.values()].filter((review) => !ids.has(review.linkKey));
  return {
    links: links.map((link) => join(link, latest.get(link.id))),
    left: left.sort((x, y) => (x.linkKey < y.linkKey ? -1 : 1)),
  };
}

function join<T extends Reviewable>(link: T, review: Review | undefined): T {
  if (!review) return link;
  const changed = review.disposition === "changed" && review.relation !== null;
  return { ...(changed ? withRelation(link, review.relation ?? link.relation) : link), review };
}

/**
 * The links that come nearest to one that was reviewed and is no longer proposed: those that share a claim with it, or hold a
 * quote that overlaps one of its quotes. Best first; `review.seen` may name claims by id or by quote.
 */
export function findCandidates(
  review: Review,
  links: readonly ReviewedLink[],
  claims: ReadonlyMap<string, Claim>,
): string[] {
  const nearness = (seen: readonly string[], ids: readonly string[]) =>
    Math.max(0, ...seen.flatMap((quote) => ids.map((id) => nearnessOf(quote, id, claims.get(id)))));
  return links
    .map((link) => ({ id: link.id, score: nearness(review.seen.a, link.a) + nearness(review.seen.b, link.b) }))
    .filter((candidate) => candidate.score > 0)
    .sort((x, y) => y.score - x.score || (x.id < y.id ? -1 : 1))
    .slice(0, MOST_CANDIDATES)
    .map((candidate) => candidate.id);
}

function nearnessOf(seen: string, id: string, claim: Claim | undefined): number {
  if (seen === id || seen === claim?.quote) return 1;
  const shared = claim ? shareOfLongestRun(fold(seen), fold(claim.quote)) : 0;
  return shared >= OVERLAP ? shared : 0;
}

/** Length of the longest common run of two texts over the length of the shorter; 0 where the run is too short to mean anything. */
function shareOfLongestRun(x: string, y: string): number {
  let best = 0;
  let above = new Uint32Array(y.length + 1);
  for (let i = 0; i < x.length; i++) {
    const row = new Uint32Array(y.length + 1);
    for (let j = 0; j < y.length; j++) {
      if (x.charCodeAt(i) !== y.charCodeAt(j)) continue;
      const run = (above[j] ?? 0) + 1;
      row[j + 1] = run;
      best = Math.max(best, run);
    }
    above = row;
  }
  return best < SHORTEST_RUN ? 0 : best / Math.min(x.length, y.length);
}
