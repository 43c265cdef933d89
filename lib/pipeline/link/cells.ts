import { groupOf } from "../../model/relation";
import type { Alignment } from "../align/align";
import { disjointSets } from "../disjoint-sets";
import { Conflicts, withoutHidden } from "./beside-conflicts";
import type { JudgedPair } from "./judge-pairs";

/** The judged pairs that make up one link: many claims per cell. */
export type LinkPairs = readonly JudgedPair[];

/**
 * Gathers judged pairs into links: pairs of the same two sentences, and pairs that join one claim to a passage and the
 * lead that quotes it. Pairs whose deciding figures differ stay apart: a sentence with two figures answers two questions.
 */
export function gatherLinks(
  judged: readonly JudgedPair[],
  { groupsX, groupsY }: Pick<Alignment, "groupsX" | "groupsY">,
): LinkPairs[] {
  const sets = disjointSets(judged.length);
  const buckets = new Map<string, number[]>();
  const put = (key: string, index: number) => {
    const bucket = buckets.get(key);
    if (bucket) bucket.push(index);
    else buckets.set(key, [index]);
  };
  judged.forEach((found, index) => {
    const { a, b } = found.pair;
    put(`s${a.claim.sentence}:${b.claim.sentence}`, index);
    put(`a${found.i}:${groupsY[found.j]}`, index);
    put(`b${found.j}:${groupsX[found.i]}`, index);
  });
  const conflicts = new Conflicts(judged);
  const isBetween = (p: JudgedPair, q: JudgedPair) => !isConflict(p) && !isConflict(q) && conflicts.liesBetween(p, q);
  const isOpen = (index: number) => judged[index]!.verdict.relation === "undetermined";
  // Every two of a bucket are asked, so that the outcome does not depend on the order of the pairs.
  for (const bucket of buckets.values()) {
    if (bucket.length === 1) continue;
    const decided = bucket.filter((index) => !isOpen(index));
    for (const p of decided)
      for (const q of decided)
        if (p < q && !answersOther(judged[p]!, judged[q]!) && !isBetween(judged[p]!, judged[q]!)) sets.join(p, q);
    // What may differ and the decided claims have no part in is another question, which their agreement must not hide.
    const apart = bucket.filter((index) => isOpen(index) && decided.every((d) => isOther(judged[d]!, judged[index]!)));
    for (const p of apart) sets.join(apart[0]!, p);
  }
  // A pair without a verdict goes with the best decided one of a claim beside it, but never under a conflict that it has no part in;
  // it must not join two that differ. One whose claims are both decided with others adds nothing: it would only carry the words of
  // one row into another.
  const isDecided = (side: "i" | "j") => new Set(judged.flatMap((p, index) => (isOpen(index) ? [] : [p[side]])));
  const [decidedX, decidedY] = [isDecided("i"), isDecided("j")];
  const isIdle = (index: number) => isOpen(index) && decidedX.has(judged[index]!.i) && decidedY.has(judged[index]!.j);
  const host = new Map<number, number>();
  for (const bucket of buckets.values()) {
    if (bucket.length === 1) continue;
    for (const open of bucket.filter((index) => isOpen(index) && !isIdle(index))) {
      for (const decided of bucket.filter((index) => !isOpen(index) && !isConflict(judged[index]!))) {
        if (isOther(judged[decided]!, judged[open]!)) continue;
        const known = host.get(open);
        if (known === undefined || judged[decided]!.score > judged[known]!.score) host.set(open, decided);
      }
    }
  }
  const rootOf = (index: number) => sets.find(host.get(index) ?? index);
  const links = new Map<number, JudgedPair[]>();
  judged.forEach((found, index) => {
    if (isIdle(index)) return;
    const root = rootOf(index);
    const pairs = links.get(root);
    if (pairs) pairs.push(found);
    else links.set(root, [found]);
  });
  return [...links.values()].map((pairs) => withoutHidden(pairs, conflicts));
}

/** Both pairs were decided by figures, and by other ones of both sides; or what decided them sets them apart. */
function answersOther(p: JudgedPair, q: JudgedPair): boolean {
  const [x, y] = [figuresOf(p), figuresOf(q)];
  if (x && y) {
    const isOfOneGroup = groupOf(p.verdict.relation) === groupOf(q.verdict.relation);
    return isOfOneGroup ? p.i !== q.i && p.j !== q.j : x.a !== y.a && x.b !== y.b;
  }
  // What is word for word the same, or agrees, is not made "more exact" by a passage beside it.
  const isNarrower = ({ verdict }: JudgedPair) => verdict.relation.endsWith("_more_specific");
  if (isNarrower(p) !== isNarrower(q)) return true;
  // A row says one thing: an agreement must not be coloured by the difference beside it, nor hide it.
  if (groupOf(p.verdict.relation) !== groupOf(q.verdict.relation)) return true;
  // Two claims in the same words do not make those beside them the same.
  return isExact(p) !== isExact(q) && !shareClaim(p, q);
}

/** Where the two figures stand that decided a pair: a clause may hold several, each of its own question. */
function figuresOf({ verdict: { method, relation, findings } }: JudgedPair): { a: number; b: number } | null {
  if (!method.startsWith("figures@")) return null;
  const found = findings.find(({ rule, outcome }) => rule === "figures" && outcome === relation);
  const [a, b] = [found?.a[0]?.start, found?.b[0]?.start];
  return a === undefined || b === undefined ? null : { a, b };
}

/** An open pair of other claims than the decided one, of which the one denies or counts otherwise than the other, or a rule saw a difference. */
function isOther(decided: JudgedPair, open: JudgedPair): boolean {
  const { a, b } = open.pair;
  const mayDiffer =
    a.claim.polarity.negated !== b.claim.polarity.negated ||
    (a.claim.quantities.length > 0 && b.claim.quantities.length > 0) ||
    open.verdict.kinds.length > 0;
  return mayDiffer && !shareClaim(decided, open);
}

function shareClaim(p: JudgedPair, q: JudgedPair): boolean {
  return p.i === q.i || p.j === q.j;
}

function isExact({ verdict }: JudgedPair): boolean {
  return verdict.relation === "agree_exact";
}

function isConflict({ verdict }: JudgedPair): boolean {
  return groupOf(verdict.relation) === "contradict";
}
