import { type CourtVerdict, courtVerdictIn } from "../../lang/verdicts";
import type { Lexicon } from "../../model/resources";
import type { Span } from "../../model/span";
import type { Pair, PairSide } from "./rule";

/** Lexicon similarity, and nearness in use, from which two charges may be one. */
const ALIKE = 0.4;
const NEAR_USE = 0.58;

/** True where two verdicts each name what they are of, and that may not be one: cleared of fraud, guilty of perjury. */
export function chargesDiffer(
  lexicon: Lexicon,
  { charge: x }: Pick<CourtVerdict, "charge">,
  { charge: y }: Pick<CourtVerdict, "charge">,
): boolean {
  if (!x || !y) return false;
  if (isHan(x) && isHan(y)) return ![...x].some((c) => y.includes(c));
  const parts = (text: string) =>
    isHan(text) ? [text] : text.split(/[ -]/u).flatMap((w) => (w.length > 3 ? [w, lexicon.lemma(w)] : []));
  const isOne = (s: string, t: string) =>
    s === t ||
    lexicon.similarity(s, t) >= ALIKE ||
    (isHan(s) !== isHan(t) && lexicon.nearUse([[s]], [[t]], NEAR_USE).length > 0);
  return !parts(x).some((s) => parts(y).some((t) => isOne(s, t)));
}

/** Where two claims give verdicts on two charges: what is said of the one denies nothing of the other. */
export function chargesApart({ a, b, lexicon }: Pair): { a: Span; b: Span } | null {
  const [x, y] = [verdictOf(a), verdictOf(b)];
  return x && y && chargesDiffer(lexicon, x, y) ? { a: x, b: y } : null;
}

function verdictOf({ extraction, body }: PairSide): CourtVerdict | null {
  const found = courtVerdictIn(extraction.reading.folded.slice(body.start, body.end));
  return found && { ...found, start: body.start + found.start, end: body.start + found.end };
}

function isHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}
