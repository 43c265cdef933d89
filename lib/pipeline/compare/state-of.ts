import { STAGES, STATE_QUESTIONS, type State, type StateQuestion } from "../../lang/states";
import type { Span } from "../../model/span";
import { within } from "../../text/spans";
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
  const found = new Map<StateQuestion, StateFound>();
  for (const question of STATE_QUESTIONS) {
    const answer = stateOf(side, question);
    if (answer) found.set(question, answer);
  }
  return found;
});

function stateOf(side: PairSide, { states }: StateQuestion): StateFound | null {
  const { body, extraction } = side;
  const text = extraction.reading.folded.slice(body.start, body.end);
  const found: StateFound[] = [];
  for (const state of states) {
    const match = state.wording.exec(text);
    if (!match) continue;
    const start = body.start + match.index;
    found.push({ state, span: { start, end: start + match[0].length } });
  }
  // "Not hurt" holds "hurt", and says the one thing.
  const [answer, ...others] = found.filter((x) => !found.some((y) => y !== x && within(x.span, y.span)));
  return answer && others.length === 0 && !isNegatedAt(side, answer.span) ? answer : null;
}

/** The courts and stages that a sentence names. */
export const stagesOf = onceFor(({ extraction, body }: PairSide): string => {
  const text = extraction.reading.folded.slice(body.start, body.end);
  return STAGES.filter(([, wording]) => wording.test(text))
    .map(([id]) => id)
    .join();
});
