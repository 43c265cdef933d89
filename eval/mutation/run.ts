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

const MUTATORS: readonly Mutator[] = [
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
interface NamedInput {
  id: string;
  input: RawInput;
}

/**
 * Makes every change at every place of every text, one at a time, and compares each copy with the original.
 * @param only the name of the one sort of change that is made; null for all.
 */
export function runMutations(
  engine: Engine,
  resources: Resources,
  texts: readonly NamedInput[],
  only: string | null = null,
): ChangeOutcome[] {
  const isMeant = ({ change }: { change: string }) => only === null || change === only;
  return texts.flatMap(({ id, input }) => {
    const site = siteOf(input, resources);
    const baseline = flaggedPlaces(engine, input);
    const judge = ({ change, groups, kinds }: Mutator, { start, end, replacement }: Mutation) => {
      const put = site.lang === "zh-Hant" ? toTraditional(replacement) : replacement;
      const text = input.text.slice(0, start) + put + input.text.slice(end);
      const b = { ...input, text };
      return judgeChange(engine, { id: `${id} @${start}`, change, a: input, b, groups, kinds, baseline });
    };
    const changed = MUTATORS.filter(isMeant).flatMap((mutator) =>
      placesOf(mutator, site).map((place) => judge(mutator, place)),
    );
    return isMeant({ change: OTHER_SCRIPT }) ? [...changed, ...inOtherScript(engine, id, input, baseline)] : changed;
  });
}

function siteOf(input: RawInput, resources: Resources): Site {
  const lang = input.lang ?? "zh-Hant";
  const plain = fold(input.text);
  const words = splitWords(plain, splitParagraphs(plain), packOf(lang), resources);
  return { text: input.text, plain, lang, words };
}

/** "X, 17 July (Agency)", 某地7月17日电: where and when a report was filed, at the head of its line. */
const DATELINE =
  /^(?:[^。，,.\n]{0,24}(?:\d{1,2}日(?:电|讯)|\([a-z ]{2,20}\) ?[-–—])|【[^】\n]{2,24}[讯电]】|[a-z ]{3,20}, [a-z]+ \d{1,2} [-–—] )/u;

/** Not inside a question, which asserts nothing, nor in a dateline, which claims nothing of what happened. */
function placesOf(mutator: Mutator, site: Site): Mutation[] {
  const inDateline = ({ start }: Mutation) => {
    const from = site.plain.lastIndexOf("\n", start - 1) + 1;
    const dateline = DATELINE.exec(site.plain.slice(from, from + 60));
    return dateline !== null && start < from + dateline[0].length;
  };
  const inQuestion = ({ end }: Mutation) => /^[^。.!?\n]*\?/u.test(site.plain.slice(end, end + 300));
  const all = mutator
    .find(site)
    .filter((place) => !inQuestion(place) && !inDateline(place))
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
