import { IRREGULAR } from "../../lang/en/irregular";
import { isLightWord } from "../../lang/zh/light-words";
import type { Lexicon } from "../../model/resources";
import type { Span } from "../../model/span";
import type { Word } from "../../model/word";
import { within } from "../../text/spans";
import { isOneLanguage } from "../one-language";
import { shareFigure } from "./counts";
import { onceWith } from "./once";
import { isFirm } from "./overlap";
import type { Pair, PairSide } from "./rule";
import { compareTimes } from "./time-relation";

/** In English a finite form can be told from a noun by its past ending, or by what stands before it. */
const BEFORE_VERB = /^(?:will|would|did|does|do|may|might|can|could|must|should|to)$/u;
const NOT_FINITE = /^(?:the|a|an|its|their|his|her|our|my|this|that|these|those|of|in|at|for|from|with)$/u;
const LIGHT = /^(?:be|have|do|say|tell|make|take|get|give|go|come|put|set|hold)$/u;

/** The words that say what a side tells of: verbs that carry a topic of their own, in English those whose form shows it. */
const mainVerbs = onceWith(({ words, extraction }: PairSide, lexicon: Lexicon): readonly Word[] =>
  words.filter((word, i) => {
    const { text, tag, start, end } = word;
    if (tag !== "eng") return /^v(?!n)/u.test(tag) && text.length > 1 && !isLightWord(text);
    if (LIGHT.test(text) || lexicon.isVerb?.(text) !== true) return false;
    const before = words[i - 1]?.text ?? "";
    const surface = extraction.reading.folded.slice(start, end);
    const isPast = /ed$/u.test(surface) || IRREGULAR.has(surface);
    return !NOT_FINITE.test(before) && ((isPast && surface !== text) || BEFORE_VERB.test(before));
  }),
);

/** The same with forms that a noun may have too: "carries thousands", "is leaving"; told by the words around them. */
const verbsTold = onceWith((side: PairSide, lexicon: Lexicon): readonly Word[] => {
  const { words, extraction } = side;
  const sure = mainVerbs(side, lexicon);
  const others = words.filter((word, i) => {
    const { text, tag, start, end } = word;
    if (tag !== "eng" || /^(?:be|have|do|say|tell)$/u.test(text) || lexicon.isVerb?.(text) !== true) return false;
    const [before, behind] = [words[i - 1]?.text ?? "", words[i + 1]?.text ?? ""];
    const surface = extraction.reading.folded.slice(start, end);
    if (surface.endsWith("ing")) return /^(?:is|are|was|were|be|been)$/u.test(before);
    return surface !== text && surface.endsWith("s") && !NOT_FINITE.test(before) && BEHIND_VERB.test(behind);
  });
  return [...sure, ...others.filter((w) => !sure.includes(w))];
});

/** What opens the object or the circumstance of a verb. */
const BEHIND_VERB =
  /^(?:the|a|an|its|their|his|her|this|that|to|from|on|off|in|up|down|out|by|for|with|\w+y|thousands|hundreds|\d+)$/u;

/**
 * True where each side tells of something by a verb of its own, no verb of either has a partner on the other side, and neither a
 * time nor a figure joins the two.
 */
export function tellOfTwoThings({ a, b, matches, lexicon }: Pair): boolean {
  if (shareFigure({ a, b }) || a.claim.times.some((x) => b.claim.times.some((y) => compareTimes(x, y) === "equal")))
    return false;
  const [xs, ys] = [mainVerbs(a, lexicon), mainVerbs(b, lexicon)];
  if (xs.length === 0 || ys.length === 0) return false;
  return !matches.some(
    (m) =>
      (xs.some((x) => within(x, m.a)) && !isCircumstance(b, m.b)) ||
      (ys.some((y) => within(y, m.b)) && !isCircumstance(a, m.a)),
  );
}

/**
 * True where each side has verbs of its own and none of them has so much as a distant partner on the other side: the same
 * people and things, of whom another thing is told. Of one language; across two a verb may only lack a translation.
 */
export function tellOtherThings(pair: Pair): boolean {
  const { a, b, matches, lexicon } = pair;
  if (!isOneLanguage(pair) || isAnchored(pair)) return false;
  const [xs, ys] = [verbsTold(a, lexicon), verbsTold(b, lexicon)];
  if (xs.length === 0 || ys.length === 0) return false;
  const partsOf = (verbs: readonly Word[]) => verbs.map((verb) => [verb.text]);
  // Of a verb that the vectors lack nobody knows how far it is from others.
  if (!areKnown(a, lexicon) || !areKnown(b, lexicon)) return false;
  if (lexicon.nearUse(partsOf(xs), partsOf(ys), DISTANT).length > 0) return false;
  return !matches.some(
    (m) =>
      m.how !== "shared_character" &&
      ((xs.some((x) => within(x, m.a)) && !isCircumstance(b, m.b)) ||
        (ys.some((y) => within(y, m.b)) && !isCircumstance(a, m.a))),
  );
}

/** What goes on, and what came about. Folded text. */
const STILL = /仍|依旧|依然|\b(?:still|remain(?:s|ed|ing)?|continu(?:es|ed))\b/u;
const ALREADY = /已|不再|\b(?:already|no longer|has|have|had|was|were)\b/u;

/** True where something still is so on one side, and on the other something has come about, by words that have nothing to do with it. */
export function tellOfStayAndChange({ a, b, matches, lexicon }: Pair): boolean {
  const said = ({ extraction, body }: PairSide) => extraction.reading.folded.slice(body.start, body.end);
  const [x, y] = [said(a), said(b)];
  if (STILL.test(x) === STILL.test(y) || !ALREADY.test(STILL.test(x) ? y : x)) return false;
  const isVerb = (side: PairSide, item: Span) => verbsTold(side, lexicon).some((verb) => within(verb, item));
  return !matches.some((m) => m.how !== "shared_character" && (isVerb(a, m.a) || isVerb(b, m.b)));
}

/** The vectors hold all of a side's verbs. */
const areKnown = onceWith((side: PairSide, lexicon: Lexicon) =>
  verbsTold(side, lexicon).every(({ text }) => lexicon.nearUse([[text]], [[text]], DISTANT).length > 0),
);

/** Least cosine of two verbs that may tell one event: destroy and damage 0.31, 冲垮 and 毁坏 0.20; open and criticise -0.06, 称赞 and 撤换 0.03. */
const DISTANT = 0.2;
/** Words in common from which two sentences are of one event, whatever verbs they tell it with. */
const MANY = 6;

/** A figure, a time or many words in common. */
function isAnchored({ a, b, matches }: Pair): boolean {
  if (shareFigure({ a, b })) return true;
  const isOneTime = ["equal", "inside", "contains"];
  if (a.claim.times.some((x) => b.claim.times.some((y) => isOneTime.includes(compareTimes(x, y))))) return true;
  return matches.filter((m) => isFirm(m) && m.a.isContent && m.b.isContent).length >= MANY;
}

/** Longest that is read before a word, in UTF-16 units: a preposition with its space and what bounds it. */
const BEFORE = 10;

/** "On landing", "after boarding": when it was, not what it was. */
function isCircumstance({ extraction }: PairSide, { start, end }: Span): boolean {
  const { folded } = extraction.reading;
  return (
    folded.slice(start, end).endsWith("ing") &&
    /\b(?:on|upon|after|before|while|during|when) $/u.test(folded.slice(Math.max(0, start - BEFORE), start))
  );
}
