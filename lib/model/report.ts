import type { Claim } from "./claim";
import type { Candidate, InternalLink, Link, Topic } from "./link";
import type { Group, Relation } from "./relation";
import type { Citation, Source, SourceId } from "./source";
import type { Span } from "./span";

export const SCHEMA_VERSION = 1;
/** Raised whenever the same input may give another report. */
export const ENGINE_VERSION = "0.11.0";

export const COVERAGE_STATES = ["claim", "opinion", "question", "boilerplate", "not_processed"] as const;
type CoverageState = (typeof COVERAGE_STATES)[number];

/** What became of one sentence of a source. */
export interface Coverage extends Span {
  source: SourceId;
  state: CoverageState;
  /** Machine code of why (`heading`, `no_predicate`, `too_long` …), null for claims. */
  reason: string | null;
}

/** Counts, each with what it is counted of. */
export interface Summary {
  claims: Record<SourceId, number>;
  /** Topics that both sources speak of. */
  topics: number;
  links: number;
  groups: Record<Group, number>;
  relations: Partial<Record<Relation, number>>;
  /** Agreements, and how many origins stand behind them (union over same words, citation, same statement). */
  agreements: number;
  agreementOrigins: number;
  /** Share of each source's sentences that hold a claim: [claim sentences, all sentences]. */
  covered: Record<SourceId, readonly [number, number]>;
}

/** A source as a report tells of it; the text itself is kept apart. `length` is in UTF-16 units here, code points in exports. */
export type ReportSource = Omit<Source, "text" | keyof Citation> & { length: number };

/** The whole result as plain data; offsets are UTF-16. Every export is made from it. */
export interface Report {
  schemaVersion: number;
  engineVersion: string;
  sources: readonly ReportSource[];
  claims: readonly Claim[];
  topics: readonly Topic[];
  links: readonly Link[];
  internal: readonly InternalLink[];
  candidates: readonly Candidate[];
  coverage: readonly Coverage[];
  summary: Summary;
}
