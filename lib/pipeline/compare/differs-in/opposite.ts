import type { Span } from "../../../model/span";
import type { Word } from "../../../model/word";
import type { OneDifference } from "../one-difference";
import { oppositesExclude } from "../quantifiers";
import { type Observation, observe, type Pair, type PairSide } from "../rule";
import { textAt } from "../side-text";

/** Two words that are opposites, or hold opposites in the same place (明显提高, 明显降低); two denials of them only pull apart. */
export function differsInOpposite(pair: Pair, { a, b }: OneDifference): Observation | null {
  const [x, y] = [spanOf(a), spanOf(b)];
  if (!x || !y || !areOpposite(pair, wordAt(pair.a, a, x), wordAt(pair.b, b, y))) return null;
  const areBothDenied = pair.a.claim.polarity.negated && pair.b.claim.polarity.negated;
  if (!areBothDenied && !oppositesExclude(pair.a, pair.b)) return null;
  const params = { a: textAt(pair.a, x), b: textAt(pair.b, y) };
  return observe(areBothDenied ? "tension" : "contradict_direct", ["antonym"], "antonym", params, [x], [y]);
}

function spanOf(words: readonly Word[]): Span | null {
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** One word by its lemma, several as they are written. */
function wordAt({ extraction }: PairSide, words: readonly Word[], { start, end }: Span): string {
  return words.length === 1 ? words[0]!.text : extraction.reading.folded.slice(start, end);
}

/** Adjectives that are opposites only under a word of degree: alone their pair names the quality (大小, size) or opens nouns (大学, 小学). */
const OPPOSED_DEGREES = new Set("大小 小大 多少 少多 早晚 晚早 长短 短长 远近 近远 新旧 旧新 高低 低高".split(" "));
const DEGREE = /[最更较偏]$/u;

function areOpposite({ lexicon }: Pair, x: string, y: string): boolean {
  if (lexicon.isAntonym(x, y)) return true;
  if (!/^\p{Script=Han}+$/u.test(x + y)) return false;
  let shared = 0;
  while (shared < Math.min(x.length, y.length) && x.charAt(shared) === y.charAt(shared)) shared++;
  const [p, q] = [x.slice(shared), y.slice(shared)];
  if (shared > 0 && p.length === 2 && q.length === 2) return lexicon.isAntonym(p, q);
  return p.length === 1 && q.length === 1 && DEGREE.test(x.slice(0, shared)) && OPPOSED_DEGREES.has(p + q);
}
