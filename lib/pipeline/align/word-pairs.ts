import type { Lexicon } from "../../model/resources";
import type { Vocabulary } from "./units";

/** How two words are alike. */
export type Likeness = "equal" | "synonym" | "contained" | "shared_character";

export interface WordPair {
  strength: number;
  how: Likeness;
}

/** Least lexicon similarity that may propose an alignment (findings: section 1). */
const MIN_SIMILARITY = 0.35;
const CONTAINED = 0.75;
const SHARED_CHARACTER = 0.4;
const HAN = /\p{Script=Han}/u;

/** Looks up how alike two vocabulary words are; null where nothing joins them. Each pair is worked out once. */
export type CompareWords = (x: number, y: number) => WordPair | null;

export function compareWordsOf({ texts, isName }: Vocabulary, lexicon: Lexicon): CompareWords {
  const known = new Map<number, WordPair | null>();
  const size = texts.length;
  return (x, y) => {
    if (x === y) return EQUAL;
    const key = x < y ? x * size + y : y * size + x;
    let pair = known.get(key);
    if (pair === undefined) {
      pair =
        isName[x] || isName[y] ? pairNames(texts[x]!, texts[y]!, lexicon) : pairWords(texts[x]!, texts[y]!, lexicon);
      known.set(key, pair);
    }
    return pair;
  };
}

const EQUAL: WordPair = { strength: 1, how: "equal" };

/** Names match whole, in translation, or where one holds the other (杭州 and 苏州 share a character and nothing else). */
function pairNames(x: string, y: string, lexicon: Lexicon): WordPair | null {
  if (x === y) return EQUAL;
  if (lexicon.names(x).includes(y) || lexicon.names(y).includes(x)) return { strength: 1, how: "synonym" };
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  const isWhole = HAN.test(short) ? short.length >= 2 : ` ${long} `.includes(` ${short} `);
  return isWhole && long.includes(short) ? { strength: CONTAINED, how: "contained" } : null;
}

function pairWords(x: string, y: string, lexicon: Lexicon): WordPair | null {
  const sim = lexicon.similarity(x, y);
  const synonym = sim >= MIN_SIMILARITY ? Math.min(0.9, 0.4 + 0.6 * sim) : 0;
  const shape = pairShapes(x, y);
  if (synonym > (shape?.strength ?? 0)) return { strength: synonym, how: "synonym" };
  return shape;
}

/** 地震 and 强震 share a character; 训练 stands in 预训练. Latin words are alike by the lexicon alone. */
function pairShapes(x: string, y: string): WordPair | null {
  if (!HAN.test(x) || !HAN.test(y)) return null;
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  if (short.length >= 2 && long.includes(short)) return { strength: CONTAINED, how: "contained" };
  if (short.length < 2)
    return long.length === 2 && long.includes(short) ? { strength: SHARED_CHARACTER, how: "shared_character" } : null;
  for (const character of short)
    if (long.includes(character)) return { strength: SHARED_CHARACTER, how: "shared_character" };
  return null;
}
