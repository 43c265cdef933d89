import type { Claim } from "../../model/claim";
import type { LinkOp } from "../../model/human";
import type { ReviewedLink } from "../../model/reviewed";
import { joinIds, withClaims } from "./link-parts";

interface OpResult {
  links: ReviewedLink[];
  /** Where a link went that a person merged away or took apart: its id to the id that now holds its claims. */
  movedTo: ReadonlyMap<string, string>;
  unplaced: LinkOp[];
}

interface Place {
  links: ReviewedLink[];
  claims: ReadonlyMap<string, Claim>;
  topicIds: ReadonlySet<string>;
  movedTo: Map<string, string>;
}

/**
 * Applies people's changes of links in the order they were made. A link that a change makes takes the change's id, so that
 * reviews and notes of it join again after the next run. A change whose link, claims or topic are not there is left out and returned.
 */
export function applyOps(
  links: readonly ReviewedLink[],
  ops: readonly LinkOp[],
  claims: ReadonlyMap<string, Claim>,
  topicIds: ReadonlySet<string>,
): OpResult {
  const place: Place = { links: [...links], claims, topicIds, movedTo: new Map() };
  const unplaced: LinkOp[] = [];
  for (const op of [...ops].sort((x, y) => x.seq - y.seq || (x.id < y.id ? -1 : 1))) {
    const at = place.links.findIndex((link) => link.id === op.linkKey);
    const link = place.links[at];
    if (!link || !APPLY[op.kind](place, op, link, at)) unplaced.push(op);
  }
  return { links: place.links, movedTo: place.movedTo, unplaced };
}

/** Each returns false where it does not apply, and has then changed nothing. */
const APPLY: Record<LinkOp["kind"], (place: Place, op: LinkOp, link: ReviewedLink, at: number) => boolean> = {
  split(place, op, link, at) {
    const taken = {
      a: link.a.filter((id) => op.claims.includes(id)),
      b: link.b.filter((id) => op.claims.includes(id)),
    };
    const rest = { a: without(link.a, taken.a), b: without(link.b, taken.b) };
    if (isEmpty(taken) || isEmpty(rest)) return false;
    const own = withClaims(link, { id: op.id, ...taken });
    place.links.splice(at, 1, withClaims(link, { id: link.id, ...rest }), { ...own, origin: "person" });
    return true;
  },
  merge(place, op, link, at) {
    const other = place.links.find((candidate) => candidate.id === op.otherKey);
    if (!other || other === link) return false;
    // A link with two sides has a verdict to give; a one-sided one has not.
    const leading = isTwoSided(link) || !isTwoSided(other) ? link : other;
    const whole = {
      id: link.id,
      a: joinIds(link.a, other.a, place.claims),
      b: joinIds(link.b, other.b, place.claims),
    };
    place.links[at] = { ...withClaims(leading, whole), topicId: link.topicId, engineRelation: link.engineRelation };
    place.links = place.links.filter((candidate) => candidate !== other);
    place.movedTo.set(other.id, link.id);
    return true;
  },
  move(place, op, link, at) {
    if (op.topicId === null || !place.topicIds.has(op.topicId)) return false;
    place.links[at] = { ...link, topicId: op.topicId };
    return true;
  },
  unlink(place, op, link, at) {
    if (!isTwoSided(link)) return false;
    const named = op.claims.length > 0 ? op.claims : [...link.a, ...link.b];
    const taken = { a: link.a.filter((id) => named.includes(id)), b: link.b.filter((id) => named.includes(id)) };
    const rest = { a: without(link.a, taken.a), b: without(link.b, taken.b) };
    if (isEmpty(taken)) return false;
    const parts = [
      { id: link.id, ...rest },
      { id: `${op.id}-a`, a: taken.a, b: [] },
      { id: `${op.id}-b`, a: [], b: taken.b },
    ].filter((part) => !isEmpty(part));
    const made = parts.map((part): ReviewedLink => {
      const own = withClaims(link, part);
      return part.id === link.id ? own : { ...own, origin: "person" };
    });
    place.links.splice(at, 1, ...made);
    if (parts[0] && parts[0].id !== link.id) place.movedTo.set(link.id, parts[0].id);
    return true;
  },
};

function isTwoSided(link: ReviewedLink): boolean {
  return link.a.length > 0 && link.b.length > 0;
}

function isEmpty(part: { a: readonly string[]; b: readonly string[] }): boolean {
  return part.a.length === 0 && part.b.length === 0;
}

function without(ids: readonly string[], taken: readonly string[]): string[] {
  return ids.filter((id) => !taken.includes(id));
}
