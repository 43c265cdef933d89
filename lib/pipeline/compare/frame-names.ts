import type { Span } from "../../model/span";
import type { Word } from "../../model/word";
import { itemsWithin } from "../../text/spans";
import { type NameAt, nameAt } from "./name-at";
import type { Pair, PairSide } from "./rule";

/** Least number of words that the two frames share, and most that differ: one name, of a few words. */
const MIN_SHARED = 2;
const MOST_DIFFERING = 4;

/**
 * The two names in which the words around two statements differ, where they differ in nothing else ("…, said Ann Leary, who teaches at
 * Leeds" and "… at Hull"); null otherwise. Spans are those of the names.
 */
export function namesInFrames({ a, b }: Pair): { a: NameAt; b: NameAt } | null {
  const [x, y] = [frameWords(a), frameWords(b)];
  const most = Math.min(x.length, y.length);
  let start = 0;
  while (start < most && x[start]!.text === y[start]!.text) start++;
  let end = 0;
  while (end < most - start && x[x.length - 1 - end]!.text === y[y.length - 1 - end]!.text) end++;
  const [p, q] = [x.slice(start, x.length - end), y.slice(start, y.length - end)];
  if (start + end < MIN_SHARED || p.length === 0 || q.length === 0) return null;
  if (Math.max(p.length, q.length) > MOST_DIFFERING) return null;
  const [m, n] = [nameAt(a, p), nameAt(b, q)];
  if (!m?.isSure || !n?.isSure || m.kind === "person" || n.kind === "person") return null;
  return m.canonical.includes(n.canonical) || n.canonical.includes(m.canonical) ? null : { a: m, b: n };
}

/** The words of a claim that stand outside its proposition. */
function frameWords({ claim, body, extraction }: PairSide): Word[] {
  const around: Span[] = [
    { start: claim.start, end: body.start },
    { start: body.end, end: claim.end },
  ];
  return around.flatMap((span) => (span.end > span.start ? itemsWithin(extraction.reading.words, span) : []));
}
