import { readFileSync } from "node:fs";
import { HEADER_AT, LEXICON_VERSION, MAGIC, padded } from "./lexicon-format";
import { findProjectFile } from "./project-root";

const FILE = "generated/lexicon.bin";

/** The distilled lexicon as it lies in its file (written by scripts/build-lexicon.mjs). */
export interface LexiconFile {
  /** Sorted words, one after another, and the length of each. */
  text: string;
  lengths: Uint8Array;
  /** Bits of each word, see `FLAG`. */
  flags: Uint8Array;
  /** How many concepts each word has; `concepts` and `weights` (255 = 1) hold them one word after another, sorted. */
  counts: Uint8Array;
  concepts: Uint32Array;
  weights: Uint8Array;
  /** Where the kinds of concepts end: verb heads, verb synsets, other heads, other synsets. */
  ranges: readonly [verbHeads: number, verbs: number, otherHeads: number, all: number];
  /** Looser concepts, each word's own list sorted (255 = 1), and how many words have each. */
  related: { counts: Uint8Array; concepts: Uint32Array; weights: Uint8Array; holders: Uint32Array };
  /** Pairs of opposite concepts, each way, sorted by the first. */
  antonyms: Uint32Array;
  /** 1 for each word that has a vector, else 0. */
  hasVector: Uint8Array;
  /** Signed bytes, a row for each word that has one, in the order of the words. */
  vectors: Int8Array;
  /** Lines of a text section. */
  lines(section: "opposites" | "names" | "short" | "places" | "pinyin" | "surnames" | "persons"): string[];
}

/**
 * Reads generated/lexicon.bin.
 * @throws Error saying which command makes it, where it is missing or was made by another version
 */
export function readLexiconFile(): LexiconFile {
  const path = findProjectFile(FILE);
  if (path === null) throw new Error(`${FILE} is missing: run "node scripts/build-lexicon.mjs" once.`);
  const file = new Uint8Array(readFileSync(path));
  const headerLength = new DataView(file.buffer).getUint32(MAGIC.length, true);
  const header = JSON.parse(decode(file.subarray(HEADER_AT, HEADER_AT + headerLength))) as {
    version: number;
    sections: Record<string, [offset: number, length: number]>;
  };
  if (header.version !== LEXICON_VERSION)
    throw new Error(`${path} is of another version: run "node scripts/build-lexicon.mjs" again.`);
  const start = HEADER_AT + padded(headerLength);
  const section = (name: string): Uint8Array => {
    const [offset, length] = header.sections[name]!;
    return file.subarray(start + offset, start + offset + length);
  };
  const numbers = (name: string): Uint32Array => {
    const bytes = section(name);
    return new Uint32Array(file.buffer, bytes.byteOffset, bytes.length / 4);
  };
  const [verbHeads, verbs, otherHeads, all] = numbers("ranges");
  return {
    text: decode(section("text")),
    lengths: section("lengths"),
    flags: section("flags"),
    counts: section("counts"),
    concepts: numbers("concepts"),
    weights: section("weights"),
    ranges: [verbHeads!, verbs!, otherHeads!, all!],
    related: {
      counts: section("related-counts"),
      concepts: numbers("related"),
      weights: section("related-weights"),
      holders: numbers("related-holders"),
    },
    antonyms: numbers("antonyms"),
    hasVector: section("hasVector"),
    vectors: new Int8Array(file.buffer, section("vectors").byteOffset, section("vectors").length),
    lines: (name) => decode(section(name)).split("\n"),
  };
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
