import { FUNCTION_WORDS } from "../../../lang/en/function-words";
import type { Named } from "./named";
import type { Scene } from "./scene";

const OF = /^ of (?:all |the |its |their |his |her |our |total |those |these |that |this )*/;
const THOSE_WHO = /^ of (?:those|these) (?:who\b|[a-z]{2,}(?:ed|ing|en) (?:with|by|in|on|at|to|from|for|the|a)\b)/;
/** Longest run of words of the whole's noun. */
const MOST_WORDS = 3;

/** What an English share is a share of (20% of revenue, two-thirds of members); null where not said. */
export function findEnglishBase({ quantity, right, words, folded, phrase }: Scene): Named | null {
  if (quantity.dimension !== "ratio") return null;
  const of = OF.exec(right);
  if (!of) return null;
  // "Of those treated with it": who they are is told by what was done to them, and no noun names them.
  if (THOSE_WHO.test(right)) return null;
  let next = quantity.end + of[0].length;
  let found: Named | null = null;
  for (const word of words.filter((w) => w.start >= next && w.end <= phrase.end).slice(0, MOST_WORDS)) {
    if (!/^[ -]?$/.test(folded.slice(next, word.start)) || FUNCTION_WORDS.has(word.text)) break;
    found = { text: word.text, span: { start: word.start, end: word.end } };
    const surface = folded.slice(word.start, word.end);
    // The city's buses: whose they are is not what they are.
    if (/'s$/.test(surface)) {
      found = null;
      next = word.end;
      continue;
    }
    if (surface !== word.text && surface.endsWith("s")) break;
    next = word.end;
  }
  return found;
}
