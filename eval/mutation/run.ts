import { ConverterFactory } from "opencc-js/core";
import simplifiedToTraditional from "opencc-js/dict/STCharacters";
import traditionalToSimplified from "opencc-js/dict/TSCharacters";
import { packOf } from "../../lib/model/lang";
import type { Resources } from "../../lib/model/resources";
import type { RawInput } from "../../lib/model/source";
import type { Engine } from "../../lib/pipeline";
import { splitParagraphs } from "../../lib/pipeline/segment/paragraphs";
import { splitWords } from "../../lib/pipeline/words";
import { fold } from "../../lib/text/fold";
import { type ChangeOutcome, flaggedPlaces, judgeChange } from "../changes";
import { date } from "./dates";
import { figureBeyond, figureWithin, unit } from "./figures";
import { notation, order, reportingVerb } from "./keeping";
import type { Mutation, Mutator, Site } from "./mutation";
import { name, speaker } from "./names";
import { antonym, negation } from "./negations";

export const MUTATORS: readonly Mutator[] = [
  figureBeyond,
  date,
  unit,
  negation,
  antonym,
  speaker,
  name,
  figureWithin,
  notation,
  reportingVerb,
  order,
];
const OTHER_SCRIPT = "keeps: the other script";
/** Most places of one sort of change in one text; where there are more, so many are taken at even distances. */
export const MOST_PLACES = 40;

const toTraditional = ConverterFactory([[simplifiedToTraditional]]);
const toSimplified = ConverterFactory([[traditionalToSimplified]]);

/** A text with a name to call its changes by. */
export interface NamedInput {
  id: string;
  input: RawInput;
}

/** Makes every change at every place of every text, one at a time, and compares each copy with the original. */
export function runMutations(engine: Engine, resources: Resources, texts: readonly NamedInput[]): ChangeOutcome[] {
  return texts.flatMap(({ id, input }) => {
    const site = siteOf(input, resources);
    const baseline = flaggedPlaces(engine, input);
    const judge = ({ change, groups, kinds }: Mutator, { start, end, replacement }: Mutation) => {
      const put = site.lang === "zh-Hant" ? toTraditional(replacement) : replacement;
      const text = input.text.slice(0, start) + put + input.text.slice(end);
      const b = { ...input, text };
      return judgeChange(engine, { id: `${id} @${start}`, change, a: input, b, groups, kinds, baseline });
    };
    const changed = MUTATORS.flatMap((mutator) => placesOf(mutator, site).map((place) => judge(mutator, place)));
    return [...changed, ...inOtherScript(engine, id, input, baseline)];
  });
}

function siteOf(input: RawInput, resources: Resources): Site {
  const lang = input.lang ?? "zh-Hant";
  const plain = fold(input.text);
  const words = splitWords(plain, splitParagraphs(plain), packOf(lang), resources);
  return { text: input.text, plain, lang, words };
}

/** Not inside a question: what is asked asserts nothing. */
function placesOf(mutator: Mutator, site: Site): Mutation[] {
  const inQuestion = ({ end }: Mutation) => /^[^。.!?\n]*\?/u.test(site.plain.slice(end, end + 300));
  const all = mutator
    .find(site)
    .filter((place) => !inQuestion(place))
    .sort((x, y) => x.start - y.start || x.end - y.end);
  const step = Math.max(1, all.length / MOST_PLACES);
  return Array.from({ length: Math.min(all.length, MOST_PLACES) }, (_, i) => all[Math.floor(i * step)]!);
}

function inOtherScript(engine: Engine, id: string, input: RawInput, baseline: ReadonlySet<string>): ChangeOutcome[] {
  if (input.lang === "en") return [];
  const convert = input.lang === "zh-Hans" ? toTraditional : toSimplified;
  const b = { ...input, text: convert(input.text) };
  return [judgeChange(engine, { id, change: OTHER_SCRIPT, a: input, b, groups: ["agree"], kinds: [], baseline })];
}
