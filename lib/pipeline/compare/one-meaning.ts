import type { Match } from "../align/score";
import type { Pair, PairSide } from "./rule";
import { FIRM } from "./strengths";

/**
 * Least similarity of two words that say one thing, and how much the one must stand in the other's explanation where they are not
 * synonyms (stay, 留任 0.28; cut, 裁减 0.39; visit, 到访 0.5). Words that only go together have none (resign, 接受; cancel, 推迟), or less
 * (die, 受 0.20).
 */
const SAME_MEANING = 0.5;
const EXPLAINS = 0.25;

/** True where a match is of one meaning, not only of one use: the two may be as weakly aligned as words of two languages are. */
export function areOneMeaning({ a, b, lexicon }: Pair, match: Match): boolean {
  if (match.how === "equal" || match.how === "contained" || match.strength >= FIRM) return true;
  const [x, y] = [lemmaAt(a, match.a), lemmaAt(b, match.b)];
  if (lexicon.similarity(x, y) >= SAME_MEANING) return true;
  return (lexicon.related?.([x, y]) ?? []).some(([, , relation]) => relation >= EXPLAINS);
}

function lemmaAt({ words, extraction }: PairSide, { start, end }: Match["a"]): string {
  return words.find((w) => w.start === start)?.text ?? extraction.reading.folded.slice(start, end);
}
