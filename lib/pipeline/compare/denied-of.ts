import { overlaps } from "../../text/spans";
import type { Match } from "../align/score";
import type { Item } from "../align/units";
import { isFirm } from "./overlap";
import type { Pair, PairSide } from "./rule";
import { tagAt } from "./side-text";

/** How many content words before the predicate its subject may stand. */
const SUBJECT_REACH = 3;

/** A noun or name right before the predicate on both sides, the same on both. */
export function sharesSubject({ a, b, matches }: Pair, predicate: Match): boolean {
  const before = (side: PairSide, start: number) =>
    side.clause.items.filter((i) => (i.isContent || isResumed(side, i)) && i.end <= start).slice(-SUBJECT_REACH);
  const [xs, ys] = [before(a, predicate.a.start), before(b, predicate.b.start)];
  return matches.some(
    (m) => isFirm(m) && (isThing(a, m.a) || isResumed(a, m.a)) && xs.includes(m.a) && ys.includes(m.b),
  );
}

/** The noun that the claim's own pronoun stands for ("The driver jumped clear. He was arrested"): its subject, if not in its words. */
function isResumed({ claim }: PairSide, item: Item): boolean {
  return claim.context.some((c) => c.role === "subject" && c.canonical === undefined && c.start === item.start);
}

/** Both name what it is done to, and nothing joins the two: one thing was approved, another was not. */
export function objectsDiffer({ a, b, matches }: Pair, predicate: Match): boolean {
  const after = (side: PairSide, end: number) =>
    side.clause.items.filter((i) => i.isContent && i.start >= end && isThing(side, i));
  const [xs, ys] = [after(a, predicate.a.end), after(b, predicate.b.end)];
  if (xs.length === 0 || ys.length === 0 || matches.some((m) => xs.includes(m.a) && ys.includes(m.b))) return false;
  // "No bones were found in the hull", "they found bones": the object of the one is the subject of the other.
  const isObject = (side: PairSide, item: Item, end: number) =>
    item.start >= end && NO_PREPOSITION.test(side.extraction.reading.folded.slice(end, item.start));
  return !matches.some(
    (m) =>
      isFirm(m) &&
      ((m.a.end <= predicate.a.start && isObject(b, m.b, predicate.b.end)) ||
        (m.b.end <= predicate.b.start && isObject(a, m.a, predicate.a.end))),
  );
}

/** What may stand between a verb and its object: articles, numerals, adjectives of one word. Folded text. */
const NO_PREPOSITION =
  /^(?:了|过|出|到|的)?$|^(?! (?:by|in|at|on|of|for|from|with|to|near|after|before) ) (?:[a-z]+ ){0,2}$/u;

function isThing(side: PairSide, item: Item): boolean {
  return item.isName || /^(?:n|vn|eng|x|j)/u.test(tagAt(side, item));
}

/** "was not arrested": with its object for subject, and nothing more behind the negator, the denial is of all that the other side tells of it. */
export function deniesNothingElse(pair: Pair, negated: "a" | "b", predicate: Match): boolean {
  const { claim, clause, words } = pair[negated];
  const { scope } = claim.polarity;
  const at = words.findIndex((w) => w.start === predicate[negated].start);
  const isPassive = at > 0 && /^(?:been|be|being|was|were|is|are|被|遭|受到)$/u.test(words[at - 1]!.text);
  const reached = clause.items.filter((i) => i.isContent && scope && overlaps(i, scope));
  return isPassive && reached.length > 0 && reached.every((i) => i === predicate[negated]);
}
