/** What is searched over all comparisons: quotes, people's translations of them, and notes. */
export const HIT_KINDS = ["claim", "translation", "note"] as const;

/** A place where the words that were looked for stand. */
export interface SearchHit {
  kind: (typeof HIT_KINDS)[number];
  /** A claim's key, also of one that was translated, or the id of a note. */
  key: string;
  /** Of the words; null where it cannot be told. */
  lang: string | null;
  side: "a" | "b" | null;
  /** The words found, with what stands before and after them. */
  before: string;
  match: string;
  after: string;
}

/** What was found in one comparison: the first of it, and how many more there are. */
export interface SearchGroup {
  id: string;
  title: string;
  hits: readonly SearchHit[];
  more: number;
}

/** What a search over all comparisons finds. */
export interface SearchAnswer {
  groups: readonly SearchGroup[];
  /** Comparisons that hold the words too and are left out of `groups`. */
  moreGroups: number;
  /** Places in all of them. */
  total: number;
}
