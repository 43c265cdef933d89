import { type SideWord, sideWords } from "../../lang/sides";
import { onceFor } from "./once";
import type { Pair, PairSide } from "./rule";

const wordsOf = onceFor(({ extraction, body }: PairSide): readonly SideWord[] =>
  sideWords(extraction.reading.folded.slice(body.start, body.end)).map((word) => ({
    ...word,
    start: body.start + word.start,
    end: body.start + word.end,
  })),
);

/** Where two claims name opposite sides of one part: the left knee and the right, the east coast and the west. */
interface OppositeSides {
  a: SideWord;
  b: SideWord;
}

/** The opposite sides that two claims name; null where either names none, both of them, or sides of other parts. */
export function oppositeSides(pair: Pair): OppositeSides | null {
  const [xs, ys] = [wordsOf(pair.a), wordsOf(pair.b)];
  for (const a of xs) {
    const isOnly = (words: readonly SideWord[], { part, side }: SideWord) =>
      words.every((w) => w.part !== part || w.side === side);
    const b = ys.find((y) => y.part === a.part && y.axis === a.axis && y.side !== a.side);
    if (b && isOnly(xs, a) && isOnly(ys, b)) return { a, b };
  }
  return null;
}
