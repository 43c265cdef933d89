import type { Lang } from "./lang";

/** Names the two sides of a compared pair; nothing else assumes that a comparison has exactly two sources. */
export const SIDES = ["a", "b"] as const;
export type SourceId = (typeof SIDES)[number];

/** What a person or the command line hands in. Dates are ISO `YYYY-MM-DD`, optionally with a time. */
export interface RawInput {
  text: string;
  title?: string | null;
  publisher?: string | null;
  publishedAt?: string | null;
  /** The day an interview was recorded: the clock of its turns. */
  recordedAt?: string | null;
  lang?: Lang | null;
}

/** One text with its metadata. `text` is the decoded text less a byte-order mark, line ends as LF; never changed. */
export interface Source {
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
