import type { Claim } from "../model/claim";
import { type GlossaryEntry, NO_GUIDANCE } from "../model/guidance";
import { packOf } from "../model/lang";
import type { Quantity } from "../model/quantity";
import type { Extraction, Reading } from "../model/reading";
import type { Resources } from "../model/resources";
import type { Source } from "../model/source";
import type { TimeExpression } from "../model/time";
import { cutClaims } from "./claims";
import { applyGlossary } from "./extract/glossary";
import { extractMeasures } from "./extract/measures";
import { extractNames } from "./extract/names";
import { extractQuantities } from "./extract/quantities";
import { extractSayings } from "./extract/sayings";
import { extractTimes } from "./extract/times";
import { readSource } from "./read";

/** What the engine finds in one text alone. */
export interface SourceExtract {
  source: Source;
  quantities: readonly Quantity[];
  times: readonly TimeExpression[];
  claims: readonly Claim[];
}

/**
 * Reads sources and fills every slot; names are gathered over all of them, so that one entity has one canonical name.
 * @param options.glossary spellings that the reader says are one name
 * @param options.onRead called when the texts are cut into sentences and words
 */
export function extractAll(
  sources: readonly Source[],
  resources: Resources,
  { glossary = NO_GUIDANCE.glossary, onRead }: { glossary?: readonly GlossaryEntry[]; onRead?: () => void } = {},
): Extraction[] {
  const readings = sources.map((source) => readSource(source, resources));
  onRead?.();
  const found = extractNames(readings, resources.lexicon).mentions;
  const mentions = glossary.length > 0 ? applyGlossary(readings, found, glossary) : found;
  return readings.map((reading, i) => extractReading(reading, mentions[i] ?? [], resources));
}

export function extractOne(source: Source, resources: Resources): SourceExtract {
  const extraction = extractAll([source], resources)[0]!;
  return { source, quantities: extraction.quantities, times: extraction.times, claims: cutClaims(extraction).claims };
}

function extractReading(reading: Reading, names: Extraction["names"], { lexicon }: Resources): Extraction {
  const { source, folded, paragraphs, words } = reading;
  const pack = packOf(source.lang);
  const { publishedAt, recordedAt } = source;
  const times = extractTimes({ folded, original: source.text, pack, publishedAt, recordedAt, paragraphs });
  const quantities = extractQuantities({
    text: source.text,
    folded,
    pack,
    taken: times,
    words,
    isPerson: lexicon.isPerson,
    isHeadword: lexicon.has,
  });
  return {
    reading,
    times,
    quantities,
    measures: extractMeasures(reading, quantities),
    names,
    sayings: extractSayings(reading, names),
  };
}
