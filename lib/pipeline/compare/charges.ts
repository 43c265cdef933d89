import { type CourtVerdict, courtVerdictIn } from "../../lang/verdicts";
import type { Lexicon } from "../../model/resources";
import type { Span } from "../../model/span";
import { onceFor } from "./once";
import type { Pair, PairSide } from "./rule";

/** Lexicon similarity, or nearness in use, from which a Chinese and an English charge may be one. */
const TRANSLATES = 0.4;
const NEAR_USE = 0.58;

/** What follows the name of an English charge. */
const AFTER_CHARGE = /\b(?:in|on|at|by|for|after|against|from|during|over|with|while|when|last|this|that)\b.*/u;
/** What stands between two charges. */
const BETWEEN_CHARGES = /\b(?:and|or|but(?: also)?(?: of)?)\b|[和与及、]/u;
/** Counted, not named: "guilty on two counts". */
const COUNTED = /\b(?:counts?|charges?)$/u;

/**
 * True where two verdicts each name what they are of, and share none: cleared of fraud, guilty of perjury. Within one language a charge is
 * its words, all of them: murder is neither manslaughter nor attempted murder, however near in meaning.
 */
export function chargesDiffer(
  lexicon: Lexicon,
  { charge: x }: Pick<CourtVerdict, "charge">,
  { charge: y }: Pick<CourtVerdict, "charge">,
): boolean {
  if (!x || !y) return false;
  const isOne = (s: string, t: string) =>
    isHan(s) === isHan(t)
      ? nameOf(s, lexicon) === nameOf(t, lexicon)
      : mayTranslate(lexicon, wordsOf(s, lexicon), wordsOf(t, lexicon));
  const [xs, ys] = [chargesIn(x), chargesIn(y)];
  return xs.length > 0 && ys.length > 0 && !xs.some((s) => ys.some((t) => isOne(s, t)));
}

function chargesIn(text: string): string[] {
  return text
    .replace(AFTER_CHARGE, "")
    .split(BETWEEN_CHARGES)
    .map((name) => name.trim())
    .filter((name) => name !== "" && !COUNTED.test(name));
}

function nameOf(charge: string, lexicon: Lexicon): string {
  return isHan(charge)
    ? charge
    : charge
        .split(/[ -]/u)
        .map((word) => lexicon.lemma(word))
        .join(" ");
}

function mayTranslate(lexicon: Lexicon, xs: readonly string[], ys: readonly string[]): boolean {
  if (xs.some((x) => ys.some((y) => lexicon.similarity(x, y) >= TRANSLATES))) return true;
  const each = (words: readonly string[]) => words.map((word) => [word]);
  return lexicon.nearUse(each(xs), each(ys), NEAR_USE).length > 0;
}

function wordsOf(charge: string, lexicon: Lexicon): string[] {
  if (isHan(charge)) return [charge];
  return charge.split(/[ -]/u).flatMap((word) => (word.length > 3 ? [word, lexicon.lemma(word)] : []));
}

/** Where two claims give verdicts on two charges: what is said of the one denies nothing of the other. */
export function chargesApart({ a, b, lexicon }: Pair): { a: Span; b: Span } | null {
  const [x, y] = [verdictOf(a), verdictOf(b)];
  return x && y && chargesDiffer(lexicon, x, y) ? { a: x, b: y } : null;
}

const verdictOf = onceFor(({ extraction, body }: PairSide): CourtVerdict | null => {
  const found = courtVerdictIn(extraction.reading.folded.slice(body.start, body.end));
  return found && { ...found, start: body.start + found.start, end: body.start + found.end };
});

function isHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}
