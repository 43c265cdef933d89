import type { Claim } from "../../model/claim";
import type { Extraction } from "../../model/reading";
import type { Lexicon } from "../../model/resources";
import type { Span } from "../../model/span";
import { itemsWithin, within } from "../../text/spans";
import type { Side, Unit } from "../align/units";
import type { PairSide } from "../compare/rule";
import { decidingPair } from "./build-links";
import type { LinkPairs } from "./cells";
import { nounPhrases, type Phrase, type Weighed } from "./noun-phrases";

/** A topic's name in a source's own words, with how much speaks for it. */
export interface Label {
  text: string;
  weight: number;
  /** Where it begins in its claim: the earlier of two that are as good. */
  place: number;
}

/** What a measured attribute adds: it is the question that a figure answers. */
const MEASURED = 2;
/** Least weight of an item of a claim that is named after itself. */
const OWN_WEIGHT = 0.15;
/** A phrase shorter than this says little alone: characters of Chinese, words of English. */
const SHORT_HAN = 4;
const SHORT_WORDS = 2;
const HAN = /\p{Script=Han}/u;
/** What may stand between two phrases that are one ("the sale of the ward", 公司的收入). */
const LINKING = /^(?:的|之|与|和|及|'s | of | of the | for | for the | and )$/u;
const MAX_LINKED = 32;

/** Other phrases of the claim that its topic may be named by, behind the first. */
const FURTHER = 3;

/**
 * Names of a two-sided link, best first: noun phrases that hold what both sides share, from the side that says it shorter; side-neutral.
 */
export function labelsOfLink(pairs: LinkPairs): Label[] {
  const { pair } = decidingPair(pairs);
  const ofSide = (side: "a" | "b"): Label[] => {
    const shared = pair.matches.map((m) => ({
      start: m[side].start,
      end: m[side].end,
      weight: m.strength * (m.a.weight + m.b.weight),
    }));
    const labels = labelsOfSide(pair[side], shared, pair.lexicon);
    if (labels.length > 0) return labels;
    return labelsOfSide(pair[side], ownItems(pair[side].clause, pair[side].claim), pair.lexicon);
  };
  const [ofA, ofB] = [ofSide("a"), ofSide("b")];
  const [a, b] = [ofA[0], ofB[0]];
  if (!a || !b) return a ? ofA : ofB;
  // Across languages all labels are in one.
  const [isA, isB] = [HAN.test(a.text), HAN.test(b.text)];
  const best = isA === isB ? better(a, b) : isA ? a : b;
  return best === a ? ofA : ofB;
}

/** Names of a one-sided link: the weightiest phrase of its claims. */
export function labelsOfClaims(
  { extraction }: Side,
  claims: readonly { unit: Unit; claim: Claim }[],
  lexicon: Lexicon,
): Label[] {
  const labels = claims.flatMap(
    ({ unit, claim }) =>
      labelsOfSide({ extraction, claim, body: claim, clause: unit }, ownItems(unit, claim), lexicon)[0] ?? [],
  );
  const best = labels.reduce<Label | null>((most, label) => (most ? better(most, label) : label), null);
  return best ? [best] : [];
}

function better(x: Label, y: Label): Label {
  const order = y.weight - x.weight || x.text.length - y.text.length || x.place - y.place || (x.text < y.text ? -1 : 1);
  return order <= 0 ? x : y;
}

function ownItems(unit: Unit, claim: Claim): Weighed[] {
  return itemsWithin(unit.items, claim).filter((item) => item.weight >= OWN_WEIGHT);
}

type Named = Pick<PairSide, "claim" | "body" | "clause"> & { extraction: Extraction };

function labelsOfSide({ extraction, claim, body }: Named, weighed: readonly Weighed[], lexicon: Lexicon): Label[] {
  const measured = claim.measure.flatMap(({ attributeSpan }) => (attributeSpan ? [attributeSpan] : []));
  const isMeasured = (span: Span) => measured.some((m) => within(span, m) || within(m, span));
  const asksFor = (span: Span) => isMeasured(span) && weighed.some((w) => within(w, span) && isMeasured(w));
  const counted = weighed.map((w) => (isMeasured(w) ? { ...w, weight: w.weight + MEASURED } : w));
  const text = extraction.reading.source.text;
  const phrases = nounPhrases(extraction, claim, body, counted, lexicon, measured)
    .filter(({ start, end }) => end - start > 1)
    // What a figure measures is what is asked, whoever it is of.
    .sort((x, y) => Number(asksFor(y)) - Number(asksFor(x)) || y.weight - x.weight || x.start - y.start);
  const [first, second] = phrases;
  if (!first) return labelOfWord(text, claim, weighed);
  const label = (span: Span, weight: number) => ({
    text: text.slice(span.start, span.end),
    weight,
    place: span.start - claim.start,
  });
  // A name says whom it is about, not what is asked.
  const isName = claim.entities.some(({ start, end }) => start === first.start && end === first.end);
  const isAlone = !second || !(isName || isShort(text.slice(first.start, first.end)));
  const best = isAlone ? label(first, first.weight) : joinPhrases(text, claim, first, second);
  const others = phrases.slice(1, 1 + FURTHER).filter(({ start, end }) => !isShort(text.slice(start, end)));
  return [best, ...others.map((phrase) => label(phrase, phrase.weight))];
}

function joinPhrases(text: string, claim: Claim, first: Phrase, second: Phrase): Label {
  const [before, after] = first.start < second.start ? [first, second] : [second, first];
  const weight = first.weight + second.weight;
  const place = before.start - claim.start;
  const isOne = LINKING.test(text.slice(before.end, after.start)) && after.end - before.start <= MAX_LINKED;
  if (isOne) return { text: text.slice(before.start, after.end), weight, place };
  const words = [before, after].map(({ start, end }) => text.slice(start, end));
  const whole = words.find((word) => words.every((other) => word.includes(other)));
  return { text: whole ?? words.join(" · "), weight, place };
}

/** Two claims may share nothing but what happens: "denied it", "resumed". */
function labelOfWord(text: string, claim: Claim, weighed: readonly Weighed[]): Label[] {
  const [best] = [...weighed]
    .filter(({ start, end }) => end - start > 1 && start >= claim.start)
    .sort((x, y) => y.weight - x.weight || x.start - y.start);
  // A verb names less than any noun.
  return best
    ? [{ text: text.slice(best.start, best.end), weight: best.weight / 2, place: best.start - claim.start }]
    : [];
}

function isShort(text: string): boolean {
  return HAN.test(text) ? text.length < SHORT_HAN : text.split(/[ -]/u).length < SHORT_WORDS;
}
