import type { Span } from "./span";

const PARAGRAPH_ROLES = ["title", "byline", "heading", "question", "answer", "caption", "boilerplate", "body"] as const;
export type ParagraphRole = (typeof PARAGRAPH_ROLES)[number];

/** One line of the source that is not blank. `span` leaves out surrounding white space. */
export interface Paragraph {
  index: number;
  span: Span;
  role: ParagraphRole;
  /** The label that opens a speaker turn, without its colon (《甲報》, 記者, Q); null elsewhere. Later paragraphs of a turn repeat it. */
  turnLabel: Span | null;
  /** Which question-and-answer exchange this belongs to: same number for a question and its answer; null outside interviews. */
  exchange: number | null;
}

/** One sentence inside a paragraph; clauses partition what can stand as a claim. */
export interface Sentence {
  index: number;
  paragraph: number;
  span: Span;
  /** At least one; in order; each inside `span`. */
  clauses: readonly Span[];
  /** True where the sentence itself asks something. */
  isQuestion: boolean;
  /** Spans of quotation marks' contents within the sentence (marks excluded), outermost only; a quotation may go on past the sentence. */
  quotations: readonly Span[];
}
