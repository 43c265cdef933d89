import type { Claim } from "../../model/claim";
import type { PersonLink } from "../../model/human";
import { type Group, groupOf, type Relation } from "../../model/relation";
import type { ReviewedLink } from "../../model/reviewed";

/** `method` of what a person made. */
export const BY_PERSON = "person";

/** What a link keeps when a person gives it other claims. */
interface Part {
  id: string;
  a: readonly string[];
  b: readonly string[];
}

/** A link with another relation; the group follows, and what the engine said stays as it was. */
export function withRelation<T extends { relation: Relation; group: Group }>(link: T, relation: Relation): T {
  return { ...link, relation, group: groupOf(relation) };
}

/**
 * A link with other claims. The verdict was reached on the deciding pair and stays only where that pair is whole; a side
 * that became empty makes the link one-sided; anything else is undetermined until a person says.
 */
export function withClaims(link: ReviewedLink, part: Part): ReviewedLink {
  const { a, b } = link.decidedOn;
  const isWhole = (a === null || part.a.includes(a)) && (b === null || part.b.includes(b));
  const relation = relationOf(part, isWhole ? link.relation : "undetermined");
  if (isWhole && relation === link.relation) return { ...link, ...part };
  return {
    ...withRelation(link, relation),
    ...part,
    decidedOn: { a: part.a[0] ?? null, b: part.b[0] ?? null },
    kinds: [],
    use: null,
    independence: { wording: "own_words", cites: "none_found", speaker: "unknown" },
    findings: [],
    method: BY_PERSON,
    strength: "suggested",
  };
}

function relationOf(part: Part, whenBoth: Relation): Relation {
  if (part.b.length === 0) return "only_a";
  if (part.a.length === 0) return "only_b";
  return whenBoth === "only_a" || whenBoth === "only_b" ? "undetermined" : whenBoth;
}

/** The link that a person made, less claims that are not there. */
export function toLink(person: PersonLink, claims: ReadonlyMap<string, Claim>): ReviewedLink {
  const a = person.a.filter((id) => claims.has(id));
  const b = person.b.filter((id) => claims.has(id));
  return {
    id: person.id,
    topicId: person.topicId,
    a,
    b,
    decidedOn: { a: a[0] ?? null, b: b[0] ?? null },
    relation: person.relation,
    group: groupOf(person.relation),
    kinds: [],
    independence: { wording: "own_words", cites: "none_found", speaker: "unknown" },
    use: null,
    method: BY_PERSON,
    strength: "established",
    findings: [],
    origin: "person",
    engineRelation: person.relation,
    review: null,
    annotations: [],
  };
}

/** Ids of both lists, once each, in text order. */
export function joinIds(x: readonly string[], y: readonly string[], claims: ReadonlyMap<string, Claim>): string[] {
  const at = (id: string) => claims.get(id)?.start ?? 0;
  return [...new Set([...x, ...y])].sort((p, q) => at(p) - at(q) || (p < q ? -1 : p > q ? 1 : 0));
}
