import type { Said } from "./claim";
import type { EntityMention } from "./entity";
import type { Measure, Quantity } from "./quantity";
import type { Paragraph, Sentence } from "./sentence";
import type { Source } from "./source";
import type { Span } from "./span";
import type { TimeExpression } from "./time";
import type { Word } from "./word";

/** A part of a sentence that can stand as a claim. */
export interface Clause {
  index: number;
  sentence: number;
  span: Span;
}

/** A source as the extractors read it. Every span is valid in `source.text` and in `folded`, which has the same length. */
export interface Reading {
  source: Source;
  folded: string;
  paragraphs: readonly Paragraph[];
  sentences: readonly Sentence[];
  /** All clauses of all sentences, in text order. */
  clauses: readonly Clause[];
  /** All words, in text order; punctuation and white space are left out. */
  words: readonly Word[];
}

/** What the clause is, before it may become a claim. */
const CLAUSE_KINDS = ["claim", "opinion", "question", "boilerplate"] as const;
export type ClauseKind = (typeof CLAUSE_KINDS)[number];

/** Who says one clause, how firmly, and whether it asserts something checkable. */
export interface Saying extends Said {
  /** Index into `reading.clauses`. */
  clause: number;
  kind: ClauseKind;
  /** Machine code of why it is not a claim; null for claims. */
  reason: string | null;
  /** The clause less its reporting frame ("李某表示，"): where the proposition stands. */
  body: Span;
  /** Reasons stated in it, as spans. */
  reasons: readonly Span[];
  /** Ids of the rules that said so. */
  provenance: readonly string[];
}

/** Everything extracted from one source, before claims are cut. */
export interface Extraction {
  reading: Reading;
  times: readonly TimeExpression[];
  quantities: readonly Quantity[];
  /** One for each quantity, same order; `quantity` is the index into `quantities`. */
  measures: readonly Measure[];
  names: readonly EntityMention[];
  /** One for each clause, same order. */
  sayings: readonly Saying[];
}
