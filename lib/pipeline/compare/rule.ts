import type { Claim } from "../../model/claim";
import type { Finding } from "../../model/finding";
import type { Lang } from "../../model/lang";
import type { Quantity } from "../../model/quantity";
import type { Extraction } from "../../model/reading";
import type { Kind, Relation } from "../../model/relation";
import type { Lexicon } from "../../model/resources";
import type { Span } from "../../model/span";
import type { Word } from "../../model/word";
import type { Match } from "../align/score";
import type { Unit } from "../align/units";
import type { Remembering } from "./once";
import type { Overlap } from "./overlap";
import type { PredicatesFound } from "./predicates";

/** One claim as rules see it. */
export interface PairSide extends Remembering {
  claim: Claim;
  /** The proposition, without its reporting frame. */
  body: Span;
  /** Words of the proposition, in order. */
  words: readonly Word[];
  clause: Unit;
  extraction: Extraction;
  /** Figures of the whole sentence: a figure with an equal partner there is taken. */
  sentenceQuantities: readonly Quantity[];
  /** Words of the proposition by the class of predicates they belong to. */
  predicates: PredicatesFound;
  /** The question that the claim answers; a word of it need not be repeated in the answer. */
  question: Unit | null;
  /** The claims of its group, itself among them. */
  group: readonly Claim[];
}

/** Two aligned claims. */
export interface Pair extends Remembering {
  a: PairSide;
  b: PairSide;
  /** Alignment score. */
  score: number;
  /** How far ahead of any other partner the two sentences are (align/lead.ts). */
  lead: number;
  /** What of the two clauses stands for each other. */
  readonly matches: readonly Match[];
  lexicon: Lexicon;
  /** True where both claims stand in one source. */
  inside: boolean;
  /** Share of each clause in firm matches; the same for every rule, so worked out once. */
  readonly overlap: Overlap;
  /** The question or rumour of its group through which this side's claim is heard; null for claims that were aligned themselves. */
  via: { side: "a" | "b"; unit: Unit } | null;
}

/** An example that runs as a test: two one-paragraph texts and what the rule finds on their best link; null: it does not apply. */
interface RuleExample {
  lang: Lang;
  a: string;
  b: string;
  outcome: Relation | null;
  /** True where the rule speaks and leaves the relation to others. */
  notes?: boolean;
  publishedA?: string;
  publishedB?: string;
}

export interface Rule {
  id: string;
  version: number;
  /** True where a finding rests on values or on the same words; false: suggested. */
  established: boolean;
  /** True where it only marks an agreement with its kind: it is asked when all else is decided. */
  marks: boolean;
  compare(pair: Pair): Finding | null;
  examples: readonly RuleExample[];
}

/** What a rule hands in: the rule's id is filled in by `defineRule`. */
export type Observation = Omit<Finding, "rule">;

export function defineRule(
  rule: Omit<Rule, "compare" | "version" | "established" | "marks"> & {
    version?: number;
    established?: boolean;
    marks?: boolean;
    compare(pair: Pair): Observation | null;
  },
): Rule {
  return {
    version: 1,
    established: false,
    marks: false,
    ...rule,
    compare(pair) {
      const seen = rule.compare(pair);
      return seen ? { rule: rule.id, ...seen } : null;
    },
  };
}

/** An observation with sorted kinds. */
export function observe(
  outcome: Relation | null,
  kinds: readonly Kind[],
  code: string,
  params: Record<string, string | number>,
  a: readonly Span[],
  b: readonly Span[],
): Observation {
  const bare = (span: Span): Span => ({ start: span.start, end: span.end });
  const sorted = kinds.length > 1 ? [...new Set(kinds)].sort() : kinds;
  return { outcome, kinds: sorted, message: { code, params }, a: a.map(bare), b: b.map(bare) };
}
