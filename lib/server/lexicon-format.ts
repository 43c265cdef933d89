/** What those who write generated/lexicon.bin (scripts/lexicon) and those who read it agree on. */

/** Raised with every change of the file's form. */
export const LEXICON_VERSION = 4;

/** Bits of a word's flags. */
export const FLAG = { noun: 1, verb: 2, adj: 4, adv: 8, proper: 16, keep: 32, zh: 64, looseOnly: 128 } as const;

/** Numbers of a word's vector: those of the package that they are read from. */
export const VECTOR_LENGTH = 100;

/** The file begins with these four letters and the header's length in four bytes, the low one first. */
export const MAGIC = "CCLX";
export const HEADER_AT = 8;

/** Everything behind the header begins at a multiple of four, so that it can be read as numbers of 32 bits in place. */
export function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}
