import { detectLang } from "../lang/detect";
import type { Lang } from "../model/lang";
import type { Problem } from "../model/problem";
import { type Citation, NO_CITATION } from "../model/source";
import { checkCitation as checkIn, checkInputs } from "../pipeline/check-inputs";

/** One source as typed into the form; empty strings where nothing was given. `lang` is what a person chose, or null. */
export interface SourceDraft extends Citation {
  text: string;
  title: string;
  /** The title as the last file gave it: the next file's takes its place unless a person has changed it. */
  titleOfFile: string;
  publisher: string;
  publishedAt: string;
  recordedAt: string;
  lang: Lang | null;
}

export const EMPTY_SOURCE: SourceDraft = {
  text: "",
  title: "",
  titleOfFile: "",
  publisher: "",
  publishedAt: "",
  recordedAt: "",
  lang: null,
  ...NO_CITATION,
};

/** What a file that was read changes in a draft; a title that a person wrote stays. */
export function takeFile(draft: SourceDraft, file: { text: string; firstLine: string }): Partial<SourceDraft> {
  const read = { text: file.text, lang: null, titleOfFile: file.firstLine };
  return draft.title === "" || draft.title === draft.titleOfFile ? { ...read, title: file.firstLine } : read;
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

/** What is wrong with how a source is cited. @param today the reader's date, `YYYY-MM-DD` */
export function checkCitation(citation: Citation, today: string): Problem[] {
  return checkIn(citation, "source", today);
}
