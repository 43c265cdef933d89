import { isBody } from "../../lang/bodies";
import { FUNCTION_WORDS } from "../../lang/en/function-words";
import { isEpithet } from "../../lang/epithets";
import { isClassifying } from "../../lang/opposites";
import { tellApart } from "../../lang/which-one";
import type { Span } from "../../model/span";
import type { Word } from "../../model/word";
import { within } from "../../text/spans";
import type { Match } from "../align/score";
import { isOneLanguage } from "../one-language";
import { chargesApart } from "./charges";
import { onceFor } from "./once";
import { isFirm } from "./overlap";
import type { Pair, PairSide } from "./rule";
import { tagAt } from "./side-text";
import { RELATED } from "./strengths";

/** Two words that set two things of one kind apart: 城区 and 郊区 before 房价, "east" and "west" before "gate". */
interface Contrast {
  a: Span;
  b: Span;
}

const DETERMINER = /^(?:the|a|an|its|their|his|her|our|this|that|these|those|in|of|at|for|from|to)$/u;

/** Says how many, or that it was somebody, not which. */
const AMOUNT =
  /^(?:no|some|all|any|several|many|few|both|each|every|more|most|much|such|same|other|another|nobody|people|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|million|人|人员|无人|多人|数人|有人)$/u;

/** Says on which side of what follows: "above average" and "below average" are of one average. */
const COMPARES = /^(?:above|below|over|under|behind|ahead|高于|低于|多于|少于|早于|晚于)$/u;

/**
 * Where both sides narrow one shared noun by another word right before it, and the two words are not one, they speak of
 * two things: nothing that is said of the one contradicts what is said of the other.
 */
export const contrastOf = onceFor((pair: Pair): Contrast | null => {
  const { a, b, matches } = pair;
  // Across languages a looser match of the two is a translation that the dictionaries give among others.
  const isOne = isOneLanguage(pair);
  const isMatched = (x: Word, y: Word) =>
    matches.some(
      (m) =>
        (isFirm(m) && ((m.a.start === x.start && m.b.start === y.start) || within(x, m.a) || within(y, m.b))) ||
        (!isOne && within(x, m.a) && within(y, m.b)),
    );
  const charges = chargesApart(pair);
  if (charges) return { a: charges.a, b: charges.b };
  for (const m of matches) {
    if (!isFirm(m) || m.a.isName || m.b.isName || isHappening(a, m.a) || isHappening(b, m.b)) continue;
    // 肇事后, 撞人后: a place word behind an event is no noun that both narrow.
    if (tagAt(a, m.a) === "f") continue;
    const placed = placesDiffer(pair, m.a, m.b);
    if (placed) return placed;
    // "The man suspected of it", 嫌疑人: what stands before a participle is whom it is said of.
    if (!isOne && (isParticiple(a, m.a) || isParticiple(b, m.b))) continue;
    const [x, y] = [modifierBefore(a, m.a), modifierBefore(b, m.b)];
    if (!x || !y || x.text === y.text) continue;
    // State and federal, first and second are near in use, and never one.
    if (tellApart(x.text, y.text) && !isRepeated(matches, x, y)) return { a: x, b: y };
    if (isMatched(x, y) || isEpithetAt(a, x) || isEpithetAt(b, y)) continue;
    if (!(isClassifying(x.text) && isClassifying(y.text)) && pair.lexicon.similarity(x.text, y.text) >= RELATED)
      continue;
    return { a: x, b: y };
  }
  return null;
});

function isEpithetAt({ extraction }: PairSide, { start, end, text }: Word): boolean {
  return isEpithet(text) || isEpithet(extraction.reading.folded.slice(start, end));
}

/** A bought B, B bought A: what narrows the one noun here narrows another there. */
function isRepeated(matches: readonly Match[], x: Span, y: Span): boolean {
  return matches.some((m) => m.how === "equal" && (within(x, m.a) || within(y, m.b)));
}

/** "The blast happened", "the explosion took place": what stands before a verb is its subject and narrows nothing. */
const HAPPENS = /^(?:happen|occur|take|break|strike|hit|erupt|begin|start|end)(?:s|ed|n|ing)?$|^took$|^broke$/u;

function isHappening({ extraction }: PairSide, { start, end }: Span): boolean {
  return HAPPENS.test(extraction.reading.folded.slice(start, end));
}

function isParticiple({ extraction }: PairSide, { start, end }: Span): boolean {
  return /[a-z]ed of $/u.test(extraction.reading.folded.slice(start, end + " of ".length));
}

/** Characters that say which of several, right before or at the head of a noun: 首回合, 次回合; 上半场, 下半场. */
const WHICH = /[首次上下前后]/u;

/** The same noun behind two such characters. */
function placesDiffer({ a, b }: Pair, x: Span, y: Span): Contrast | null {
  const [p, q] = [a.extraction.reading.folded, b.extraction.reading.folded];
  let length = 0;
  while (length < Math.min(x.end - x.start, y.end - y.start) && p[x.end - 1 - length] === q[y.end - 1 - length])
    length++;
  if (length < 2) return null;
  const [i, j] = [x.end - length - 1, y.end - length - 1];
  const [c, d] = [p.charAt(i), q.charAt(j)];
  if (c === d || !WHICH.test(c) || !WHICH.test(d) || i < a.body.start || j < b.body.start) return null;
  return { a: { start: i, end: x.end }, b: { start: j, end: y.end } };
}

function modifierBefore(side: PairSide, head: Span): Word | null {
  const { words, extraction } = side;
  const { folded } = extraction.reading;
  const at = words.findIndex((w) => w.start >= head.start);
  let before = at - 1;
  if (words[before]?.text === "的") before--;
  const word = words[before];
  if (!word || /[,;:.]/u.test(folded.slice(word.end, head.start))) return null;
  if (AMOUNT.test(word.text) || COMPARES.test(word.text)) return null;
  if (isBody(word.text) && !isClassifying(word.text)) return null;
  if (word.tag !== "eng") return /^(?:n(?!r)|s|f|b|j)/u.test(word.tag) ? word : null;
  const surface = folded.slice(word.start, word.end);
  if (isClassifying(surface)) return word;
  if (FUNCTION_WORDS.has(surface)) return null;
  if (FUNCTION_WORDS.has(word.text)) return null;
  // Behind a determiner, or opening the clause, a word before a noun is no verb.
  const opener = words[before - 1];
  return before === 0 || (opener && DETERMINER.test(opener.text)) ? word : null;
}
