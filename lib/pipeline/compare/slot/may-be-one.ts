import { isFirm } from "../overlap";
import type { Pair } from "../rule";
import { RELATED } from "../strengths";

/** True where two modifiers may be one in other words: near in meaning, matched, or of one first character (医护, 医务). */
export function mayBeOneModifier(x: string, y: string, { lexicon, matches, a, b }: Pair): boolean {
  if (lexicon.similarity(x, y) >= RELATED || x.includes(y) || y.includes(x)) return true;
  if (/^\p{Script=Han}/u.test(x) && x.charAt(0) === y.charAt(0)) return true;
  const folded = (side: Pair["a"], span: { start: number; end: number }) =>
    side.extraction.reading.folded.slice(span.start, span.end);
  return matches.some((m) => isFirm(m) && folded(a, m.a).includes(x) && folded(b, m.b).includes(y));
}
