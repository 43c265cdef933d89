import { areOpposedOutcomes } from "../../lang/converses";
import type { Span } from "../../model/span";
import type { Word } from "../../model/word";
import { overlaps } from "../../text/spans";
import type { Match } from "../align/score";
import { isOneLanguage } from "../one-language";
import { type Frame, frameOf } from "./frame";
import { onceFor } from "./once";
import { contentItems, isFirm } from "./overlap";
import { mayBeOne, participantsDiffer } from "./participants";
import { predicateWords } from "./predicate-words";
import type { Pair, PairSide } from "./rule";
import { FIRM_IN_SHARE_ACROSS } from "./strengths";

/** Least share of the other content words that stand in firm matches, on both sides. */
const MIN_SHARE = 0.5;
/** Across languages nothing else tells coffee from tea: more than half must have its partner. */
const MIN_SHARE_ACROSS = 0.6;

/** Two opposite predicates that are said of one thing, whatever their polarity; null where there are none. */
export const findOpposites = onceFor((pair: Pair): { a: Word; b: Word } | null => {
  const { a, b, matches, lexicon } = pair;
  const xs = predicateWords(a, lexicon);
  const ys = predicateWords(b, lexicon);
  /** "Numbers fell as fares rose" does not answer "numbers rose": what is matched is said of another thing. */
  const isOfOne = (match: Match) => mayBeOneAgent(pair, frameOf(a, match.a), frameOf(b, match.b));
  const answers = (match: Match, isElsewhere: boolean) =>
    (match.how === "equal" || (isFirm(match) && isElsewhere)) && isOfOne(match);
  /** A word that has its partner elsewhere is answered there ("rose at first, then fell"). */
  const isTaken = (x: Word, y: Word) => {
    const match = matches.findLast((m) => m.a.start === x.start);
    return match !== undefined && answers(match, match.b.start !== y.start);
  };
  const isTakenB = (x: Word, y: Word) => {
    const match = matches.findLast((m) => m.b.start === y.start);
    return match !== undefined && answers(match, match.a.start !== x.start);
  };
  for (const x of xs)
    for (const y of ys) {
      const isOutcome = areOpposedOutcomes(x.text, y.text);
      if (!isOutcome && !lexicon.isAntonym(x.text, y.text)) continue;
      if (isTaken(x, y) || isTakenB(x, y)) continue;
      if (isOutcome && !isOneContest(pair, x, y)) continue;
      const least = isOneLanguage(pair) ? MIN_SHARE : MIN_SHARE_ACROSS;
      if (shareWithout(pair, x, y) < least || participantsDiffer(pair, x, y)) continue;
      return { a: x, b: y };
    }
  return null;
});

/** Nobody is named on one side at least, or the two may be one. */
function mayBeOneAgent(pair: Pair, { agent: x }: Frame, { agent: y }: Frame): boolean {
  return !x || !y || mayBeOne(pair, x, y);
}

/** "The team won", "the team lost": the same party, and no other one that may have been somebody else's. */
function isOneContest(pair: Pair, x: Word, y: Word): boolean {
  const [p, q] = [frameOf(pair.a, x), frameOf(pair.b, y)];
  // "They were beaten": who is spoken of lost.
  if ((p.agent === null) !== (q.agent === null)) return false;
  return (
    mayBeOneAgent(pair, p, q) &&
    p.other === null &&
    q.other === null &&
    !(p.patient && q.patient && p.patient.key.isName !== q.patient.key.isName)
  );
}

/** Share of firm matches on the poorer side, the two opposites left out. */
function shareWithout(pair: Pair, x: Word, y: Word): number {
  if (!isOneLanguage(pair)) return shareAcross(pair, x, y);
  const { overlap, a, b } = pair;
  const without = (side: PairSide, own: number, items: number, word: Word) => {
    const left = items - contentItems(side.clause).filter((i) => i.start === word.start || isEmpty(side, i)).length;
    return left > 0 ? Math.min(1, (own * items) / left) : own;
  };
  return Math.min(without(a, overlap.a, overlap.itemsA, x), without(b, overlap.b, overlap.itemsB, y));
}

/** Words around a state that say no more than that it holds: 仍处于中断状态. */
const EMPTY: ReadonlySet<string> = new Set("仍 仍然 处于 状态 遭到 受到 获得 遭 获".split(" "));

function isEmpty({ extraction }: PairSide, { start, end }: Span): boolean {
  return EMPTY.has(extraction.reading.folded.slice(start, end));
}

/** The same share across languages, where the opposites are the verdict's own evidence. */
function shareAcross({ a, b, matches }: Pair, x: Word, y: Word): number {
  const share = (side: Pair["a"], key: "a" | "b", own: Word) => {
    const rest = contentItems(side.clause).filter((i) => !overlaps(i, own) && !isEmpty(side, i));
    const met = new Set(matches.filter((m) => m.strength >= FIRM_IN_SHARE_ACROSS).map((m) => m[key]));
    return rest.length === 0 ? 0 : rest.filter((i) => met.has(i)).length / rest.length;
  };
  return Math.min(share(a, "a", x), share(b, "b", y));
}
