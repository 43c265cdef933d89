import type { Finding } from "../../model/finding";
import { overlaps } from "../../text/spans";
import type { Item } from "../align/units";
import { isOneLanguage } from "../one-language";
import { contentItems, isFirm } from "./overlap";
import type { Pair } from "./rule";
import { tagAt } from "./side-text";

/** Lexicon similarity from which two nouns may name one thing. */
const MAY_BE_ONE = 0.6;
/** What may stand between a preposition or a modifier and its noun, and the preposition itself. Folded text. */
const AT = /\b(?:at|in|from|of) (?:the |an? |its |their )?$/u;
const BETWEEN = /^(?:的| )?$/u;

/**
 * True where each side names what it speaks of by a noun of its own in one place: behind the same modifier (the men's slalom, the men's
 * downhill; 最古老的寺庙, 最古老的桥) or the same preposition (at the bakery, at the garage). What a finding itself points at is not asked.
 */
export function headsDiffer(pair: Pair, { a: ofA, b: ofB }: Pick<Finding, "a" | "b">): boolean {
  if (!isOneLanguage(pair)) return false;
  const lone = (key: "a" | "b", spots: Finding["a"]) =>
    contentItems(pair[key].clause).filter(
      (i) =>
        !i.isName &&
        !i.isAdjective &&
        i.start >= pair[key].body.start &&
        /^(?:n(?!r)|eng|l|j)/u.test(tagAt(pair[key], i)) &&
        !spots.some((s) => overlaps(s, i)) &&
        !pair.matches.some((m) => m[key] === i && isFirm(m)),
    );
  const ys = lone("b", ofB);
  return lone("a", ofA).some((x) => ys.some((y) => standAlike(pair, x, y) && !mayBeOne(pair, x, y)));
}

function standAlike({ a, b, matches }: Pair, x: Item, y: Item): boolean {
  const [p, q] = [a.extraction.reading.folded, b.extraction.reading.folded];
  const [s, t] = [
    p.slice(Math.max(a.body.start, x.start - 12), x.start),
    q.slice(Math.max(b.body.start, y.start - 12), y.start),
  ];
  const [at, other] = [AT.exec(s)?.[0].split(" ")[0], AT.exec(t)?.[0].split(" ")[0]];
  if (at !== undefined && at === other) return true;
  return matches.some(
    (m) =>
      isFirm(m) &&
      m.a.end <= x.start &&
      m.b.end <= y.start &&
      BETWEEN.test(p.slice(m.a.end, x.start)) &&
      BETWEEN.test(q.slice(m.b.end, y.start)) &&
      !/^v/u.test(tagAt(a, m.a)),
  );
}

function mayBeOne({ a, b, lexicon }: Pair, x: Item, y: Item): boolean {
  const word = (side: Pair["a"], { start, end }: Item) =>
    side.words.find((w) => w.start === start)?.text ?? side.extraction.reading.folded.slice(start, end);
  return lexicon.similarity(word(a, x), word(b, y)) >= MAY_BE_ONE;
}
