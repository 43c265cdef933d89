import type { EntityKind } from "../../model/entity";
import type { Span } from "../../model/span";
import type { Word } from "../../model/word";
import { itemsAt } from "./one-difference";
import type { PairSide } from "./rule";

/** What stands in the place of a name. */
export interface NameAt extends Span {
  canonical: string;
  kind: EntityKind;
  /** False where only its form speaks for a name. */
  isSure: boolean;
}

/** The tagger's words for a person, a place, a body and any other name. */
const PROPER = /^n[rstz]/u;
/** The last character of a place that the dictionary lacks. */
const PLACE = /^\p{Script=Han}{1,4}[市县区省州镇乡村港岛湖河江]$/u;
/** Longest name that is known by its form, in characters. */
const MAX_LENGTH = 10;

/**
 * The name that the words are: one that was read, or words that the tagger takes for a person, place or body; unsure where
 * only one of them is such a word, or the last character is that of a place.
 */
export function nameAt({ claim, extraction }: PairSide, words: readonly Word[]): NameAt | null {
  const [first, last] = [words[0], words.at(-1)];
  const read = itemsAt(claim.entities, words)[0];
  if (read) return { start: read.start, end: read.end, canonical: read.canonical, kind: read.kind, isSure: true };
  if (!first || !last || last.end - first.start < 2 || last.end - first.start > MAX_LENGTH) return null;
  const text = extraction.reading.folded.slice(first.start, last.end);
  const proper = words.find(({ tag }) => PROPER.test(tag));
  if (!/^\p{Script=Han}+$/u.test(text) || (!proper && !PLACE.test(text))) return null;
  const isSure = words.every(({ tag }) => PROPER.test(tag));
  const kind = PLACE.test(text) ? "place" : kindOfTag(proper?.tag ?? "");
  return { start: first.start, end: last.end, canonical: text, kind, isSure };
}

function kindOfTag(tag: string): EntityKind {
  if (tag.startsWith("ns")) return "place";
  return tag.startsWith("nr") ? "person" : "organization";
}
