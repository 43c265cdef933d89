import { detectLang } from "../lang/detect";
import type { Lang } from "../model/lang";
import type { RawInput, Source, SourceId } from "../model/source";
import { sha256Hex } from "../text/hash";
import { toStoredText } from "../text/stored-text";

export { checkInputs } from "./check-inputs";

/** A first line longer than this is a paragraph, not a headline. UTF-16 units. */
const LONGEST_TITLE = 80;
/** Where nobody said and nothing can be told; `checkInputs` has reported it then. */
const FALLBACK_LANG: Lang = "en";

/**
 * Turns what a person handed in into a source. The text is stored as `toStoredText` leaves it; blank metadata becomes null or
 * empty; a missing title is taken from the text's first line where that reads like one; a missing language is detected.
 * Never throws: what is wrong with an input is for `checkInputs` to say.
 */
export function ingest(raw: RawInput, id: SourceId): Source {
  const text = toStoredText(raw.text);
  return {
    id,
    title: trimmed(raw.title) ?? headlineOf(text),
    publisher: trimmed(raw.publisher) ?? "",
    publishedAt: trimmed(raw.publishedAt),
    recordedAt: trimmed(raw.recordedAt),
    lang: raw.lang ?? detectLang(text) ?? FALLBACK_LANG,
    sha256: sha256Hex(text),
    text,
    author: trimmed(raw.author) ?? "",
    url: trimmed(raw.url) ?? "",
    archiveUrl: trimmed(raw.archiveUrl) ?? "",
    type: raw.type ?? null,
    retrievedAt: trimmed(raw.retrievedAt),
  };
}

function trimmed(value: string | null | undefined): string | null {
  const text = value?.trim() ?? "";
  return text === "" ? null : text;
}

/** The first line that is not blank, where more lines follow and it is short enough to be a headline. */
function headlineOf(text: string): string {
  const [first, second] = text.split("\n").filter((line) => line.trim() !== "");
  const line = first?.trim() ?? "";
  return second !== undefined && line.length <= LONGEST_TITLE ? line : "";
}
