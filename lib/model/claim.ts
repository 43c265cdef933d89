import type { EntityMention } from "./entity";
import type { Measure, Quantity } from "./quantity";
import type { SourceId } from "./source";
import type { Span } from "./span";
import type { TimeExpression } from "./time";
import type { Translation } from "./translation";

export const FORMS = ["direct_quote", "indirect", "narration"] as const;
export type Form = (typeof FORMS)[number];

export const ORIGIN_KINDS = ["named", "anonymous", "document", "outlet", "author"] as const;
export type OriginKind = (typeof ORIGIN_KINDS)[number];

export const STANCES = ["relays", "endorses", "doubts", "rejects"] as const;
export type Stance = (typeof STANCES)[number];

export const STATUSES = [
  "asserted",
  "denied",
  "reported",
  "rumour",
  "probable",
  "possible",
  "plan",
  "done",
  "hypothetical",
  "presupposed",
  "opinion",
  "corrected",
] as const;
export type Status = (typeof STATUSES)[number];

export const ANSWERS = ["confirmed", "denied", "partly", "evaded", "declined"] as const;
export type Answer = (typeof ANSWERS)[number];

export interface Speaker {
  /** Canonical name, or the folded wording for one who is not named (知情人士). */
  name: string;
  /** Role or title as worded in the source, or null. */
  role: string | null;
  /** Where the text names the speaker. */
  span: Span | null;
}

export interface Polarity {
  negated: boolean;
  /** The negation word, and what it reaches. */
  cue: Span | null;
  scope: Span | null;
}

/** Something a claim takes from elsewhere in its source. */
export interface ContextSpan extends Span {
  role: "subject" | "time" | "speaker" | "question" | "measure";
  text: string;
  /** Canonical name of a carried subject. */
  canonical?: string;
}

/** Who says something, and how firmly: the same slots for a clause and for the claim that is cut from it. */
export interface Said {
  /** Null: the author. */
  speaker: Speaker | null;
  form: Form;
  originKind: OriginKind;
  /** From the outermost relay inwards: ["A", "an outlet"]; the speaker itself is not repeated. */
  chain: readonly string[];
  stance: Stance;
  status: Status;
  answer: Answer | null;
  polarity: Polarity;
}

/** One span of a source that asserts something checkable, with its slots (design: section 3). */
export interface Claim extends Said {
  /** Content key: hash of source text, span and folded quote. */
  id: string;
  source: SourceId;
  start: number;
  end: number;
  /** `text.slice(start, end)` exactly. */
  quote: string;
  context: readonly ContextSpan[];
  /** Index of the sentence and paragraph it stands in. */
  sentence: number;
  paragraph: number;
  /** Group inside the source: a question and its answer, a rumour and its denial, a lead and the passage it quotes. */
  group: number;
  entities: readonly EntityMention[];
  /** One for each quantity, or one for the claim as a whole where it has none but names a measured attribute. */
  measure: readonly Measure[];
  quantities: readonly Quantity[];
  times: readonly TimeExpression[];
  /** Spans of the stated reasons, for "because" claims. */
  reasons: readonly Span[];
  /** Ids of the rules that made it, sorted. */
  provenance: readonly string[];
  /** A person's, laid over the engine's report; the engine itself neither makes nor reads one. */
  translation?: Translation;
}

/** The slots of a claim of which nothing is read: stated by the author, in narration, with no figure, time or name. */
export const BLANK_SLOTS: Omit<
  Claim,
  "id" | "source" | "start" | "end" | "quote" | "sentence" | "paragraph" | "group" | "provenance"
> = {
  context: [],
  speaker: null,
  form: "narration",
  originKind: "author",
  chain: [],
  stance: "relays",
  status: "asserted",
  answer: null,
  polarity: { negated: false, cue: null, scope: null },
  entities: [],
  measure: [],
  quantities: [],
  times: [],
  reasons: [],
};
