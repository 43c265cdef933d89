import type { Lang } from "./lang";

/** Names the two sides of a compared pair; nothing else assumes that a comparison has exactly two sources. */
export const SIDES = ["a", "b"] as const;
export type SourceId = (typeof SIDES)[number];

export const SOURCE_TYPES = ["news", "interview", "statement", "social", "other"] as const;
export type SourceType = (typeof SOURCE_TYPES)[number];

/** How a source is cited: who wrote it, what it is, and where and when it was found. The engine reads none of it. */
export interface Citation {
  author: string;
  /** Addresses are http or https; empty where there is none. */
  url: string;
  archiveUrl: string;
  type: SourceType | null;
  /** When the text was taken from its page: `YYYY-MM-DD`, optionally with a time. */
  retrievedAt: string | null;
}

export const NO_CITATION: Citation = { author: "", url: "", archiveUrl: "", type: null, retrievedAt: null };

/** Only how it is cited, of whatever holds that. */
export function citationOf({ author, url, archiveUrl, type, retrievedAt }: Citation): Citation {
  return { author, url, archiveUrl, type, retrievedAt };
}

/** The citation of one source, as it is changed. */
export interface SourceCitation extends Citation {
  id: SourceId;
}

type Asked<Fields> = { [Name in keyof Fields]?: Fields[Name] | null };

/** What a person or the command line hands in. Dates are ISO `YYYY-MM-DD`, optionally with a time. */
export interface RawInput extends Asked<Citation> {
  text: string;
  title?: string | null;
  publisher?: string | null;
  publishedAt?: string | null;
  /** The day an interview was recorded: the clock of its turns. */
  recordedAt?: string | null;
  lang?: Lang | null;
}

/** One text with its metadata. `text` is the decoded text less a byte-order mark, line ends as LF; never changed. */
export interface Source extends Citation {
  id: SourceId;
  title: string;
  publisher: string;
  publishedAt: string | null;
  recordedAt: string | null;
  lang: Lang;
  /** Hex SHA-256 of the UTF-8 bytes of `text`. */
  sha256: string;
  text: string;
}
