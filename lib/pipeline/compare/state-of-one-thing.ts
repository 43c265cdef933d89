import type { StateQuestion } from "../../lang/states";
import type { Span } from "../../model/span";
import { overlaps } from "../../text/spans";
import type { Match } from "../align/score";
import type { Item } from "../align/units";
import { isOneLanguage } from "../one-language";
import { type Frame, frameOf, type NounPhrase } from "./frame";
import { haveToDo } from "./one-doing";
import { contentItems, unmatchedNames } from "./overlap";
import { participantsDiffer } from "./participants";
import type { Pair, PairSide } from "./rule";
import { textAt } from "./side-text";
import { leastForOneThing } from "./strengths";

/**
 * The thing that the state is of is named on both sides and one; in a contest, what it was reached in as well. Nothing that stands
 * in the same place on both sides may be two.
 */
export function isStateOfOneThing(
  pair: Pair,
  { of, inOneThing, inOneDoing }: StateQuestion,
  x: Span,
  y: Span,
): boolean {
  const { a, b, matches } = pair;
  const least = leastForOneThing(pair);
  const isBefore = (m: Match) => m.a.end <= x.start && m.b.end <= y.start && m.how === "equal";
  const shared = matches.filter(
    (m) =>
      m.strength >= least &&
      ((isThing(a, m.a) && isThing(b, m.b)) || isBefore(m)) &&
      !overlaps(m.a, x) &&
      !overlaps(m.b, y),
  );
  if (shared.length < (inOneThing ? 2 : 1)) return false;
  const names = unmatchedNames(pair);
  if (names.a.length > 0 && names.b.length > 0 && isOneLanguage(pair)) return false;
  const [p, q] = [namedIn(a, frameOf(a, x)), namedIn(b, frameOf(b, y))];
  const isDoing = inOneDoing === true && haveToDo(pair, p.patient, q.patient);
  if (of !== "scene" && !isDoing && participantsDiffer(pair, x, y)) return false;
  const isOne = (s: NounPhrase | null, t: NounPhrase | null) =>
    s !== null && t !== null && shared.some((m) => s.items.includes(m.a) && t.items.includes(m.b));
  if (of === "agent") {
    const [s, t] = [p.agent ?? p.patient, q.agent ?? q.patient];
    return isOne(s, t);
  }
  if (of === "scene" && !(p.patient ?? p.agent)) return isOneScene(pair, least, x, y);
  if (of === "scene" && !(q.patient ?? q.agent)) return isOneScene(pair, least, x, y);
  // "The jury acquitted the surgeon", "the jury convicted the nurse": it is of whom the state is said that counts.
  if (p.patient && q.patient) return isOne(p.patient, q.patient);
  return [p.agent, p.patient].some((s) => [q.agent, q.patient].some((t) => isOne(s, t)));
}

/** Whoever it was: names nobody. */
const ANYBODY = /^(?:no ?(?:body|one)|one|none|people|persons?|anyone|anybody|人|人员|无人|多人|众人)$/u;

/** Participants that are somebody. */
function namedIn(side: PairSide, { agent, patient, ...rest }: Frame): Frame {
  const keep = (phrase: NounPhrase | null) =>
    phrase?.items.every((i) => ANYBODY.test(textAt(side, i).toLowerCase())) ? null : phrase;
  return { ...rest, agent: keep(agent), patient: keep(patient) };
}

/** Least share of what else is said that both have in common, on both sides. */
const SAME_SCENE = 0.5;

function isOneScene({ a, b, matches }: Pair, least: number, x: Span, y: Span): boolean {
  const share = (side: PairSide, key: "a" | "b", own: Span) => {
    const met = new Set(matches.filter((m) => m.strength >= least).map((m) => m[key]));
    const rest = contentItems(side.clause).filter((i) => !overlaps(i, own) && !ANYBODY.test(textAt(side, i)));
    return rest.length === 0 ? 0 : rest.filter((i) => met.has(i)).length / rest.length;
  };
  return Math.min(share(a, "a", x), share(b, "b", y)) >= SAME_SCENE;
}

function isThing({ words }: PairSide, item: Item): boolean {
  return item.isName || /^(?:n|vn|eng|x|j|l)/u.test(words.find((w) => w.start === item.start)?.tag ?? "");
}
