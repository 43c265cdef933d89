import { lemmatize } from "../../../lib/lang/en/lemma";
import { type Lang, packOf } from "../../../lib/model/lang";
import type { Lexicon, Resources } from "../../../lib/model/resources";
import { extractMeasures } from "../../../lib/pipeline/extract/measures";
import { extractQuantities } from "../../../lib/pipeline/extract/quantities";
import { extractTimes } from "../../../lib/pipeline/extract/times";
import { ingest } from "../../../lib/pipeline/ingest";
import { readSource } from "../../../lib/pipeline/read";

/** What each figure of one text measures. */
export interface MeasureSpec {
  name: string;
  text: string;
  expect: readonly object[];
}

/** Every word may be any part of speech: endings alone decide the lemma. */
const anyWord = { isNoun: () => true, isVerb: () => true, isAdjective: () => false, isOwn: () => false };
const lexicon = { lemma: (word: string) => lemmatize(word, anyWord) } as Lexicon;

export function readMeasures(text: string, lang: Lang, tag: Resources["tag"]) {
  const source = ingest({ text, lang, title: "", publisher: "" }, "a");
  const reading = readSource(source, { tag, lexicon });
  const { folded, words } = reading;
  const pack = packOf(lang);
  const taken = extractTimes({ folded, original: text, pack, publishedAt: null });
  const quantities = extractQuantities({ text, folded, pack, taken, words });
  return { reading, quantities, measures: extractMeasures(reading, quantities) };
}

/** The measures of one text as a spec puts them: each with its figure's words, without spans. */
export function shownMeasures({ quantities, measures }: ReturnType<typeof readMeasures>): object[] {
  return measures.map(({ quantity, attributeSpan, baseSpan, ...measure }) => ({
    text: quantities[quantity ?? 0]?.text,
    ...measure,
  }));
}
