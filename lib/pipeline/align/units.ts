import type { Claim } from "../../model/claim";
import type { EntityMention } from "../../model/entity";
import type { Quantity } from "../../model/quantity";
import type { Extraction } from "../../model/reading";
import type { Lexicon } from "../../model/resources";
import type { Span } from "../../model/span";
import type { TimeExpression } from "../../model/time";
import type { Word } from "../../model/word";
import { itemsWithin, lowerBound, overlaps } from "../../text/spans";
import { joinPhrases } from "../phrases";
import type { Figure } from "./figures";
import { joinTerms } from "./terms";
import { classWeight, damp } from "./weigh";

/** A word or name as alignment sees it. */
export interface Item extends Span {
  /** Index into the vocabulary. */
  id: number;
  weight: number;
  isName: boolean;
  /** True for names, nouns, verbs and adjectives that say something; false for light verbs and adverbs. */
  isContent: boolean;
  /** True for an adjective, which may be what the clause says of its subject. */
  isAdjective: boolean;
}

/** A stretch of text as a bag of weighted items, figures and times. */
export interface Unit {
  items: readonly Item[];
  /** Those that say something: light verbs and adverbs do not. */
  content: readonly Item[];
  quantities: readonly Quantity[];
  /** The quantities with what they measure. */
  figures: readonly Figure[];
  times: readonly TimeExpression[];
  total: number;
}

/** One claim with the units that its score is made of. */
export interface ClaimUnit {
  claim: Claim;
  /** The proposition, without its reporting frame. */
  body: Span;
  clause: Unit;
  /** The clause with its question's words, for a short answer; else the clause itself. */
  asked: Unit;
  sentence: Unit;
  /** The question it answers, for an answer in an interview. */
  question: Unit | null;
}

/** Both sources' words as numbers. */
export interface Vocabulary {
  texts: readonly string[];
  isName: readonly boolean[];
  /** For each source the number of its sentences that hold each word. */
  sides: readonly ArrayLike<number>[];
}

export interface Side {
  extraction: Extraction;
  claims: readonly ClaimUnit[];
  /** One unit a sentence, by sentence index. */
  sentences: readonly Unit[];
}

/** Weight of a figure and of a time in a unit's total: what an unmatched one costs. */
const QUANTITY_WEIGHT = 0.9;
const TIME_WEIGHT = 0.5;
/** Class weight from which a word is content (lib/pipeline/align/weigh.ts). */
const CONTENT_WEIGHT = 0.5;
/** A subject carried over from earlier text counts half. */
const CARRIED = 0.5;

/** Turns the claims of several sources into units over one vocabulary. */
export function buildSides(
  extractions: readonly Extraction[],
  cut: readonly { claims: readonly Claim[]; bodies: readonly Span[] }[],
  lexicon: Lexicon,
): { sides: Side[]; vocabulary: Vocabulary } {
  const ids = new Map<string, number>();
  const texts: string[] = [];
  const isName: boolean[] = [];
  const intern = (text: string, name: boolean): number => {
    const key = name ? `\u0001${text}` : text;
    const known = ids.get(key);
    if (known !== undefined) return known;
    ids.set(key, texts.length);
    texts.push(text);
    isName.push(name);
    return texts.length - 1;
  };

  const raw = extractions.map((extraction) =>
    extraction.reading.sentences.map((s) => rawItems(extraction, s.span, intern, lexicon)),
  );
  const frequency = new Float64Array(texts.length);
  const frequencies = raw.map((sentences) => {
    const own = new Uint32Array(texts.length);
    for (const items of sentences) for (const id of new Set(items.map((i) => i.id))) own[id]!++;
    own.forEach((count, id) => {
      frequency[id]! += count;
    });
    return own;
  });

  const sides = extractions.map((extraction, side): Side => {
    const sentenceItems = raw[side]!.map((items) =>
      items.map((item) => ({ ...item, weight: item.weight * damp(frequency[item.id]!) })),
    );
    const attributes = new Map(extraction.quantities.map((q, i) => [q, extraction.measures[i]?.attribute ?? null]));
    const attributeOf = (q: Quantity) => attributes.get(q) ?? null;
    const sentences = extraction.reading.sentences.map((s, i) =>
      toUnit(
        sentenceItems[i]!,
        itemsWithin(extraction.quantities, s.span),
        itemsWithin(extraction.times, s.span),
        attributeOf,
      ),
    );
    const sentenceSpans = extraction.reading.sentences.map((s) => s.span);
    return {
      extraction,
      sentences,
      claims: cut[side]!.claims.map((claim, i) => {
        const body = cut[side]!.bodies[i]!;
        const noun = resumedItems(claim, sentenceItems, sentenceSpans);
        const sentence = sentences[claim.sentence]!;
        const question = questionUnit(claim, sentenceSpans, sentences);
        const own = itemsWithin(sentenceItems[claim.sentence]!, body);
        const items = resumed([...carriedItems(claim, intern, frequency), ...noun], own, texts);
        const unitOf = (all: readonly Item[]) => toUnit(all, claim.quantities, claim.times, attributeOf);
        const clause = unitOf(items);
        const asked = askedItems(own, question);
        return {
          claim,
          body,
          clause,
          asked: asked.length > 0 ? unitOf([...asked, ...items]) : clause,
          sentence:
            noun.length > 0
              ? toUnit([...noun, ...sentence.items], sentence.quantities, sentence.times, attributeOf)
              : sentence,
          question,
        };
      }),
    };
  });
  return { sides, vocabulary: { texts, isName, sides: frequencies } };
}

/** Most items of a unit that are matched: far above any sentence of prose, and a bound on text that is none. */
const MAX_ITEMS = 120;
/** Times that a word of a unit is matched: what is one word over and over is paired with itself as often as the two counts multiplied. */
const MAX_REPEATS = 8;

function toUnit(
  all: readonly Item[],
  quantities: readonly Quantity[],
  times: readonly TimeExpression[],
  attributeOf: (q: Quantity) => string | null,
): Unit {
  const items = all.length > MAX_REPEATS ? fewOfEach(all).slice(0, MAX_ITEMS) : all;
  const words = items.reduce((sum, item) => sum + item.weight, 0);
  const figures = quantities.map((quantity) => ({ quantity, attribute: attributeOf(quantity) }));
  return {
    items,
    content: items.filter((item) => item.isContent),
    quantities,
    figures,
    times,
    total: words + quantities.length * QUANTITY_WEIGHT + times.length * TIME_WEIGHT,
  };
}

/** The items, in order, less what comes oftener than that. */
function fewOfEach(items: readonly Item[]): Item[] {
  const counts = new Map<number, number>();
  return items.filter(({ id }) => {
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    return count <= MAX_REPEATS;
  });
}

/** Names, then the content words outside names, figures and times; undamped. */
function rawItems(
  { reading, names, quantities, times }: Extraction,
  span: Span,
  intern: (text: string, name: boolean) => number,
  lexicon: Lexicon,
): Item[] {
  const mentions = itemsWithin(names, span);
  const taken: Span[] = [...mentions, ...itemsWithin(quantities, span), ...itemsWithin(times, span)];
  const items: Item[] = mentions.map((m) => ({ start: m.start, end: m.end, ...nameItem(m, intern) }));
  const words = joinPhrases(itemsWithin(reading.words, span), reading.folded, lexicon);
  for (const word of joinTerms(words, reading.folded, lexicon)) {
    const weight = classWeight(word);
    const left = weight === 0 ? null : leftOf(word, taken);
    if (left)
      items.push({
        start: left.start,
        end: left.end,
        id: intern(textOf(word, left), false),
        weight,
        isName: false,
        isContent: weight >= CONTENT_WEIGHT,
        isAdjective: /^(?:a|z)/u.test(word.tag),
      });
  }
  return items.sort((x, y) => x.start - y.start);
}

/** What of a word no name, figure or time takes: the tagger cuts 一月销量 into 一 and 月销量. Null for less than two characters of it. */
function leftOf(word: Word, taken: readonly Span[]): Span | null {
  if (taken.length === 0) return word;
  let { start, end } = word;
  for (const t of taken) {
    if (!overlaps(t, { start, end })) continue;
    if (t.start <= start) start = Math.min(end, t.end);
    else end = t.start;
  }
  if (start === word.start && end === word.end) return { start, end };
  return word.tag !== "eng" && end - start >= 2 ? { start, end } : null;
}

/** A lemma may be longer than its form (left, leave): only a word of which something is taken is cut. */
function textOf(word: Word, { start, end }: Span): string {
  return start === word.start && end === word.end ? word.text : word.text.slice(start - word.start, end - word.start);
}

function nameItem({ canonical }: EntityMention, intern: (text: string, name: boolean) => number) {
  return { id: intern(canonical, true), weight: 1.2, isName: true, isContent: true, isAdjective: false };
}

function carriedItems(claim: Claim, intern: (text: string, name: boolean) => number, frequency: Float64Array): Item[] {
  return claim.context
    .filter((c) => c.role === "subject" && c.canonical !== undefined)
    .map((c) => {
      const id = intern(c.canonical!, true);
      return {
        start: c.start,
        end: c.end,
        id,
        weight: 1.2 * CARRIED * damp(frequency[id] ?? 1),
        isName: true,
        // It is not said here: an answer or a second clause must not be weighed by it.
        isContent: false,
        isAdjective: false,
      };
    });
}

/** The noun that the claim's pronoun stands for; like a carried name it is not said here. */
function resumedItems({ context }: Claim, items: readonly (readonly Item[])[], spans: readonly Span[]): Item[] {
  const noun = context.find((c) => c.role === "subject" && c.canonical === undefined);
  if (!noun) return [];
  const at = lowerBound(spans, noun.start + 1) - 1;
  return (items[at] ?? [])
    .filter((item) => overlaps(item, noun))
    .map((item) => ({ ...item, weight: item.weight * CARRIED, isContent: false, isAdjective: false }));
}

/** Latin words of a name, the last of them its kind ("Ashford Bridge"). */
const LAST_WORD = /(?<= )[a-z]+$/u;

/** A claim that says 大桥 or "the bridge" of the 白河大桥 before it names it: the carried subject stands where its short form does. */
function resumed(carried: readonly Item[], own: readonly Item[], texts: readonly string[]): Item[] {
  const [subject] = carried;
  const name = subject?.isName ? texts[subject.id]! : "";
  const kind = /\p{Script=Han}/u.test(name) ? null : LAST_WORD.exec(name)?.[0];
  const isShort = (item: Item) => {
    const text = texts[item.id]!;
    return kind === null ? text.length >= 2 && text.length < name.length && name.endsWith(text) : text === kind;
  };
  const at = subject ? own.findIndex((item) => !item.isName && item.isContent && isShort(item)) : -1;
  if (!subject?.isName || at < 0) return [...carried, ...own];
  const { id, weight } = subject;
  return own.map((item, i) => (i === at ? { ...item, id, weight: weight / CARRIED, isName: true } : item));
}

/** An answer of fewer words than these, by weight, leaves to its question what it is about ("Eighty-four million."). */
const SHORT_ANSWER = 2;
/** Share of their weight that the question's words have in it. */
const ASKED = 0.8;

function askedItems(own: readonly Item[], question: Unit | null): Item[] {
  if (!question || own.reduce((sum, item) => sum + item.weight, 0) >= SHORT_ANSWER) return [];
  return question.items.map((item) => ({ ...item, weight: item.weight * ASKED, isContent: false }));
}

function questionUnit({ context }: Claim, spans: readonly Span[], sentences: readonly Unit[]): Unit | null {
  const question = context.find((c) => c.role === "question");
  return question ? (sentences[lowerBound(spans, question.start)] ?? null) : null;
}
