import type { CommandPayloads } from "../model/command";
import type { ReviewedReport } from "../model/reviewed";
import type { NewId, RowAsk } from "./row-steps";

/**
 * Decisions whose link the last run no longer proposes, taken to the link of exactly the same words on both sides: what stands after
 * a text was corrected elsewhere in it. Nothing is taken where the engine now says something else, where somebody has decided, or
 * where two links have these words.
 * @returns the changes, two for each decision; a person asks for them
 */
export function carryOver(
  { noLongerProposed, links, claims }: Pick<ReviewedReport, "noLongerProposed" | "links" | "claims">,
  newId: NewId,
): RowAsk[] {
  const quotes = new Map(claims.map(({ id, quote }) => [id, quote]));
  const wordsOf = (a: readonly string[], b: readonly string[]) => JSON.stringify([[...a].sort(), [...b].sort()]);
  const quotesOf = (ids: readonly string[]) => ids.flatMap((id) => quotes.get(id) ?? []);
  const open = links.filter(({ review }) => review === null);
  return noLongerProposed.flatMap(({ review }): RowAsk[] => {
    const { seen, disposition, relation, reason, materiality } = review;
    const same = open.filter((link) => wordsOf(quotesOf(link.a), quotesOf(link.b)) === wordsOf(seen.a, seen.b));
    const [link, ...others] = same.filter(({ engineRelation }) => engineRelation === seen.relation);
    if (link === undefined || others.length > 0) return [];
    const set: CommandPayloads["review.set"] = {
      ...{ id: newId(), linkKey: link.id, disposition, relation, reason, materiality },
      seen,
    };
    return [
      { type: "review.clear", payload: { linkKey: review.linkKey } },
      { type: "review.set", payload: set },
    ];
  });
}
