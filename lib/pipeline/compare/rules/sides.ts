import { isBodyPart } from "../../../lang/sides";
import type { Quantity } from "../../../model/quantity";
import { relateIntervals } from "../interval";
import { areTwoOccasions } from "../occasions";
import { contentItems, isFirm, unmatchedNames } from "../overlap";
import { isNegatedAt } from "../polarity-at";
import { defineRule, observe, type Pair, type PairSide } from "../rule";
import { textAt } from "../side-text";
import { oppositeSides } from "../sides";
import { compareTimes } from "../time-relation";

/** Least share of firm matches on the fuller side, where no figure and no time is shared. */
const MIN_SHARE = 0.4;
/** Least number of firm matches besides: who it was, or what happened. */
const MIN_MATCHES = 2;

/** One thing that happened, on opposite sides: the left knee and the right, the east coast and the west. */
export const sides = defineRule({
  id: "sides",
  compare(pair) {
    const { a, b, overlap } = pair;
    const found = oppositeSides(pair);
    if (!found || isNegatedAt(a, found.a) !== isNegatedAt(b, found.b)) return null;
    const names = unmatchedNames(pair);
    if ((names.a.length > 0 && names.b.length > 0) || areTwoOccasions(pair)) return null;
    const isAt = (x: { start: number; end: number }, y: { start: number; end: number }) =>
      x.start < y.end && y.start < x.end;
    const firm = pair.matches.filter((m) => isFirm(m) && !isAt(m.a, found.a) && !isAt(m.b, found.b));
    const tells = sharesFigure(pair) || sharesTime(pair);
    const isOfOne = isBodyPart(found.a.part) && sharesSubject(pair);
    if (!tells && !isOfOne && (Math.max(overlap.a, overlap.b) < MIN_SHARE || firm.length < MIN_MATCHES)) return null;
    const isOne = isBodyPart(found.a.part)
      ? isOfOne
      : (tells && (firm.length > 0 || sharesPredicate(pair))) || (found.a.part === "way" && firm.length >= MIN_MATCHES);
    const params = { a: textAt(a, found.a), b: textAt(b, found.b) };
    return observe(
      isOne ? "contradict_direct" : "partial",
      ["place"],
      "agreement_differs",
      params,
      [found.a],
      [found.b],
    );
  },
  examples: [
    {
      lang: "en",
      a: "The goalkeeper tore a ligament in her left knee in training.",
      b: "The goalkeeper tore a ligament in her right knee during training.",
      outcome: "contradict_direct",
    },
    {
      lang: "zh-Hans",
      a: "暴雨冲垮大桥北侧桥墩，三辆货车落水。",
      b: "大桥南侧桥墩被暴雨冲垮，三辆货车落水。",
      outcome: "contradict_direct",
    },
    {
      lang: "en",
      a: "The wreck lies 12 miles north of the harbour.",
      b: "The wreck was found 12 miles south of the harbour.",
      outcome: "contradict_direct",
    },
    {
      lang: "zh-Hans",
      a: "劫匪驾车向北逃离县城。",
      b: "劫匪驾车往南逃离县城。",
      outcome: "contradict_direct",
    },
    {
      lang: "zh-Hant",
      a: "這座工業區位於河的左岸。",
      b: "這座工業區蓋在河的右岸。",
      outcome: "partial",
    },
    {
      lang: "en",
      a: "The ferries call at ports on the east coast and the west coast.",
      b: "The ferries call at ports on the west coast.",
      outcome: null,
    },
    {
      lang: "zh-Hans",
      a: "一月，河东岸的两个村被淹。",
      b: "六月，河西岸的两个村被淹。",
      publishedA: "2025-07-01",
      publishedB: "2025-07-01",
      outcome: null,
    },
  ],
});

/** One class of predicates: across languages words may lack a partner. */
function sharesPredicate({ a, b }: Pair): boolean {
  return [...a.predicates.keys()].some((predicate) => b.predicates.has(predicate));
}

/** Both begin with one person or thing: whose knee it was. */
function sharesSubject({ a, b, matches }: Pair): boolean {
  const firstOf = ({ clause, body }: PairSide) =>
    contentItems(clause).find((item) => item.start >= body.start && item.end <= body.end);
  const [x, y] = [firstOf(a), firstOf(b)];
  return matches.some((m) => isFirm(m) && m.a === x && m.b === y);
}

/** A figure of both that is more than a passing one. */
function sharesFigure({ a, b }: Pair): boolean {
  const isSame = (x: Quantity, y: Quantity) => x.unit === y.unit && !/disjoint|touching/u.test(relateIntervals(x, y));
  return a.sentenceQuantities.some((x) => b.sentenceQuantities.some((y) => isSame(x, y)));
}

/** A day or an hour of both. */
function sharesTime({ a, b }: Pair): boolean {
  const isExact = (grain: string) => ["day", "part_of_day", "hour", "minute"].includes(grain);
  return a.claim.times.some(
    (x) =>
      isExact(x.grain) &&
      b.claim.times.some((y) => isExact(y.grain) && ["equal", "inside", "contains"].includes(compareTimes(x, y))),
  );
}
