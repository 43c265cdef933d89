import { packOf } from "../model/lang";
import type { Reading } from "../model/reading";
import type { Resources } from "../model/resources";
import type { Source } from "../model/source";
import { fold } from "../text/fold";
import { splitClauses } from "./segment/clauses";
import { splitParagraphs } from "./segment/paragraphs";
import { splitSentences } from "./segment/sentences";
import { splitWords } from "./words";

/** Folds and segments a source: what every extractor reads. All spans are valid in `source.text`. */
export function readSource(source: Source, resources: Resources): Reading {
  const folded = fold(source.text);
  const paragraphs = splitParagraphs(folded);
  const words = splitWords(folded, paragraphs, packOf(source.lang), resources);
  const sentences = splitClauses(folded, splitSentences(folded, paragraphs, source.text), words);
  const clauses = sentences.flatMap((s) => s.clauses.map((span) => ({ sentence: s.index, span })));
  return { source, folded, paragraphs, sentences, clauses: clauses.map((c, index) => ({ index, ...c })), words };
}
