import type { StateQuestion } from "../../lang/states";
import type { TimeExpression } from "../../model/time";
import { fold } from "../../text/fold";
import { isAgain } from "./again";
import { clockOf } from "./clock";
import type { Pair, PairSide } from "./rule";
import type { StateFound } from "./state-of";
import { compareTimes } from "./time-relation";

/** Says that a state lasts: what came before it is excluded, what comes after is not. */
const LASTS =
  /仍|尚未|依然|依旧|还在|还活着|至今|目前|现在|继续|照常|留任|保住|\b(?:still|yet|remains?|stays?|continues?|keeps?|goes on|drags on|is|are|today|now|currently)\b/u;

/** One state gives way to another; the two exclude each other where one is said to last at the time of the other or later. */
export function isOfOneTime({ a, b }: Pair, { first }: StateQuestion, x: StateFound, y: StateFound): boolean {
  if (first !== undefined) return x.state.id === first ? isStillSo(a, x, b) : isStillSo(b, y, a);
  return lastsBeside(a, x, b) || lastsBeside(b, y, a);
}

function lastsBeside(lasting: PairSide, { span }: StateFound, other: PairSide): boolean {
  const { folded } = lasting.extraction.reading;
  const around = folded.slice(
    Math.max(lasting.body.start, span.start - LASTS_REACH),
    Math.min(lasting.body.end, span.end + LASTS_REACH),
  );
  // What is open again was closed before.
  if (!LASTS.test(around) && !isDated(lasting, other)) return false;
  if (isAgain(lasting, span) && !isDated(lasting, other)) return false;
  const timesOf = ({ claim }: PairSide) => claim.times.filter((t) => !NOW.test(fold(t.text)));
  const [xs, ys] = [timesOf(lasting), timesOf(other)];
  const isNotBefore = (t: TimeExpression, u: TimeExpression) =>
    fold(t.text) === fold(u.text) || ["equal", "y_before"].includes(compareTimes(t, u));
  if (xs.length > 0 && ys.length > 0) return xs.every((t) => ys.every((u) => isNotBefore(t, u)));
  const [own, others] = [clockOf(lasting), clockOf(other)];
  return own === null || others === null || own >= others;
}

/** Told of an earlier time than that of writing. */
const THEN = /当时|那时|当晚|当天|当日|一度|此前|先前|曾|\b(?:then|at the time|had|earlier|was|were)\b/u;

/** A state that the other side's ends is still given by a source of a later day. */
function isStillSo(lasting: PairSide, { span }: StateFound, other: PairSide): boolean {
  const [own, others] = [clockOf(lasting), clockOf(other)];
  if (own === null || others === null || own.slice(0, 10) <= others.slice(0, 10)) return false;
  const isLater = ({ from }: TimeExpression) => from !== null && from.slice(0, 10) > others.slice(0, 10);
  const { folded } = lasting.extraction.reading;
  return lasting.claim.times.every(isLater) && !THEN.test(folded.slice(lasting.body.start, span.end));
}

/** The time of writing. */
const NOW = /^(?:目前|现在|如今|眼下|至今|now|today|currently)$/u;

/** Both give the same time. */
function isDated({ claim }: PairSide, other: PairSide): boolean {
  const texts = other.claim.times.map((t) => fold(t.text));
  return claim.times.length > 0 && claim.times.every((t) => texts.includes(fold(t.text)));
}

/** How near to a state the word stands that says it lasts, in UTF-16 units. */
const LASTS_REACH = 12;
