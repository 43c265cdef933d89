import type { Claim } from "../model/claim";
import type { Link } from "../model/link";
import type { Group, Relation } from "../model/relation";
import { GROUPS } from "../model/relation";
import type { Coverage, Summary } from "../model/report";
import type { SourceId } from "../model/source";
import { countOrigins } from "./origins";

/**
 * Counts a report's links, claims and sentences, each with what it is counted of.
 * @param links of both the engine and people, as shown; links inside one source are not counted.
 * @returns topics: those that both sources speak of; agreements: links of the group `agree`.
 */
export function summarize(links: readonly Link[], claims: readonly Claim[], coverage: readonly Coverage[]): Summary {
  const groups = Object.fromEntries(GROUPS.map((group) => [group, 0])) as Record<Group, number>;
  const relations: Partial<Record<Relation, number>> = {};
  for (const link of links) {
    groups[link.group]++;
    relations[link.relation] = (relations[link.relation] ?? 0) + 1;
  }
  const agreements = links.filter((link) => link.group === "agree");
  return {
    claims: { a: countOf(claims, "a"), b: countOf(claims, "b") },
    topics: new Set(links.filter((link) => link.a.length > 0 && link.b.length > 0).map((link) => link.topicId)).size,
    links: links.length,
    groups,
    relations: sortKeys(relations),
    agreements: agreements.length,
    agreementOrigins: countOrigins(agreements, claims),
    covered: { a: coveredOf(coverage, "a"), b: coveredOf(coverage, "b") },
  };
}

function countOf(claims: readonly Claim[], source: SourceId): number {
  return claims.filter((claim) => claim.source === source).length;
}

function coveredOf(coverage: readonly Coverage[], source: SourceId): readonly [number, number] {
  const sentences = coverage.filter((entry) => entry.source === source);
  return [sentences.filter((entry) => entry.state === "claim").length, sentences.length];
}

/** Keys in one order, whatever order the links came in: same input, same bytes. */
function sortKeys(counts: Partial<Record<Relation, number>>): Partial<Record<Relation, number>> {
  return Object.fromEntries(Object.entries(counts).sort(([x], [y]) => (x < y ? -1 : 1)));
}
