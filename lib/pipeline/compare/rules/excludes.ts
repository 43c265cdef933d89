import { EXCLUSIONS, type Exclusion } from "../../../lang/predicates";
import type { Kind } from "../../../model/relation";
import type { Span } from "../../../model/span";
import { isDenied } from "../../align/groups";
import type { Item } from "../../align/units";
import { contrastOf } from "../contrast";
import { areTwoOccasions } from "../occasions";
import { modalsOf } from "../operators";
import { contentItems, isFirm } from "../overlap";
import { adjunctsDiffer } from "../participants";
import { defineRule, type Observation, observe, type Pair, type PairSide } from "../rule";
import { tagAt, textAt } from "../side-text";
import { resolvedTimes } from "../stated-times";
import { compareTimes } from "../time-relation";

/** One side asserts a fact that excludes what the other says of the same thing, by a named frame. */
export const excludes = defineRule({
  id: "excludes",
  compare(pair) {
    if (pair.a.predicates.size === 0 || pair.b.predicates.size === 0) return null;
    for (const exclusion of EXCLUSIONS) {
      const found = find(pair, exclusion, pair.a, pair.b) ?? find(pair, exclusion, pair.b, pair.a);
      if (found) return found;
    }
    return null;
  },
  examples: [
    {
      lang: "zh-Hans",
      a: "有消息称该剧院把名画出售给了博物馆。",
      b: "馆长表示，剧院并不拥有名画。",
      outcome: "contradict_inferential",
    },
    {
      lang: "en",
      a: "The theatre reportedly sold the paintings to the museum.",
      b: "The theatre does not own the paintings, the director said.",
      outcome: "contradict_inferential",
    },
    { lang: "zh-Hans", a: "剧院有自己的音响设备。", b: "剧院的音响设备主要靠租用。", outcome: "tension" },
    { lang: "en", a: "The driver died in the crash.", b: "Two passengers survived the crash.", outcome: null },
    { lang: "en", a: "The fair was cancelled in 2020.", b: "The fair was held in 2019.", outcome: null },
    {
      lang: "en",
      a: "The gala was called off.",
      b: "The gala went ahead as planned.",
      outcome: "contradict_inferential",
    },
    {
      lang: "zh-Hans",
      a: "这家书店已于去年倒闭。",
      b: "这家书店目前正常营业。",
      publishedA: "2025-03-12",
      publishedB: "2025-03-12",
      outcome: "contradict_inferential",
    },
    { lang: "zh-Hans", a: "两家药厂从未有过接触。", b: "两家药厂签署了合作协议。", outcome: "contradict_inferential" },
    { lang: "en", a: "The morning tour was cancelled.", b: "The afternoon tour was held.", outcome: null },
    {
      lang: "en",
      a: "The fair was cancelled on Saturday but held on Sunday.",
      b: "The fair was held on Sunday.",
      outcome: null,
    },
    { lang: "en", a: "The driver died.", b: "The cyclist hit by the driver survived.", outcome: null },
    { lang: "zh-Hant", a: "兩名礦工遇難。", b: "七名礦工生還。", outcome: null },
    { lang: "en", a: "The driver could die, doctors said.", b: "The driver survived.", outcome: null },
    {
      lang: "en",
      a: "The union called off the strike at the port.",
      b: "The strike at the airport went ahead.",
      outcome: null,
    },
    { lang: "en", a: "The theatre sold tickets.", b: "The theatre does not own the building.", outcome: null },
  ],
});

function find(pair: Pair, exclusion: Exclusion, first: PairSide, second: PairSide): Observation | null {
  const says = (side: PairSide, end: "first" | "second") =>
    side.predicates.get(exclusion[end].predicate)?.find((p) => p.negated === exclusion[end].negated);
  const [one, other] = [says(first, "first"), says(second, "second")];
  if (!one || !other) return null;
  // What was cancelled one year may be held the next, and what is dissolved operated before.
  const isLaterState = exclusion.lasting && resolvedTimes(first).length > 0 && isBefore(first, second);
  if (areTwoOccasions(pair) && !isLaterState) return null;
  if (contrastOf(pair) || saysBoth(first, exclusion) || saysBoth(second, exclusion)) return null;
  if (isOpen(first) || isOpen(second)) return null;
  // Who denies the sale does not say that there was one.
  if (isDenied(second.claim)) return null;
  if (!isOneThing(pair, exclusion, first, one.word, other.word)) return null;
  const isA = first === pair.a;
  if (adjunctsDiffer(pair, isA ? one.word : other.word, isA ? other.word : one.word)) return null;
  const kinds = kindsOf(exclusion, second);
  return observe(
    exclusion.outcome,
    kinds,
    "excludes",
    {
      frame: exclusion.id,
      a: textAt(pair.a, isA ? one.word : other.word),
      b: textAt(pair.b, isA ? other.word : one.word),
    },
    [isA ? one.word : other.word],
    [isA ? other.word : one.word],
  );
}

/** What may be, or would be if something else were, excludes nothing and is excluded by nothing. */
function isOpen(side: PairSide): boolean {
  return modalsOf(side).some((modal) => modal !== "before");
}

/** Every time of the one ends before any of the other begins. */
function isBefore(first: PairSide, second: PairSide): boolean {
  const later = resolvedTimes(second);
  return later.length > 0 && resolvedTimes(first).every((x) => later.every((y) => compareTimes(x, y) === "x_before"));
}

/** "Cancelled on Saturday but held on Sunday": who says both speaks of two times or two things. */
function saysBoth({ predicates }: PairSide, { first, second }: Exclusion): boolean {
  const says = ({ predicate, negated }: Exclusion["first"]) =>
    (predicates.get(predicate) ?? []).some((p) => p.negated === negated);
  return says(first) && says(second);
}

/** What a rumour or a report of others says is excluded by a position, not by a fact of the same standing. */
function kindsOf({ outcome, first }: Exclusion, { claim }: PairSide): Kind[] {
  if (outcome === "tension") return ["definition"];
  const kinds: Kind[] = first.negated ? ["negation"] : ["antonym"];
  return isCommitted(claim) ? kinds : [...kinds, "attribution", "modality"];
}

function isCommitted({ status }: PairSide["claim"]): boolean {
  return status === "asserted" || status === "done";
}

function isOneThing(
  pair: Pair,
  { shares, outcome }: Exclusion,
  settling: PairSide,
  predicate: Span,
  excluded: Span,
): boolean {
  if (shares === "object")
    return sharesObject(pair, settling, predicate) || (outcome === "tension" && sharesFirstPerson(pair));
  return settling === pair.a ? sharesSubject(pair, predicate, excluded) : sharesSubject(pair, excluded, predicate);
}

/** The thing done to stands after the predicate, and is shared with the other clause or with what this clause settles. */
function sharesObject(pair: Pair, settling: PairSide, predicate: Span): boolean {
  const isObject = (item: Item) => item.start >= predicate.end && /^(?:n|eng|x|j|l|vn)/u.test(tagAt(settling, item));
  const side = settling === pair.a ? "a" : "b";
  if (pair.matches.some((m) => isFirm(m) && isObject(m[side]))) return true;
  const { via } = pair;
  if (!via || via.side !== side) return false;
  const ids = new Set(via.unit.items.map((i) => i.id));
  return contentItems(settling.clause).some((i) => isObject(i) && ids.has(i.id));
}

/** Longest that is read before a word, in UTF-16 units: a preposition and an article with what bounds them. */
const BEFORE = 12;

/**
 * A shared name or noun that stands before the predicate on one side at least: "the driver died in the crash" and
 * "passengers survived the crash" share only where it happened.
 */
function sharesSubject({ a, b, matches }: Pair, predicateA: Span, predicateB: Span): boolean {
  const isThing = (item: Item, side: PairSide) => item.isName || /^(?:n|eng|x|j)/u.test(tagAt(side, item));
  // "The cyclist hit by the driver survived": the driver is not who survived.
  const isBehind = ({ extraction }: PairSide, item: Item, predicate: Span) =>
    item.end <= predicate.start &&
    /\b(?:by|of|with)(?: the| a| an)? $/u.test(
      extraction.reading.folded.slice(Math.max(0, item.start - BEFORE), item.start),
    );
  return matches.some(
    (m) =>
      isFirm(m) &&
      !isBehind(a, m.a, predicateA) &&
      !isBehind(b, m.b, predicateB) &&
      (isThing(m.a, a) || isThing(m.b, b)) &&
      (m.a.end <= predicateA.start || m.b.end <= predicateB.start),
  );
}

/** Two sources that both say "we" in direct speech speak of themselves. */
function sharesFirstPerson({ a, b }: Pair): boolean {
  const says = ({ words }: PairSide) => words.some((w) => w.text === "我们" || w.text === "we");
  return says(a) && says(b);
}
