import { detectLang } from "../lang/detect";
import type { Extraction } from "../model/extraction";
import type { Lang } from "../model/lang";
import type { Problem } from "../model/problem";
import { type Citation, NO_CITATION } from "../model/source";
import { checkCitation as checkIn, checkInputs } from "../pipeline/check-inputs";
import { textOf } from "../text/extracted";
import { areNearCopies } from "../text/near-copy";

/** One source as typed into the form; empty strings where nothing was given. `lang` is what a person chose, or null. */
export interface SourceDraft extends Citation {
  text: string;
  title: string;
  publisher: string;
  publishedAt: string;
  recordedAt: string;
  lang: Lang | null;
  /** What the text was read from; null where it was typed or pasted. */
  extraction: Extraction | null;
  /** What the last file or page filled in: the next one's takes its place unless a person has changed it. */
  filled: Readonly<Partial<Record<Filled, string>>>;
}

/** The fields that a file or page can fill in. */
const FILLED = ["title", "publisher", "author", "publishedAt", "url", "retrievedAt"] as const;
type Filled = (typeof FILLED)[number];

/** A first line longer than this is a paragraph, not a headline. UTF-16 units. */
const LONGEST_HEADLINE = 80;

export const EMPTY_SOURCE: SourceDraft = {
  text: "",
  title: "",
  publisher: "",
  publishedAt: "",
  recordedAt: "",
  lang: null,
  ...NO_CITATION,
  extraction: null,
  filled: {},
};

/** What a file or page that was read changes in a draft; what a person wrote into a field stays. */
export function takeExtraction(draft: SourceDraft, extraction: Extraction): Partial<SourceDraft> {
  const text = textOf(extraction.parts);
  const { facts, retrievedAt } = extraction;
  const found: Record<Filled, string> = {
    title: facts.title || headlineOf(text),
    publisher: facts.publisher,
    author: facts.author,
    publishedAt: facts.publishedAt,
    url: facts.url,
    // To the minute, as dates are kept; the day is the machine's own.
    retrievedAt: retrievedAt?.slice(0, 16) ?? "",
  };
  const isFree = (field: Filled) => !draft[field] || draft[field] === draft.filled[field];
  const taken = Object.fromEntries(FILLED.filter(isFree).map((field) => [field, found[field]]));
  const free = { ...taken, ...("retrievedAt" in taken && { retrievedAt: taken["retrievedAt"] || null }) };
  // Words tell their language better than a page's template; it is asked where they do not.
  const lang = draft.lang ?? (detectLang(text) === null ? facts.lang : null);
  return { ...free, text, lang, extraction, filled: found };
}

function headlineOf(text: string): string {
  const first = (text.trimStart().split("\n", 1)[0] ?? "").replace(/^#+\s*/u, "").trim();
  return first.length <= LONGEST_HEADLINE ? first : "";
}

/** The language a draft will be read in: the chosen one, else the detected one, else null. */
export function langOfDraft(draft: SourceDraft): Lang | null {
  return draft.lang ?? (draft.text.trim() === "" ? null : detectLang(draft.text));
}

/**
 * What stands in the way of comparing two drafts.
 * @param today the reader's date, `YYYY-MM-DD`
 * @returns errors and warnings with dotted paths (`sources.0.text`)
 */
export function checkDrafts(a: SourceDraft, b: SourceDraft, today: string): Problem[] {
  return checkInputs(a, b, today);
}

/** A warning where both sides seem to hold one article; the very same text is an error of `checkDrafts`. */
export function findCopies(a: string, b: string): Problem[] {
  if (a.trim() === b.trim() || !areNearCopies(a, b)) return [];
  return [{ code: "near_copy", params: {}, field: "sources.1.text", severity: "warning" }];
}

/** What is wrong with how a source is cited. @param today the reader's date, `YYYY-MM-DD` */
export function checkCitation(citation: Citation, today: string): Problem[] {
  return checkIn(citation, "source", today);
}
