import type { Item } from "../align/units";
import { isOneLanguage } from "../one-language";
import { type Difference, phraseFrom, unanswered } from "./differences";
import { onceFor } from "./once";
import { isFirm } from "./overlap";
import type { Pair, PairSide } from "./rule";
import { tagAt } from "./side-text";

/** What stands before the place that something comes from, and before the one that it goes to; folded text up to it. */
const WHENCE = /(?:从|(?<![来各亲独])自|(?<![理来自])由|\bfrom (?:(?:the|an?|its|their|his|her) )?)$/u;
const WHITHER =
  /(?:[驶开飞前去运]往|[驶飞开]向|[驶飞开运送]?[至到]|返回|回到?|抵达|(?<!奔)赴|\b(?:to|for|towards?|reach(?:ed|es|ing)) (?:(?:the|an?|its|their|his|her) )?)$/u;
/** No place and no thing: from now on, 从此, 自从. */
const NO_PLACE =
  /^(?:此|今|现|当|小|未|来|头|事|而|于|从|即日|上周|下周|本周|now|then|monday|tuesday|wednesday|thursday|friday|saturday|sunday)/u;
const REACH = 16;

const placeAfter = (wanted: RegExp) =>
  onceFor((side: PairSide): readonly Item[] => {
    const { folded } = side.extraction.reading;
    const phrase = phraseFrom(
      side,
      (i) =>
        wanted.test(folded.slice(Math.max(side.body.start, i.start - REACH), i.start)) &&
        !NO_PLACE.test(folded.slice(i.start, i.end)),
    );
    // 从云屿岛返回白礁码头: what the verb leads on to is no part of where it came from.
    const end = phrase.findIndex((item, at) => at > 0 && /^v/u.test(tagAt(side, item)));
    return end < 0 ? phrase : phrase.slice(0, end);
  });

const whence = placeAfter(WHENCE);
const whither = placeAfter(WHITHER);

/** The way of the one is the way back of the other: from the pier to the island, from the island to the pier. */
export function routeDifference(pair: Pair): Difference | null {
  const { a, b, matches } = pair;
  const meet = (xs: readonly Item[], ys: readonly Item[]) =>
    matches.find((m) => isFirm(m) && xs.includes(m.a) && ys.includes(m.b));
  const out = meet(whence(a), whither(b));
  const back = out && meet(whither(a), whence(b));
  return out && back ? { kind: "role_structure", a: out.a, b: back.b, sure: true } : null;
}

/** What it came from, named on both sides by words that have nothing to do with each other: from the salad, from the chicken. */
export function sourceDifference(pair: Pair): Difference | null {
  if (!isOneLanguage(pair)) return null;
  const [x, y] = [unanswered(pair, "a", whence(pair.a)), unanswered(pair, "b", whence(pair.b))];
  return x && y ? { kind: "entity", a: x, b: y, sure: false } : null;
}
