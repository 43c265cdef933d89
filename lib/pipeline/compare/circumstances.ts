import type { Span } from "../../model/span";
import { matchesOf } from "../../text/matches-of";
import { itemsWithin, overlaps } from "../../text/spans";
import { isOneLanguage } from "../one-language";
import { onceFor } from "./once";
import type { Pair, PairSide } from "./rule";

/** A lead-in that says when, among whom or under which condition: 登陆前, 手术期间, 实验室条件下. Folded text. */
const LEAD_IN =
  /(?<=^|[,;:。])(?!据|根据|按照|针对|对于|受|因|由于|为)[^,;:。]{2,20}(?:前|后|时|中|下|之际|期间|以来|阶段|过程)(?=,)/gu;
/** The same inside a clause. */
const WITHIN = /(?<=在)[^,;:。]{2,16}?(?:期间|阶段|之前|之后|之际|条件下|情况下|试验中|过程中)/gu;
/** What opens one in English, up to the next mark or the verb of the main clause. */
const ENGLISH =
  /\b(?:when|while|before|after|until|during|among|under|at the (?:close|end|start|beginning|peak|height) of|by (?=(?:noon|midnight|dawn|dusk|nightfall|lunchtime|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)) ?[^,;.]{2,40}?(?=[,;.]|$| (?:and|but|was|were|had|has|is|are)\b)/gu;

/** Below this similarity two words of two circumstances are not one. */
const ALIKE = 0.45;

/**
 * True where each side says under which circumstance it is (when something happened, among whom, in which phase) and not a word joins
 * what it says to the other side: two things may be so. Of one language, where words would meet.
 */
export function circumstancesDiffer(pair: Pair): boolean {
  if (!isOneLanguage(pair)) return false;
  const [xs, ys] = [circumstancesOf(pair.a), circumstancesOf(pair.b)];
  if (xs.length === 0 || ys.length === 0) return false;
  // "When it sank", "when it went down": what one word opens may be one circumstance in other words.
  const opensBoth = (x: Span) => ys.some((y) => connectiveOf(x, pair.a) === connectiveOf(y, pair.b));
  if (xs.some(opensBoth)) return false;
  return xs.every((x) => isAlone(x, pair.a, pair.b, pair)) && ys.every((y) => isAlone(y, pair.b, pair.a, pair));
}

/** What a claim is said to be under, in its own proposition or before it in its sentence; not when it was said. */
const circumstancesOf = onceFor((side: PairSide): readonly Span[] => {
  const { extraction, claim, body } = side;
  const { folded } = extraction.reading;
  const from = Math.min(startOf(side), claim.start);
  const text = folded.slice(from, claim.end);
  const patterns = /\p{Script=Han}/u.test(text) ? [LEAD_IN, WITHIN] : [ENGLISH];
  return patterns
    .flatMap((pattern) => matchesOf(pattern, text))
    .map((m) => ({ start: from + m.index, end: from + m.index + m[0].length }))
    .filter((span) => span.start >= body.start || span.end <= claim.start);
});

/** The word that makes it a circumstance: its first in English, its last character in Chinese. */
function connectiveOf({ start, end }: Span, { extraction }: PairSide): string {
  const text = extraction.reading.folded.slice(start, end);
  return /^[a-z]+/u.exec(text)?.[0] ?? text.slice(-1);
}

function startOf({ extraction, claim }: PairSide): number {
  return extraction.reading.sentences[claim.sentence]?.span.start ?? claim.start;
}

/** Nothing in the other side's sentence is or may be a word of this circumstance. */
function isAlone(span: Span, own: PairSide, other: PairSide, { lexicon }: Pair): boolean {
  const words = wordsIn(own, span);
  const sentence = other.extraction.reading.sentences[other.claim.sentence]?.span ?? other.claim;
  const others = wordsIn(other, sentence);
  const isNear = (x: string, y: string) =>
    x === y || x.includes(y) || y.includes(x) || lexicon.similarity(x, y) >= ALIKE;
  return words.length > 0 && !words.some((x) => others.some((y) => isNear(x, y)));
}

function wordsIn({ extraction }: PairSide, span: Span): string[] {
  return itemsWithin(extraction.reading.words, span)
    .filter(
      (w) =>
        w.text.length > 1 && /^(?:n|v|a|t|s|j|l|i|eng)/u.test(w.tag) && overlaps(w, span) && !FUNCTION.test(w.text),
    )
    .map((w) => w.text);
}

/** Words that join no two circumstances. */
const FUNCTION =
  /^(?:the|an?|of|in|on|at|by|to|and|or|is|it|its|he|she|his|her|they|their|be|have|when|while|before|after|until|during|among|under|with|for|from|that|this|who|which|than|as|not|close|end|start|beginning|peak|height)$/u;
