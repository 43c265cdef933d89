import type { Finding } from "./finding";
import type { Group, Kind, Relation } from "./relation";
import type { SourceId } from "./source";

export const WORDINGS = ["same_words", "near_copy", "own_words"] as const;
export type Wording = (typeof WORDINGS)[number];
export const CITES = ["a_cites_b", "b_cites_a", "both_cite_third", "none_found"] as const;
export type Cites = (typeof CITES)[number];
export const SPEAKER_ORIGINS = ["same_statement", "same_speaker", "different", "unknown"] as const;
export type SpeakerOrigin = (typeof SPEAKER_ORIGINS)[number];

/** Origin of a link. Nothing is ever called independent: no rule can establish it. */
export interface Independence {
  wording: Wording;
  cites: Cites;
  speaker: SpeakerOrigin;
}

export const USES = [
  "copied",
  "reworded",
  "strengthened",
  "weakened",
  "narrowed",
  "broadened",
  "question_made_fact",
  "left_out",
] as const;
export type Use = (typeof USES)[number];

export const STRENGTHS = ["established", "suggested"] as const;
export type Strength = (typeof STRENGTHS)[number];

/** One question that sources answer. */
export interface Topic {
  id: string;
  /** In the sources' own words. */
  label: string;
}

/** Claims of A and claims of B under a topic, with a relation; one side may be empty. Claim ids are in text order. */
export interface Link {
  id: string;
  topicId: string;
  a: readonly string[];
  b: readonly string[];
  /** The one claim of each side that decides; null where a side is empty. */
  decidedOn: { a: string | null; b: string | null };
  relation: Relation;
  group: Group;
  kinds: readonly Kind[];
  independence: Independence;
  use: Use | null;
  /** Id of the rule that decided, with its version: `quantity-apart@1`. */
  method: string;
  strength: Strength;
  findings: readonly Finding[];
}

/** A link inside one source. In its findings, `a` holds the spans of x and `b` those of y. */
export interface InternalLink {
  id: string;
  source: SourceId;
  x: readonly string[];
  y: readonly string[];
  relation: Relation;
  group: Group;
  kinds: readonly Kind[];
  findings: readonly Finding[];
}

/** One named part of an alignment score. */
export interface Signal {
  name: string;
  value: number;
}

/** Two claims that may belong together; offered to a person, never decided. */
export interface Candidate {
  a: string;
  b: string;
  signals: readonly Signal[];
}
