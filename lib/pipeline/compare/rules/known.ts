import { knowingIn } from "../../../lang/knowing";
import type { Span } from "../../../model/span";
import { itemsWithin } from "../../../text/spans";
import { isOneLanguage } from "../../one-language";
import { isFirm } from "../overlap";
import { defineRule, observe, type Pair, type PairSide } from "../rule";
import { textAt } from "../side-text";
import { namesOf, sentenceOf, sentenceText, sharePersonInSentences, wordsIn } from "../whole-sentence";

/** Least number of words that say what it was that was known, or not, and stand on both sides. */
const MIN_SHARED = 1;
/** Across languages a translation among several will do. */
const TRANSLATES = 0.55;

/** One person owns to have known of a thing, and disclaims it. */
export const known = defineRule({
  id: "known",
  compare(pair) {
    const { a, b, inside } = pair;
    if (inside) return null;
    const [x, y] = [knowingOf(a), knowingOf(b)];
    if (!x || !y || x.knew === y.knew || !sharePersonInSentences(pair) || personsDiffer(pair)) return null;
    const [admits, disclaims] = x.knew ? [a, b] : [b, a];
    if (isLaterThanDenied(admits, disclaims) || !isOfOneThing(pair, x, y)) return null;
    return observe(
      "contradict_direct",
      ["negation"],
      "denied_or_said",
      { name: nameOf(disclaims), side: disclaims === a ? "a" : "b" },
      [x],
      [y],
    );
  },
  examples: [
    {
      lang: "zh-Hans",
      a: "校长林静承认，她早在三月就知道食堂有问题。",
      b: "校长林静否认在事发之前知道食堂有问题。",
      outcome: "contradict_direct",
    },
    {
      lang: "en",
      a: "Laura Finch, the director, acknowledged on Tuesday that she had known since January that the sterilizer was broken.",
      b: "Laura Finch, the director, denied on Tuesday having known of any fault in the sterilizer before April.",
      publishedA: "2025-06-20",
      publishedB: "2025-06-20",
      outcome: "contradict_direct",
    },
    {
      lang: "en",
      a: "Laura Finch acknowledged that she had known since May that the sterilizer was broken.",
      b: "Laura Finch denied having known that the sterilizer was broken before April.",
      publishedA: "2025-06-20",
      publishedB: "2025-06-20",
      outcome: null,
    },
    {
      lang: "en",
      a: "Laura Finch admitted that she had known of the leak.",
      b: "Peter Marsh denied having known of the leak.",
      outcome: null,
    },
    {
      lang: "en",
      a: "Laura Finch admitted that she had known of the leak.",
      b: "Laura Finch denied having known of the bribes.",
      outcome: null,
    },
  ],
});

function knowingOf(side: PairSide): ({ knew: boolean } & Span) | null {
  const found = knowingIn(sentenceText(side));
  const { start } = sentenceOf(side);
  return found && { knew: found.knew, start: start + found.start, end: start + found.end };
}

/** Each names a person whom the other does not: who knew, and who did not. */
function personsDiffer({ a, b }: Pair): boolean {
  const peopleOf = (side: PairSide) =>
    new Set(
      namesOf(side)
        .filter((n) => n.kind === "person")
        .map((n) => n.canonical),
    );
  const [xs, ys] = [peopleOf(a), peopleOf(b)];
  return [...xs].some((n) => !ys.has(n)) || [...ys].some((n) => !xs.has(n));
}

/** Known only from a time on that the denial does not reach. */
function isLaterThanDenied(admits: PairSide, disclaims: PairSide): boolean {
  const timesOf = (side: PairSide) => {
    const { start, end } = sentenceOf(side);
    const said = knowingOf(side)?.start ?? start;
    return itemsWithin(side.extraction.times, { start: said, end }).filter((t) => (t.from ?? t.to) !== null);
  };
  const [xs, ys] = [timesOf(admits), timesOf(disclaims)];
  return xs.length > 0 && ys.length > 0 && xs.every((t) => ys.every((u) => (t.from ?? t.to)! >= (u.from ?? u.to)!));
}

/** Behind the knowing both speak of one thing. */
function isOfOneThing(pair: Pair, x: Span, y: Span): boolean {
  const behind = (side: PairSide, { start, end }: Span) => {
    const { folded } = side.extraction.reading;
    const sentence = sentenceOf(side);
    // 对缺陷一无所知: what was not known stands before.
    const isLast = /^[,;:。.!]?$/u.test(folded.slice(end, Math.min(end + 1, sentence.end)));
    const from = isLast ? Math.max(sentence.start, folded.lastIndexOf(",", start)) : start;
    return wordsIn(side, { start: from, end: sentence.end }).filter(
      (w) => w.text.length > 1 && /^(?:n|v|a|eng|l|j|i)/u.test(w.tag) && !ABOUT.test(w.text),
    );
  };
  const [xs, ys] = [behind(pair.a, x), behind(pair.b, y)];
  const least = isOneLanguage(pair) ? 1 : TRANSLATES;
  const met = xs.filter((v) =>
    ys.some(
      (w) =>
        v.text === w.text ||
        (!isOneLanguage(pair) && pair.lexicon.similarity(v.text, w.text) >= TRANSLATES) ||
        pair.matches.some((m) => isFirm(m) && m.strength >= least && m.a.start === v.start && m.b.start === w.start),
    ),
  );
  return met.length >= MIN_SHARED;
}

/** The knowing itself, and who and when. */
const ABOUT =
  /^(?:知道|知情|知悉|得知|获知|获悉|了解|察觉|承认|坦承|坦言|否认|表示|问题|情况|事情|任何|之前|know|aware|admit|deny|acknowledge|tell|have|be|do|any|before|since|that|problem|say|he|she|nothing|of|the|it|about|not|never|already|knowledge|had|was|been|earlier|until|after|first|time)$/u;

function nameOf(side: PairSide): string {
  const name = namesOf(side).find((n) => n.kind === "person");
  return name ? textAt(side, name) : "none";
}
