import { LABEL, OCCURRENCES } from "../../lang/events";
import { matchesOf } from "../../text/matches-of";
import { triggersOf } from "../../text/triggers";
import { onceFor } from "./once";
import type { PairSide } from "./rule";

/** Words that change what a predicate commits its speaker to; they must be equal where polarity is compared (findings: section 2). */
const MODALS: readonly (readonly [string, RegExp])[] = [
  ["must", /必须|应该|应当|(?<![供反响回适答对效相])应(?=予|尽|立|将|由|在)|需要|\b(?:should|must|ought)\b/u],
  ["may", /可能|或许|也许|恐(?=将|怕|会|难)|\b(?:may|might|could|possibly)\b/u],
  ["if", /如果|假如|倘若|(?<![倘宛有恍犹])若(?!干)|\b(?:if|unless)\b/u],
  [
    "before",
    /(?<!(?:在|于)[^,;]{1,16})之前(?![,;])|曾(?=经|于|在|是|任|有|获|被|遭|否决|拒|通过|反对)|原本|此前|以前|旧规|直到[^,]{1,12}才|\b(?:previously|formerly|originally|in the past|under the old|used to|until|till|had not|hadn't)\b/u,
  ],
];
export const modalsOf = onceFor((side: PairSide): readonly string[] => classesIn(side, MODALS, modals));

const modals = triggersOf(MODALS.map(([, pattern]) => pattern));

/** What somebody is accused of. */
const ALLEGED =
  /被控|遭控|被指|遭指|指控|\b(?:accus(?:e|es|ed|ing) [^,;]{1,40} of|charged with|suspected of|alleg(?:ed|edly|es?|ing))\b/u;

/** True where a claim is what somebody is accused of: no fact that a denial could exclude. */
export function isAlleged({ extraction, claim, body }: PairSide): boolean {
  return ALLEGED.test(extraction.reading.folded.slice(Math.min(claim.start, body.start), body.end));
}

/** Which time it is that something happens (lib/lang/events.ts). */
export const occurrencesOf = onceFor((side: PairSide): readonly string[] => classesIn(side, OCCURRENCES, occurrences));
const occurrences = triggersOf(OCCURRENCES.map(([, pattern]) => pattern));

/** Numbers that tell one thing from another of its kind: 二期, phase two, 3号线. */
export const labelsOf = onceFor(({ extraction, body }: PairSide): readonly string[] => {
  const text = extraction.reading.folded.slice(body.start, body.end);
  return matchesOf(LABEL, text)
    .map((m) => m[0])
    .sort();
});

function classesIn(
  { extraction, body, claim }: PairSide,
  classes: readonly (readonly [string, RegExp])[],
  triggers: (text: string) => readonly number[],
): readonly string[] {
  let text = extraction.reading.folded.slice(body.start, body.end);
  // "in May" holds no modal.
  for (const time of claim.times) {
    const [from, to] = [time.start - body.start, time.end - body.start];
    if (from >= 0 && to <= text.length) text = text.slice(0, from) + " ".repeat(to - from) + text.slice(to);
  }
  return triggers(text)
    .map((place) => classes[place]!)
    .filter(([, pattern]) => pattern.test(text))
    .map(([name]) => name);
}
