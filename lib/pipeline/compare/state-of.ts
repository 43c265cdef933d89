import { STAGES, STATE_QUESTIONS, type State, type StateQuestion } from "../../lang/states";
import type { Span } from "../../model/span";
import { within } from "../../text/spans";
import { triggersOf } from "../../text/triggers";
import { onceFor } from "./once";
import { isNegatedAt } from "./polarity-at";
import type { PairSide } from "./rule";

/** An answer and the words that give it. */
export interface StateFound {
  state: State;
  span: Span;
}

/** The answers that a side gives, by question; it answers none that it denies or gives several answers to. */
export const statesOf = onceFor((side: PairSide): ReadonlyMap<StateQuestion, StateFound> => {
  const { body, extraction } = side;
  const text = extraction.reading.folded.slice(body.start, body.end);
  const places = triggers(text);
  if (places.length === 0) return NO_ANSWERS;
  const told = new Map<StateQuestion, StateFound[]>();
  for (const place of places) {
    const { question, state } = ALL[place]!;
    const match = state.wording.exec(text);
    if (!match) continue;
    const start = body.start + match.index;
    const found = { state, span: { start, end: start + match[0].length } };
    const known = told.get(question);
    if (known) known.push(found);
    else told.set(question, [found]);
  }
  const answers = new Map<StateQuestion, StateFound>();
  for (const [question, found] of told) {
    const answer = answerOf(side, found);
    if (answer) answers.set(question, answer);
  }
  return answers.size === 0 ? NO_ANSWERS : answers;
});

const NO_ANSWERS: ReadonlyMap<StateQuestion, StateFound> = new Map();
const ALL = STATE_QUESTIONS.flatMap((question) => question.states.map((state) => ({ question, state })));
const triggers = triggersOf(ALL.map(({ state }) => state.wording));

function answerOf(side: PairSide, found: readonly StateFound[]): StateFound | null {
  // "Not hurt" holds "hurt", and says the one thing.
  const [answer, ...others] = found.filter((x) => !found.some((y) => y !== x && within(x.span, y.span)));
  return answer && others.length === 0 && !isNegatedAt(side, answer.span) ? answer : null;
}

/** Two answers that two sides give to one question (dead and alive, convicted and acquitted), of whichever thing; null where there are none. */
export function otherAnswers(a: PairSide, b: PairSide): { a: StateFound; b: StateFound } | null {
  const others = statesOf(b);
  for (const [question, x] of statesOf(a)) {
    const y = others.get(question);
    if (y && y.state.id !== x.state.id) return { a: x, b: y };
  }
  return null;
}

/** True where both give one answer to a question, in whatever words. */
export function giveOneAnswer(a: PairSide, b: PairSide): boolean {
  const others = statesOf(b);
  return [...statesOf(a)].some(([question, x]) => others.get(question)?.state.id === x.state.id);
}

const stageTriggers = triggersOf(STAGES.map(([, wording]) => wording));

/** The courts and stages that a sentence names. */
export const stagesOf = onceFor(({ extraction, body }: PairSide): string => {
  const text = extraction.reading.folded.slice(body.start, body.end);
  return stageTriggers(text)
    .filter((place) => STAGES[place]![1].test(text))
    .map((place) => STAGES[place]![0])
    .join();
});
