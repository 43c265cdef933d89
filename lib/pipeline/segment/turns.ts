import type { Span } from "../../model/span";
import { matchesOf } from "../../text/matches-of";

/** A line that opens a speaker turn. `label` leaves out the colon; `body` is what is said on that line. */
interface Turn {
  line: number;
  label: Span;
  key: string;
  body: Span;
}

export interface Turns {
  /** By index of the line. */
  byLine: ReadonlyMap<number, Turn>;
  /** Folded labels of those who ask. */
  askers: ReadonlySet<string>;
}

/** A label holds no punctuation of a sentence; 24 units leave room for an outlet in book marks or a name with a title. */
const LABEL = /^(?<label>[^:,。!?;"“”\n]{1,24}?)\s*:\s*(?=\S)/u;

/** Labels that interviews use for whoever asks and whoever answers, in any text. */
const GENERIC_ASKER = /^(?:q\d*|问|提问|记者|主持人|采访者|interviewer|question|reporter|host|moderator)$/u;
const GENERIC_ANSWERER = /^(?:a\d*|答|回答|受访者|嘉宾|interviewee|answer|guest)$/u;

/** Right behind a sentence that asks or ends, the label of the next speaker. */
const NEXT_LABEL = /(?<=[?!。.][”"]?)\s*(?=[^\s:,。!?;“”\d]{1,12}\s*:\s*\S)/gu;

/** “记者:……?某某:……”: the turns of an interview that stand on one line, which opens with whoever asks; other lines as they are. */
export function splitAtTurns(folded: string, line: Span): Span[] {
  const text = folded.slice(line.start, line.end);
  const key = LABEL.exec(text)?.groups?.["label"];
  if (!key || !GENERIC_ASKER.test(key)) return [line];
  const cuts = matchesOf(NEXT_LABEL, text).map(({ index, 0: blank }) => ({ end: index, next: index + blank.length }));
  const starts = [0, ...cuts.map(({ next }) => next)];
  return starts.map((start, i) => ({ start: line.start + start, end: line.start + (cuts[i]?.end ?? text.length) }));
}

const NONE: Turns = { byLine: new Map(), askers: new Set() };

/**
 * Recognises an interview by its own pattern, never by a list of names: at least two labels, each standing before a
 * colon at least twice (or a generic one once), one of which mostly asks.
 */
export function findTurns(folded: string, lines: readonly Span[]): Turns {
  const turns: Turn[] = [];
  lines.forEach((span, line) => {
    const match = LABEL.exec(folded.slice(span.start, span.end));
    const key = match?.groups?.["label"];
    if (!match || !key) return;
    const label = { start: span.start, end: span.start + key.length };
    turns.push({ line, key, label, body: { start: span.start + match[0].length, end: span.end } });
  });

  const counts = new Map<string, { all: number; asking: number }>();
  for (const turn of turns) {
    const count = counts.get(turn.key) ?? { all: 0, asking: 0 };
    count.all++;
    if (isAsking(folded.slice(turn.body.start, turn.body.end))) count.asking++;
    counts.set(turn.key, count);
  }
  const isGeneric = (key: string) => GENERIC_ASKER.test(key) || GENERIC_ANSWERER.test(key);
  const guests = new Set(turns.filter((turn, i) => isFirstAnswer(folded, turns[i - 1], turn)).map((turn) => turn.key));
  const speakers = [...counts].filter(([key, count]) => count.all >= 2 || isGeneric(key) || guests.has(key));
  if (speakers.length < 2) return NONE;

  const askers = new Set(
    speakers
      .filter(([key, { all, asking }]) => GENERIC_ASKER.test(key) || (!GENERIC_ANSWERER.test(key) && asking * 2 >= all))
      .map(([key]) => key),
  );
  // Answers may be full of rhetorical questions: whoever asks least answers.
  if (askers.size === speakers.length) askers.delete(leastAsking(speakers));
  if (askers.size === 0) return NONE;
  const known = new Set(speakers.map(([key]) => key));
  const asking = new Set(turns.filter((t) => askers.has(t.key)).map((t) => t.line));
  // A guest who answers but once: a short label on the line right behind one that asks.
  const answersOnce = ({ line, key }: Turn) => asking.has(line - 1) && mayBeGuest(key);
  return { byLine: new Map(turns.filter((t) => known.has(t.key) || answersOnce(t)).map((t) => [t.line, t])), askers };
}

/** “记者:……吗?” with another label on the next line, of whoever answers but once. */
function isFirstAnswer(folded: string, before: Turn | undefined, { line, key }: Turn): boolean {
  if (before?.line !== line - 1 || !GENERIC_ASKER.test(before.key) || !mayBeGuest(key)) return false;
  return isAsking(folded.slice(before.body.start, before.body.end));
}

/** Longest label of somebody who speaks once: a name with a short title; a sentence that holds a colon is longer. */
const MAX_GUEST = 12;
/** The same of Latin letters: two names behind two words of what somebody is. */
const LATIN_GUEST = /^[a-z][a-z.'’-]*(?: [a-z][a-z.'’-]*){0,3}$/u;

function mayBeGuest(key: string): boolean {
  return (key.length <= MAX_GUEST || LATIN_GUEST.test(key)) && !/\d/u.test(key);
}

function leastAsking(speakers: readonly (readonly [string, { all: number; asking: number }])[]): string {
  const ratio = ({ all, asking }: { all: number; asking: number }) => asking / all;
  return [...speakers].sort((x, y) => ratio(x[1]) - ratio(y[1]))[0]![0];
}

function isAsking(said: string): boolean {
  return /\?["”']*$/u.test(said) || /[吗呢]["”']*$/u.test(said);
}
