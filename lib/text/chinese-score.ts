import { fold } from "./fold";

/**
 * The hundred commonest characters of modern Chinese, folded. They make up about two fifths of running text.
 * Source: Jun Da, Modern Chinese Character Frequency List (2004), ranks 1 to 100.
 */
const COMMONEST: ReadonlySet<string> = new Set(
  "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实",
);
/** What a wrong decoding is full of: private use, letters, bopomofo and box drawing that no Chinese news text uses, and the planes beyond the first. */
const STRAY = /[\ue000-\uf8ff\u00a1-\u02ff\u0370-\u05ff\u3100-\u312f\u2500-\u259f\u{10000}-\u{1fbff}]/u;
const PUNCTUATION = /[\u2010-\u2026\u3000-\u301f\uff01-\uff5e]/;

let everyday: ReadonlySet<string> | null = null;

/** The 3755 everyday characters of GB 2312 level 1: rows 16 to 55 of its table, which are bytes B0A1 to D7F9. */
function everydayCharacters(): ReadonlySet<string> {
  if (everyday) return everyday;
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xd7; row++) {
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell++) bytes.push(row, cell);
  }
  everyday = new Set(fold(new TextDecoder("gb18030").decode(Uint8Array.from(bytes))));
  return everyday;
}

/**
 * How much a text looks like running Chinese in either script: for each character beyond ASCII 1 where it is an everyday
 * character or punctuation, another 1 where it is one of the commonest, -1 where only wrong decodings produce it; the mean.
 * About 1.3 for news text, 1 for a short headline, 0.5 and mostly far less for text read in the wrong encoding.
 */
export function scoreChinese(text: string): number {
  const known = everydayCharacters();
  let characters = 0;
  let score = 0;
  for (const character of text) {
    if (character <= "\u007f") continue;
    characters++;
    const folded = fold(character);
    if (STRAY.test(character)) score--;
    else if (PUNCTUATION.test(character)) score++;
    else if (known.has(folded)) score += COMMONEST.has(folded) ? 2 : 1;
  }
  return characters === 0 ? 0 : score / characters;
}
