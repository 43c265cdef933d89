import { groupOf } from "../../model/relation";
import type { JudgedLink, ReviewedInternal, ReviewedLink } from "../../model/reviewed";

/** Gives links the verdict that was reached on what people made of them, where their claims are still those it was reached on. */
export function withJudged(links: readonly ReviewedLink[], judged: readonly JudgedLink[]): ReviewedLink[] {
  if (judged.length === 0) return [...links];
  const verdicts = new Map(judged.map((verdict) => [verdict.id, verdict]));
  return links.map((link) => {
    const verdict = verdicts.get(link.id);
    if (!verdict || !isSame(verdict.a, link.a) || !isSame(verdict.b, link.b)) return link;
    const { relation } = verdict;
    const before = relation === link.engineRelation ? {} : { relationBefore: link.engineRelation };
    return { ...link, ...verdict, group: groupOf(relation), engineRelation: relation, ...before };
  });
}

/** The same for pairs inside one source. */
export function withJudgedInside(
  pairs: readonly ReviewedInternal[],
  judged: readonly JudgedLink[],
): ReviewedInternal[] {
  const verdicts = new Map(judged.map((verdict) => [verdict.id, verdict]));
  return pairs.map((pair) => {
    const verdict = verdicts.get(pair.id);
    if (!verdict || !isSame(verdict.a, pair.x) || !isSame(verdict.b, pair.y)) return pair;
    const { relation, kinds, findings } = verdict;
    const before = relation === pair.engineRelation ? {} : { relationBefore: pair.engineRelation };
    return { ...pair, relation, kinds, findings, group: groupOf(relation), engineRelation: relation, ...before };
  });
}

function isSame(x: readonly string[], y: readonly string[]): boolean {
  return x.length === y.length && x.every((id, index) => id === y[index]);
}
