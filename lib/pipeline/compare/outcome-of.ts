import { findOutcome, OUTCOME_QUESTIONS, type Outcome, type OutcomeQuestion } from "../../lang/outcomes";
import type { Span } from "../../model/span";
import { triggersOf } from "../../text/triggers";
import { onceFor } from "./once";
import type { PairSide } from "./rule";
import { sentenceOf, sentenceText } from "./whole-sentence";

/** An outcome and the words of the sentence that tell it; the span is of the whole text. */
interface OutcomeFound {
  outcome: Outcome;
  span: Span;
}

const ALL = OUTCOME_QUESTIONS.flatMap((question) => question.outcomes.map((outcome) => ({ question, outcome })));
const triggers = triggersOf(ALL.map(({ outcome }) => outcome.wording));

/** What a side's whole sentence tells of how things came out, by question; it answers none that it gives two answers to. */
const outcomesOf = onceFor((side: PairSide): ReadonlyMap<OutcomeQuestion, OutcomeFound> => {
  const text = sentenceText(side);
  const { start } = sentenceOf(side);
  const told = new Map<OutcomeQuestion, OutcomeFound | null>();
  for (const place of triggers(text)) {
    const { question, outcome } = ALL[place]!;
    const found = findOutcome(outcome, text);
    if (!found) continue;
    const span = { start: start + found.start, end: start + found.end };
    told.set(question, told.has(question) ? null : { outcome, span });
  }
  return new Map([...told].flatMap(([question, found]) => (found ? [[question, found] as const] : [])));
});

/** Two answers that two sentences give to one question. */
export interface OtherOutcomes {
  question: OutcomeQuestion;
  a: OutcomeFound;
  b: OutcomeFound;
}

/** The first question to which two sentences give two answers, of whichever thing; null where there is none. Symmetric. */
export function otherOutcomes(a: PairSide, b: PairSide): OtherOutcomes | null {
  const others = outcomesOf(b);
  for (const [question, x] of outcomesOf(a)) {
    const y = others.get(question);
    if (y && y.outcome.id !== x.outcome.id) return { question, a: x, b: y };
  }
  return null;
}
