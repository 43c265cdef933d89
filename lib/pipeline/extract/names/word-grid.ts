import type { Reading } from "../../../model/reading";
import type { Word } from "../../../model/word";

/** The words of a reading by place. */
export interface WordGrid {
  /** True where a word begins or ends here, or no word lies across. */
  isBoundary(at: number): boolean;
  /** The word that lies across this place, neither beginning nor ending there; null where none does. */
  across(at: number): Word | null;
  /** Words that lie wholly inside. */
  inside(start: number, end: number): Word[];
  /** The word that covers the unit at this place; null where none does. */
  wordAt(at: number): Word | null;
}

export function makeWordGrid({ words, folded }: Reading): WordGrid {
  // Index + 1 of the word that covers each unit.
  const cover = new Int32Array(folded.length + 1);
  for (const [index, word] of words.entries()) cover.fill(index + 1, word.start, word.end);
  const across = (at: number): Word | null => {
    const word = words[(cover[at] ?? 0) - 1];
    return word !== undefined && word.start < at ? word : null;
  };
  return {
    across,
    isBoundary: (at) => across(at) === null,
    inside(start, end) {
      const found: Word[] = [];
      let at = start;
      while (at < end) {
        const word = words[(cover[at] ?? 0) - 1];
        if (word !== undefined && word.start >= start && word.end <= end) found.push(word);
        at = word === undefined ? at + 1 : Math.max(at + 1, word.end);
      }
      return found;
    },
    wordAt: (at) => words[(cover[at] ?? 0) - 1] ?? null,
  };
}
