import type { Lexicon } from "../../../model/resources";
import type { FormTable } from "./form-table";
import { HAN, type NameScene } from "./scene";
import { isCalendarWord } from "./zh-tags";

const LONGEST = 8;
const MOST_PIECES = 5;

/**
 * Names of the dictionary that the tagger cut into pieces (高|雄) or has inside a longer word (德国|总理). Only short pieces or pieces of names, of one or two
 * characters, one of them single, are put together: the rest the tagger knows better.
 */
export function addDictionaryNames({ reading, folded, lexicon }: NameScene, table: FormTable): void {
  const { words } = reading;
  words.forEach((word, index) => {
    if (!HAN.test(word.text)) return;
    if (word.text.length >= 4 && !lexicon.has(word.text)) addHead(word.text, lexicon, table);
    if (word.text.length > 2 && !/^n[rs]/.test(word.tag)) return;
    let hasSingle = word.text.length === 1;
    for (let next = index + 1; next < words.length && next - index < MOST_PIECES; next++) {
      const piece = words[next]!;
      if (piece.start !== words[next - 1]!.end || piece.end - word.start > LONGEST || !HAN.test(piece.text)) break;
      hasSingle ||= piece.text.length === 1;
      if (!hasSingle) continue;
      const text = folded.slice(word.start, piece.end);
      const kind = lexicon.nameKind?.(text) ?? null;
      if (kind !== null && lexicon.isProper?.(text) && !isCalendarWord(text, lexicon))
        table.add(text, "dictionary", 1, kind === "other" ? null : kind, 0.5);
    }
  });
}

function addHead(word: string, lexicon: Lexicon, table: FormTable): void {
  const head = [4, 3, 2].map((length) => word.slice(0, length)).find((part) => lexicon.isProper?.(part));
  if (head === undefined || head === word) return;
  const kind = lexicon.nameKind?.(head) ?? null;
  if (kind === "place" && lexicon.has(word.slice(head.length))) table.add(head, "dictionary", 1, kind, 0.5);
}
