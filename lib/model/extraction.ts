import type { Lang } from "./lang";
import type { Problem } from "./problem";

const FILE_KINDS = ["text", "html", "docx", "pdf"] as const;
type FileKind = (typeof FILE_KINDS)[number];

/** Encodings that a person may choose where one had to be guessed; WHATWG names. */
export const ENCODINGS = ["utf-8", "gb18030", "big5", "utf-16le", "utf-16be", "windows-1252"] as const;

/** Why a piece of a file or page is not part of its text. */
const DROP_REASONS = [
  "navigation",
  "boilerplate",
  "caption",
  "byline",
  "page_header",
  "page_footer",
  "page_number",
] as const;
export type DropReason = (typeof DROP_REASONS)[number];

/** A paragraph of a file or page; lines inside it are parted by LF. */
export interface Part {
  text: string;
  /** Why it is left out; null where it belongs to the text. */
  dropped: DropReason | null;
  /** A person has put it back. */
  isRestored?: boolean;
}

/** What a file or page says of itself; empty or null where it says nothing. */
export interface FoundFacts {
  title: string;
  publisher: string;
  author: string;
  /** Local civil time as the page states it: `YYYY-MM-DD`, optionally with a time. */
  publishedAt: string;
  /** The zone of that time as stated (`+08:00`, `Z`); empty where none is. */
  zone: string;
  lang: Lang | null;
  /** The address that the page names as its own. */
  url: string;
  /** True where the page says that not all of it is free to read. */
  isCut: boolean;
}

export const NO_FACTS: FoundFacts = {
  title: "",
  publisher: "",
  author: "",
  publishedAt: "",
  zone: "",
  lang: null,
  url: "",
  isCut: false,
};

/** What was read from a file or page: everything, in reading order. */
export interface Extraction {
  /** The name of the file, or the page's address. */
  name: string;
  kind: FileKind;
  /** WHATWG name of a text's or page's encoding, and whether it had to be guessed; null where the format has none. */
  encoding: { name: string; isGuessed: boolean } | null;
  parts: readonly Part[];
  facts: FoundFacts;
  /** ISO time at which a page was fetched; null for a file. */
  retrievedAt: string | null;
}

export type ExtractResult = { ok: true; extraction: Extraction } | { ok: false; problem: Problem };
