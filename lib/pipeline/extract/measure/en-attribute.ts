import { CROWD, ENDED } from "../../../lang/en/counted";
import { FUNCTION_WORDS } from "../../../lang/en/function-words";
import {
  EN_CHANGES,
  EN_FATE_AFTER,
  EN_FATE_BEFORE,
  EN_FATE_NAMES,
  EN_MEASURE_NOUNS,
  EN_PRISON_TERM,
} from "../../../lang/en/measures";
import type { Word } from "../../../model/word";
import { within } from "../../../text/spans";
import { type FateWords, findFate } from "./fate";
import { type Named, toNamed } from "./named";
import { findPrisonTerm } from "./prison-term";
import type { Scene } from "./scene";

/** Longest run of words after a figure that belongs to its noun. */
const MOST_WORDS = 4;
/** Words between a figure and what it measures: $3bn in annual revenue, a 5% rise in sales, 20% turnout. */
const LEADS_ON =
  /^[- ](?:(?:a|an|the|its|their|total|net|annual|rise|increase|drop|fall|jump|decline|growth|gain|cut|worth|year|month|week|day|per) )*(?:(?:in|of|worth of|for) )?/;

const CHANGE_IN = /(?:rise|increase|drop|fall|jump|decline|growth|gain|cut) (?:in|of) $/;

/** What an English figure measures: the fate of persons, a noun of measure beside it, or what it counts. */
export function findEnglishAttribute(scene: Scene): Named | null {
  const isCount = scene.quantity.dimension === "count";
  if (scene.quantity.unit.startsWith("score")) return null;
  if (isCount) return findCrowd(scene) ?? findFate(scene, FATE) ?? findCounted(scene) ?? findMeasureBefore(scene);
  const named =
    findPrisonTerm(scene, EN_PRISON_TERM) ?? findModified(scene) ?? findMeasureAfter(scene) ?? findMeasureBefore(scene);
  return named ?? (UNNAMED.has(scene.quantity.dimension) ? null : findNounBefore(scene));
}

/** A crowd of 31,000: the word that gathers them. */
function findCrowd({ left, phrase }: Scene): Named | null {
  const found = CROWD.exec(left);
  return found && toNamed(found.groups!["crowd"]!, phrase.start + found.index);
}

/** Dimensions whose nearest noun is as a rule not what they measure. */
const UNNAMED = new Set(["rank", "duration", "age"]);

/** a $5 billion target, its 25% stake: the noun that the figure modifies. */
function findModified({ words, quantity, left, folded }: Scene): Named | null {
  if (!/(?:^|[^a-z])(?:an?|the|its|his|her|their) $/.test(left)) return null;
  const word = words.find((w) => w.start === quantity.end + 1);
  if (!word || !/^[ -]$/.test(folded.charAt(quantity.end)) || !isContent(word) || EN_CHANGES.has(word.text))
    return null;
  return toWord(word);
}

const FATE: FateWords = {
  names: EN_FATE_NAMES,
  own: /(?:deaths?|dead|injured|wounded)$/,
  after: EN_FATE_AFTER,
  before: EN_FATE_BEFORE,
};

const toWord = ({ text, start, end }: Word): Named => ({ text, span: { start, end } });
const isContent = ({ text, tag }: Word) => tag !== "m" && !FUNCTION_WORDS.has(text) && text.length > 1;

function wordsBefore({ words, phrase, quantity }: Scene): Word[] {
  return words.filter((w) => w.start >= phrase.start && w.end <= quantity.start).reverse();
}

/** The noun that is counted: the last of the words that touch the figure, as far as the first plural. */
function findCounted({ words, quantity, folded, phrase }: Scene): Named | null {
  const own = words.findLast((w) => within(w, quantity) && /^[a-z]/.test(w.text));
  // People are counted by what happens to them; as such they say nothing.
  if (own && quantity.end === own.end && /^(?:people|persons?)$/.test(own.text)) return null;
  if (own && quantity.end === own.end && /^(?:m[ae]n|wom[ae]n|child(?:ren)?)$/.test(own.text)) return toWord(own);
  let next = quantity.end;
  let found: Word | null = null;
  for (const word of words.filter((w) => w.start >= quantity.end && w.end <= phrase.end).slice(0, MOST_WORDS)) {
    const gap = folded.slice(next, word.start);
    if (!/^(?: |-| of | of the )$/.test(gap) && gap !== "") break;
    if (!isContent(word)) {
      if (found) break;
      next = word.end;
      continue;
    }
    // 900 job cuts count jobs.
    if (!(found && ENDED.has(word.text))) found = word;
    if (folded.slice(word.start, word.end) !== word.text && /s$/.test(folded.slice(word.start, word.end))) break;
    next = word.end;
  }
  return found ? toWord(found) : null;
}

function findMeasureAfter({ words, quantity, right, phrase }: Scene): Named | null {
  const lead = LEADS_ON.exec(right);
  if (!lead) return null;
  const from = quantity.end + lead[0].length;
  const near = words.filter((w) => w.start >= from && w.end <= phrase.end).slice(0, 3);
  const noun = near.find((w) => EN_MEASURE_NOUNS.has(w.text));
  // A 12% drop in orders measures orders, measure noun or not.
  if (!noun && CHANGE_IN.test(lead[0]) && near[0] && isContent(near[0])) return toWord(near[0]);
  // 20% of revenue: there the noun is the base.
  if (!noun || (quantity.dimension === "ratio" && /^ of /.test(right))) return null;
  return noun.start - from <= 24 ? toWord(noun) : null;
}

function findMeasureBefore(scene: Scene): Named | null {
  const before = wordsBefore(scene);
  const index = before.findIndex((w) => EN_MEASURE_NOUNS.has(w.text) && !EN_CHANGES.has(w.text));
  const noun = before[index];
  if (noun && OF_WHAT.has(noun.text)) return withWhat(noun, before.slice(0, index), before[index + 1]) ?? toWord(noun);
  return noun ? { ...toWord(noun), text: EN_FATE_NAMES.get(noun.text) ?? noun.text } : null;
}

/** Nouns of measure that say nothing without what they are of. */
const OF_WHAT: ReadonlySet<string> = new Set(
  "rate ratio number amount percentage proportion average share total count".split(" "),
);

/** unemployment rate, the number of cases: named by what it is a rate or a number of. */
function withWhat(noun: Word, between: readonly Word[], ahead: Word | undefined): Named | null {
  const of = between.findLast((w) => w.start >= noun.end);
  if (of?.text === "of") {
    const what = between.findLast((w) => w.start > of.end && isContent(w));
    if (what) return toWord(what);
  }
  return ahead && noun.start - ahead.end === 1 && EN_MEASURE_NOUNS.has(ahead.text) ? toWord(ahead) : null;
}

function findNounBefore(scene: Scene): Named | null {
  const noun = wordsBefore(scene)
    .slice(0, 6)
    .find((w) => isContent(w) && !EN_CHANGES.has(w.text) && !/ly$/.test(w.text));
  return noun ? toWord(noun) : null;
}
