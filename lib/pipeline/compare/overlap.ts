import type { Match } from "../align/score";
import type { Item, Unit } from "../align/units";
import { onceFor } from "./once";
import type { Pair, PairSide } from "./rule";
import { tagAt } from "./side-text";
import { FIRM } from "./strengths";

/** True where a match is strong enough to carry a verdict. */
export function isFirm(match: Match): boolean {
  return match.strength >= FIRM;
}

/** Share of each clause's content weight that stands in a firm match, 0–1, and the content items of each. */
export interface Overlap {
  a: number;
  b: number;
  itemsA: number;
  itemsB: number;
}

/** Undamped overlap would let one frequent name speak for a clause; so weights are those of the alignment, with a floor. */
export function overlapOf({ a, b, matches }: Pick<Pair, "a" | "b" | "matches">): Overlap {
  const firm = matches.filter(isFirm);
  return {
    a: shareOf(a.clause, new Set(firm.map((m) => m.a)), b.question),
    b: shareOf(b.clause, new Set(firm.map((m) => m.b)), a.question),
    itemsA: contentItems(a.clause).length,
    itemsB: contentItems(b.clause).length,
  };
}

/** Items that say something: light verbs and adverbs do not. */
export function contentItems({ content }: Unit): readonly Item[] {
  return content;
}

/** Words that the other side's question holds count as said: the answer to "Why did you give up X?" is "We did not give up". */
function shareOf(unit: Unit, matched: ReadonlySet<Item>, asked: Unit | null): number {
  const content = contentItems(unit);
  if (content.length === 0 || matched.size === 0) return 0;
  const ids = asked && new Set(asked.items.map((item) => item.id));
  return content.filter((item) => matched.has(item) || ids?.has(item.id)).length / content.length;
}

/** Names of one clause that nothing in the other matches. */
export const unmatchedNames = onceFor(({ a, b, matches }: Pair): { a: readonly Item[]; b: readonly Item[] } => {
  return {
    a: a.clause.items.filter((i) => i.isName && !matches.some((m) => m.a === i)),
    b: b.clause.items.filter((i) => i.isName && !matches.some((m) => m.b === i)),
  };
});

/**
 * Words inside the reach of a side's negation that narrow a shared one and that the other side lacks: "no longer builds
 * very large models" leaves the small ones. They stand right before what both share.
 */
export function narrowingItems({ a, b, matches }: Pair, side: "a" | "b"): Item[] {
  const own = side === "a" ? a : b;
  const scope = own.claim.polarity.scope;
  if (!scope) return [];
  const used = new Set(matches.map((m) => m[side]));
  const from = own.claim.polarity.cue?.end ?? scope.start;
  const heads = new Set(matches.filter(isFirm).map((m) => m[side].start));
  const isModifier = (item: Item) => /^(?:n|a|b|eng|x|j|l)/u.test(tagAt(own, item));
  // 红色警报 beside 警报: what narrows it stands in the word itself.
  const textOf = ({ extraction }: PairSide, { start, end }: Item) => extraction.reading.folded.slice(start, end);
  const isLongerForm = (item: Item) =>
    matches.some((m) => {
      if (m[side] !== item || m.how === "equal" || m.a.isName || m.b.isName) return false;
      const [whole, part] = side === "a" ? [textOf(a, m.a), textOf(b, m.b)] : [textOf(b, m.b), textOf(a, m.a)];
      return /^\p{Script=Han}+$/u.test(whole) && whole.length > part.length && whole.endsWith(part);
    });
  const narrowing: Item[] = [];
  for (const item of [...own.clause.items].reverse()) {
    if (
      (used.has(item) && !isLongerForm(item)) ||
      item.isName ||
      item.start < from ||
      item.end > scope.end ||
      !isModifier(item)
    )
      continue;
    // One space may stand between a Latin modifier and its head.
    if (!isLongerForm(item) && !heads.has(item.end) && !heads.has(item.end + 1)) continue;
    narrowing.unshift(item);
    heads.add(item.start);
  }
  return narrowing;
}
