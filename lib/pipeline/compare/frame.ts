import { directionOf } from "../../lang/direction";
import type { Span } from "../../model/span";
import type { Word } from "../../model/word";
import { matchesOf } from "../../text/matches-of";
import { within } from "../../text/spans";
import type { Item } from "../align/units";
import { onceFor } from "./once";
import { contentItems } from "./overlap";
import type { PairSide } from "./rule";

/** Words that stand together as one participant; `key` is what it is known by: its name, else its last word. */
export interface NounPhrase {
  items: readonly Item[];
  key: Item;
  /** True where two are named together ("A and B"). */
  joint: boolean;
}

/** Who does what a predicate says, to what, and whom it goes to or comes from, with passives turned round. */
export interface Frame {
  agent: NounPhrase | null;
  patient: NounPhrase | null;
  other: NounPhrase | null;
  /** What stands behind other prepositions, by the preposition ("in adults"). */
  adjuncts: ReadonlyMap<string, NounPhrase>;
}

type Slot = "subject" | "object" | "by" | "ba" | "other" | "none";

/** Markers of a participant's part between it and what stands before it, in folded text; the last one counts. */
const MARKERS: readonly (readonly [Slot, RegExp])[] = [
  ["by", /被(?!迫|动|告|害)|遭到?|受到|由|获(?!得|悉|知)|\bby\b/gu],
  ["ba", /把|将(?!要|会|于|来)/gu],
  ["other", /向|给|对(?!阵)|从|于|跟|比(?!赛)|\b(?:to|from|against|over)\b/gu],
  [
    "none",
    /在|以|为|因为?|经|用|\b(?:in|at|on|for|of|after|before|with|as|during|near|among|amongst|between|inside|outside|within|under|above|below|about|around)\b/gu,
  ],
];
/**
 * 通往山区的要道|大桥: what stands behind 的, past a short noun of its own, is still one phrase; so is "manager's | eight-year |
 * sentence".
 */
const ATTRIBUTE =
  /的\p{Script=Han}{0,2}$|^ (?:[a-z]+-(?:year|month|week|day|hour|mile|storey|bed)(?:-old)?|\d[\d,.]*) $/u;
const JOINS = /和|与|及|同|、|\band\b/u;
const BE = /^(?:be|is|are|was|were|been|being|get|got)$/u;
/** How far before a participle its auxiliary may stand, in words. */
const AUXILIARY_REACH = 3;

/** The frames of one side that were read, by where the predicate starts. */
const framesOf = onceFor((_side: PairSide) => new Map<number, { end: number; frame: Frame }>());

/** Reads the participants of one predicate from the order of words and the markers between them. */
export function frameOf(side: PairSide, predicate: Span): Frame {
  const frames = framesOf(side);
  const known = frames.get(predicate.start);
  if (known?.end === predicate.end) return known.frame;
  const frame = readFrame(side, predicate);
  frames.set(predicate.start, { end: predicate.end, frame });
  return frame;
}

const NO_ADJUNCTS: ReadonlyMap<string, NounPhrase> = new Map();

function readFrame(side: PairSide, predicate: Span): Frame {
  const { words, extraction, body } = side;
  const { folded } = extraction.reading;
  const items = contentItems(side.clause).filter((i) => within(i, body));
  const at = words.findIndex((w) => w.start === predicate.start);
  const found = new Map<Slot, NounPhrase>();
  const besides = new Map<string, NounPhrase>();

  const read = (from: number, to: number, first: Slot) => {
    let slot: Slot = first;
    let end = from;
    for (const item of items) {
      if (item.start < from || item.end > to) continue;
      const gap = folded.slice(end, item.start);
      const marked = markedSlot(gap);
      // "The cyclist hit by the driver survived": what goes before tells which cyclist.
      const isAside = marked?.marker === "by" && item.end <= predicate.start;
      slot = isAside ? "none" : (marked?.slot ?? slot);
      if (marked && (slot === "none" || slot === "other") && !besides.has(marked.marker))
        besides.set(marked.marker, phraseOf([item], false));
      const isJoined = JOINS.test(gap);
      const known = found.get(slot);
      if (!known) found.set(slot, phraseOf([item], false));
      else if (isJoined || gap.replace(/[的 ]|'s /gu, "") === "" || ATTRIBUTE.test(gap))
        found.set(slot, phraseOf([...known.items, item], known.joint || isJoined));
      end = item.end;
    }
  };

  // The subject stands behind the last mark before the predicate, or before an insertion between two marks.
  const marks = clauseMarks(side);
  const opening = marks.findLast(({ start }) => start < predicate.start)?.end ?? body.start;
  read(opening, predicate.start, "subject");
  // "The driver, a father of two, has …": what is inserted says nothing of the predicate.
  if (!found.has("subject") && opening > body.start) read(body.start, marks[0]?.start ?? opening, "subject");
  if (!found.has("subject") && opening > body.start) read(body.start, opening, "subject");
  // 借给某人: whoever stands behind it is the one it goes to.
  const behind = folded.charAt(predicate.end - 1) === "给" ? "other" : "object";
  read(predicate.end, marks.find(({ start }) => start >= predicate.end)?.start ?? body.end, behind);

  const get = (slot: Slot) => found.get(slot) ?? null;
  const adjuncts = besides.size === 0 ? NO_ADJUNCTS : besides;
  // "Passed the ban by a narrow margin": what has its object behind it is no passive, whatever it was passed by.
  const isBy = get("by") !== null && (words[at]?.tag !== "eng" || !found.has("object"));
  const isPassive = isBy || isParticiple(words, at, folded) || words.slice(0, at).some(isPassiveMarker);
  if (isPassive) return { agent: get("by"), patient: get("subject"), other: get("other"), adjuncts };
  // 把画借给美术馆: whom it goes to stands behind the verb.
  const other = get("other") ?? (found.has("ba") ? get("object") : null);
  return { agent: get("subject"), patient: get("ba") ?? get("object"), other, adjuncts };
}

/** Where a clause ends or another begins. */
const MARK = /[,;:!?]|因为|由于|\b(?:while|whereas|although|though|because|as)\b/gu;

/** A side's marks in its text; "as" is one where something rises or falls behind it: "numbers fell as fares went up". */
const clauseMarks = onceFor(({ words, extraction, body }: PairSide): readonly Span[] => {
  const { folded } = extraction.reading;
  const movesBehind = (from: number) => words.some((w) => w.start > from && directionOf(w.text) !== null);
  return matchesOf(MARK, folded.slice(body.start, body.end))
    .map((m) => ({ start: body.start + m.index, end: body.start + m.index + m[0].length }))
    .filter(({ start, end }) => folded.slice(start, end) !== "as" || movesBehind(start));
});

interface Marked {
  readonly slot: Slot;
  readonly marker: string;
}

/** Gaps that were read, up to this many, then forgotten together; most are a character or two and come again and again. */
const REMEMBERED = 5000;
/** Longest gap that is remembered. */
const SHORT = 12;
const markers = new Map<string, Marked | null>();

/** The part that the last marker of a gap gives to what stands behind it; null where there is none. */
function markedSlot(gap: string): Marked | null {
  if (gap === "") return null;
  if (gap.length > SHORT) return readMarker(gap);
  const before = markers.get(gap);
  if (before !== undefined) return before;
  if (markers.size >= REMEMBERED) markers.clear();
  const marked = readMarker(gap);
  markers.set(gap, marked);
  return marked;
}

function readMarker(gap: string): Marked | null {
  let found: Marked | null = null;
  let last = -1;
  for (const [slot, pattern] of MARKERS) {
    const match = matchesOf(pattern, gap).at(-1);
    if (match && match.index > last) {
      found = { slot, marker: match[0] };
      last = match.index;
    }
  }
  return found;
}

const PASSIVE: ReadonlySet<string> = new Set("被 遭 遭到 受到 获 获得".split(" "));

function isPassiveMarker({ text }: Word): boolean {
  return PASSIVE.has(text);
}

/** "was criticised", "has been sold": not "was selling". */
function isParticiple(words: readonly Word[], at: number, folded: string): boolean {
  const word = words[at];
  if (word?.tag !== "eng" || folded.slice(word.start, word.end).endsWith("ing")) return false;
  return words.slice(Math.max(0, at - AUXILIARY_REACH), at).some((w) => BE.test(w.text));
}

function phraseOf(items: readonly Item[], joint: boolean): NounPhrase {
  return { items, key: items.findLast((i) => i.isName) ?? items.at(-1)!, joint };
}
