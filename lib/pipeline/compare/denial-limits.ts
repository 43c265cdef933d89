import { matchesOf } from "../../text/matches-of";
import { overlaps } from "../../text/spans";
import { contentItems, isFirm } from "./overlap";
import type { Pair, PairSide } from "./rule";
import { resolvedTimes } from "./stated-times";

/** How much of an ISO moment names the year, month or day that something is not so since. */
const STATED: Readonly<Record<string, number>> = { year: 4, month: 7, day: 10 };

/** "Not inspected since 2019", "inspected in 2019": what was so last when the denial begins does not contradict it. */
export function isBeforeDenial(pair: Pair, negated: "a" | "b"): boolean {
  const [own, other] = negated === "a" ? [pair.a, pair.b] : [pair.b, pair.a];
  const since = resolvedTimes(own).find(({ from, to }) => from !== null && to === null);
  const length = since && STATED[since.grain];
  const told = resolvedTimes(other);
  if (!length || told.length === 0) return false;
  return told.every(({ from }) => from !== null && from.slice(0, length) <= since.from!.slice(0, length));
}

/** When something was not so: 飞行后没有, "not checked after its last flight". Folded text of a claim. */
const WHEN_ZH = /[^,;:。]{2,12}(?:后|前|时|期间|之际)(?=(?:都|也|仍|并|却|从|就)?[没未不无])/gu;
const WHEN_EN = /\b(?:after|before|during|when|while) [^,;.]{3,40}$/gu;

/** The denial is of one occasion that the other side does not speak of: it may have been so at another. */
export function isDeniedOfOccasion(pair: Pair, negated: "a" | "b"): boolean {
  const { claim, clause, extraction } = pair[negated];
  const text = extraction.reading.folded.slice(claim.start, claim.end).replace(/[.。]$/u, "");
  const met = new Set(pair.matches.filter(isFirm).map((m) => m[negated]));
  return [WHEN_ZH, WHEN_EN].some((pattern) =>
    matchesOf(pattern, text).some((found) => {
      const span = { start: claim.start + found.index, end: claim.start + found.index + found[0].length };
      const items = contentItems(clause).filter((i) => overlaps(i, span));
      return items.some((i) => !met.has(i)) && items.filter((i) => met.has(i)).length <= 1;
    }),
  );
}

/** "not because of", 不是因为: the reason is denied, not what it is the reason of. */
export function deniesReason({ extraction, claim, body }: PairSide): boolean {
  const { cue } = claim.polarity;
  const behind = cue ? extraction.reading.folded.slice(cue.start, body.end) : "";
  return /^[^,;:]{0,40}(?:\b(?:because|due to|owing to)\b|因为|由于|为了)|^(?:并?不是|并非)因/u.test(behind);
}
