import { IRREGULAR } from "../../lang/en/irregular";
import type { Word } from "../../model/word";
import type { PairSide } from "./rule";

const AUXILIARY =
  /^(?:be|is|are|was|were|been|being|have|has|had|will|would|did|does|do|may|might|can|could|must|should|to|not|never)$/u;
const NOMINAL = /^(?:the|a|an|its|their|his|her|our|my|this|that|these|those|of|in|at|for|from|with|on|by)$/u;
/** Past forms that are the base itself, of verbs that are seldom nouns. */
const ZERO_PAST = /^(?:beat|hit|hurt|upset|let|put|shut)$/u;
/** What an object opens with behind a verb in the third person: an article, a possessive or a name. */
const OBJECT = /^ (?:the |an? |its |their |his |her |[A-Z])/u;

/** True where the form of an English word, or what stands before it, shows a verb: not "farm" in "its wind farm", nor "demand" in "weak demand". */
export function hasVerbForm({ words, extraction }: PairSide, { start, end, text }: Word): boolean {
  const { folded, source } = extraction.reading;
  const surface = folded.slice(start, end);
  const before = words.findLast((w) => w.end <= start)?.text ?? "";
  if (NOMINAL.test(before)) return false;
  if (AUXILIARY.test(before) || ZERO_PAST.test(surface)) return true;
  if (surface === text) return false;
  if (/ed$/u.test(surface) || / /u.test(surface)) return true;
  if (surface.endsWith("s")) return OBJECT.test(source.text.slice(end, end + 8));
  return IRREGULAR.has(surface) && !surface.endsWith("ing");
}
