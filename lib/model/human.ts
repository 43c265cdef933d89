import type { GlossaryEntry } from "./guidance";
import type { Relation } from "./relation";
import type { SourceCitation, SourceId } from "./source";
import type { Span } from "./span";

export const DISPOSITIONS = [
  "unreviewed",
  "confirmed",
  "changed",
  "false_alarm",
  "explained",
  "needs_source",
  "deferred",
] as const;
export type Disposition = (typeof DISPOSITIONS)[number];

/** True where a person has made up their mind; what is deferred is still to do. */
export function isDecided(disposition: Disposition): boolean {
  return disposition !== "unreviewed" && disposition !== "deferred";
}

export const MATERIALITIES = ["low", "medium", "high"] as const;
export type Materiality = (typeof MATERIALITIES)[number];

/** What a person decided about one link; keyed by the link's content key so that a new run finds it again. */
export interface Review {
  id: string;
  linkKey: string;
  disposition: Disposition;
  /** Set where the disposition is `changed`. */
  relation: Relation | null;
  reason: string;
  materiality: Materiality | null;
  actor: string;
  updatedAt: string;
  /** The link as it stood when it was reviewed, for when a later run no longer proposes it. */
  seen: { relation: Relation; topic: string; a: readonly string[]; b: readonly string[] };
}

/** W3C TextPositionSelector and TextQuoteSelector in one; offsets UTF-16 inside the program. */
export interface Anchor extends Span {
  source: SourceId;
  exact: string;
  prefix: string;
  suffix: string;
}

/** How far a thread has come: somebody has answered it, and what it asked is settled. */
export const ANNOTATION_STATUSES = ["open", "answered", "resolved"] as const;
export type AnnotationStatus = (typeof ANNOTATION_STATUSES)[number];

export type AnnotationTarget =
  | { kind: "link"; linkKey: string }
  | { kind: "claim"; claimKey: string }
  | { kind: "topic"; topicKey: string }
  | { kind: "passage"; anchor: Anchor }
  /** A source as a whole, for a note whose place is gone; `quote` is what it was on, as far as that was known. */
  | { kind: "source"; source: SourceId; quote: string };

/** What a person wrote. `deletedAt` is a soft delete. */
export interface Annotation {
  id: string;
  target: AnnotationTarget;
  body: string;
  /** Words that a person files it under, in the order they were given. */
  tags: readonly string[];
  /** How much hangs on it, where a person has said so. */
  materiality: Materiality | null;
  status: AnnotationStatus;
  /** Why it was resolved; empty before. */
  resolution: string;
  /** Id of the annotation it answers, or null. */
  parentId: string | null;
  actor: string;
  createdAt: string;
  updatedAt: string;
  deletedAt: string | null;
}

/** A slot of a claim that a person set; `value` is the slot's JSON. */
export interface ClaimEdit {
  id: string;
  claimKey: string;
  slot: string;
  value: unknown;
  actor: string;
  updatedAt: string;
}

/** A claim that a person marked. */
export interface PersonClaim {
  id: string;
  anchor: Anchor;
  actor: string;
}

/** A topic that a person made. With words it draws claims under it at the next run; without, it holds what is moved there. */
export interface PersonTopic {
  id: string;
  label: string;
  words: readonly string[];
  /** Key of the engine's topic that this is only another name of; null for a topic of its own. */
  renames: string | null;
  actor: string;
}

/** Spellings of one name, as a person says. */
export interface GlossaryRow extends GlossaryEntry {
  actor: string;
}

/** A link that a person made; claim references are content keys or ids of person claims. */
export interface PersonLink {
  id: string;
  topicId: string;
  a: readonly string[];
  b: readonly string[];
  relation: Relation;
  actor: string;
}

type LinkOpKind = "split" | "merge" | "move" | "unlink";

/** A change that a person made to the engine's links; applied in order of `seq` by `overlay`. */
export interface LinkOp {
  id: string;
  seq: number;
  kind: LinkOpKind;
  /** split: keeps `claims` in a link of their own; merge: with `otherKey`; move: to `topicId`. */
  linkKey: string;
  otherKey: string | null;
  topicId: string | null;
  claims: readonly string[];
  actor: string;
}

/** One entry of the history. */
export interface EventRecord {
  id: string;
  seq: number;
  commandId: string;
  actor: string;
  type: string;
  at: string;
  /** What the command asked, with reasons that no row keeps. */
  payload?: unknown;
  /** The rows it changed, as they were and as they became: `[{table, id, row}]`, `row` null where there was none. */
  before: unknown;
  after: unknown;
}

/** The rows that commands change, by the name that events give their table. */
export interface HumanRows {
  title: { id: string; title: string };
  citation: SourceCitation;
  review: Review;
  annotation: Annotation;
  claimEdit: ClaimEdit;
  personClaim: PersonClaim;
  personTopic: PersonTopic;
  glossary: GlossaryRow;
  personLink: PersonLink;
  linkOp: LinkOp;
}
export type HumanTableName = keyof HumanRows;

/** A row as it stood or as it became: what `before` and `after` of an event list. `row` null: it was not there. */
export type RowChange = { [T in HumanTableName]: { table: T; id: string; row: HumanRows[T] | null } }[HumanTableName];

/** Everything people did on one comparison. */
export interface HumanLayer {
  /** How the sources are cited. */
  citations: readonly SourceCitation[];
  reviews: readonly Review[];
  annotations: readonly Annotation[];
  edits: readonly ClaimEdit[];
  claims: readonly PersonClaim[];
  topics: readonly PersonTopic[];
  glossary: readonly GlossaryRow[];
  links: readonly PersonLink[];
  ops: readonly LinkOp[];
  events: readonly EventRecord[];
}

export const EMPTY_HUMAN_LAYER: HumanLayer = {
  citations: [],
  reviews: [],
  annotations: [],
  edits: [],
  claims: [],
  topics: [],
  glossary: [],
  links: [],
  ops: [],
  events: [],
};
