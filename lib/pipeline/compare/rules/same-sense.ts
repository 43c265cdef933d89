import type { Status } from "../../../model/claim";
import { isOneLanguage } from "../../one-language";
import { contrastOf } from "../contrast";
import { unexplainedDifference } from "../differences";
import { eachTellsMore } from "../left-over";
import { tellOfStayAndChange, tellOtherThings } from "../main-verbs";
import { unmatchedNames } from "../overlap";
import { deliberatingSide } from "../planned";
import { amountOf } from "../quantifiers";
import { defineRule, observe, type Pair } from "../rule";
import { bodyOf, shorterOf, textAt } from "../side-text";
import { type SoftCover, softCover } from "../soft-cover";
import { areApart, resolvedTimes } from "../stated-times";
import { affirmsDenied, areUncommitted, isAdjunct, notedDifference } from "./same-predicate";

/** Least share of both sides that something on the other side stands for; less where a figure or a time of both is one. */
const MIN_COVER = 0.35;
const MIN_ANCHORED = 0.29;
/**
 * Least share of the longer side, and of the shorter one where no more than two things are in common, of two sentences that are so much
 * better aligned than either is with a third one.
 */
const LONE_LEAD = 1.5;
/** The same where they give one figure or one time besides (five more of a reader's 178 agreements, none of another topic). */
const ANCHORED_LEAD = 1.1;
const MIN_LONE = 0.15;
const MOST_LONE = 0.4;
/** Least number of separate things in common. */
const MIN_THINGS = 2;
/** Most words that the finding names. */
const MOST_NAMED = 3;

/** Both say one thing, each in words of its own: most of either side has a counterpart on the other, and nothing differs unexplained. */
export const sameSense = defineRule({
  id: "same-sense",
  compare(pair) {
    const { a, b } = pair;
    if (pair.inside || a.claim.polarity.negated !== b.claim.polarity.negated) return null;
    if (isAdjunct(a) || isAdjunct(b) || areUncommitted(pair) || affirmsDenied(pair)) return null;
    const cover = softCover(pair);
    if (!isCovered(cover) && !isLoneCounterpart(pair, cover)) return null;
    if (cover.anchors === 0 && !sharesWord(pair)) return null;
    if (cover.figuresUnlike || cover.timesUnlike || isOfTwo(pair)) return null;
    if (tellOtherThings(pair) || tellOfStayAndChange(pair)) return null;
    const difference = unexplainedDifference(pair);
    if (difference) return SHOWN.has(difference.kind) && difference.sure ? notedDifference(pair, difference) : null;
    const spans = [pair.matches.map((m) => m.a), pair.matches.map((m) => m.b)] as const;
    const thinking = deliberatingSide(pair);
    if (thinking) return observe("partial", ["modality"], "planned_or_done", { side: thinking }, ...spans);
    const unsure = lessCertain(a.claim.status, b.claim.status);
    if (unsure === "unknown") return null;
    if (unsure) return observe("partial", ["modality"], "less_certain", { side: unsure }, ...spans);
    if (eachTellsMore(pair)) return null;
    return observe("agree_compatible", [], "same_sense", { words: wordsOf(pair) }, ...spans);
  },
  examples: [
    {
      lang: "zh-Hans",
      a: "山洪把出村的唯一桥梁冲垮。",
      b: "山洪毁坏了唯一的桥。",
      outcome: "agree_compatible",
    },
    {
      lang: "en",
      a: "Wednesday was Torrin's coldest day of the winter, with the thermometer at minus 22 degrees.",
      b: "Temperatures in Torrin sank to minus 22 degrees on Wednesday, the chilliest day of this winter.",
      outcome: "agree_compatible",
    },
    {
      lang: "zh-Hant",
      a: "週五可能有寒流侵襲本島。",
      b: "寒流將於週五襲擊本島北部。",
      outcome: "partial",
    },
    { lang: "en", a: "The bishop blessed the old chapel.", b: "The bishop funded the old chapel.", outcome: null },
    { lang: "zh-Hant", a: "球團拒絕與這名教練續約。", b: "球團已與這名教練續約。", outcome: null },
    { lang: "en", a: "The clinic closed its ward in May.", b: "The clinic opened a ward in May.", outcome: null },
    { lang: "zh-Hans", a: "其他三所学校照常上课。", b: "一所小学昨天起停课。", outcome: null },
    {
      lang: "en",
      a: "The boil-water notice was lifted on Friday evening.",
      b: "The boil-water notice was still in force on Friday evening.",
      outcome: null,
    },
    {
      lang: "zh-Hant",
      a: "這名婦人目前仍住在加護病房。",
      b: "這名婦人上週已從加護病房轉到普通病房。",
      outcome: null,
    },
    {
      lang: "en",
      a: "Ferry officers on the Skarn strait had left the bow visor unlocked on Monday, the harbour board said.",
      b: "Harbour board divers found the visor of the Skarn ferry torn by ice on Monday, with its bolts in place.",
      outcome: null,
    },
    {
      lang: "zh-Hans",
      a: "周一晚，临江剧院的消防喷淋在演出中误喷，观众衣物被淋湿。",
      b: "临江剧院周一晚演出期间，观众席上方吊灯松脱，工作人员及时疏散人群。",
      outcome: null,
    },
    { lang: "en", a: "The orchestra played in the park.", b: "The mill burned down.", outcome: null },
    { lang: "zh-Hans", a: "球队的走势将更为清晰。", b: "各人方向不同。", outcome: null },
    {
      lang: "zh-Hant",
      a: "網傳市立醫院將裁撤兒科病房。",
      b: "有傳言稱，市立醫院要撤掉兒科病房。",
      outcome: "agree_compatible",
    },
  ],
});

/** Differences that say what became of one plan, or which way one journey went: something agrees, something differs. */
const SHOWN: ReadonlySet<string> = new Set(["time", "role_structure"]);

/** In one language some word is the same on both sides, or a part of the other: synonyms alone drift (清晰, distinct, 不同). */
function sharesWord(pair: Pair): boolean {
  return !isOneLanguage(pair) || pair.matches.some(({ how }) => how === "equal" || how === "contained");
}

function isCovered({ a, b, anchors, words }: SoftCover): boolean {
  return Math.min(a, b) >= (anchors > 0 ? MIN_ANCHORED : MIN_COVER) && words + anchors >= MIN_THINGS;
}

/** Two sentences of longer texts that are like each other and like no other: a word less of them needs a counterpart. */
function isLoneCounterpart(pair: Pair, { a, b, anchors, words }: SoftCover): boolean {
  const least = anchors > 0 ? ANCHORED_LEAD : LONE_LEAD;
  if (pair.lead < least || !Number.isFinite(pair.lead) || Math.min(a, b) < MIN_LONE) return false;
  const things = words + anchors;
  const isEnough = things > MIN_THINGS || (things === MIN_THINGS && Math.max(a, b) >= MOST_LONE);
  return isEnough && amountOf(pair.a) === amountOf(pair.b);
}

/** Two things, two names or two times: what is said alike is said of two. */
function isOfTwo(pair: Pair): boolean {
  const names = unmatchedNames(pair);
  if (names.a.length > 0 && names.b.length > 0) return true;
  if (isOneLanguage(pair) && OTHERS.test(bodyOf(pair.a)) !== OTHERS.test(bodyOf(pair.b))) return true;
  if (namesCross(pair)) return true;
  return contrastOf(pair) !== null || areApart(resolvedTimes(pair.a), resolvedTimes(pair.b));
}

/** Those that are left when some have been named. */
const OTHERS = /其他|其它|其余|另外|\b(?:others?|another|the rest|remaining)\b/u;

/** Two names in the other order: who did it to whom may be turned round, and other rules read that better. */
function namesCross({ matches }: Pair): boolean {
  const named = matches.filter((m) => m.a.isName && m.b.isName).sort((m, n) => m.a.start - n.a.start);
  return named.some((m, i) => i > 0 && m.b.start < named[i - 1]!.b.start);
}

/** The side that speaks of a possibility only; "unknown" for a plan beside what was done. */
function lessCertain(x: Status, y: Status): "a" | "b" | "unknown" | null {
  const [p, q] = [isOpen(x), isOpen(y)];
  if (p !== q) return p ? "a" : "b";
  return [x, y].sort().join() === "done,plan" ? "unknown" : null;
}

function isOpen(status: Status): boolean {
  return status === "possible" || status === "probable";
}

/** The strongest matches, as the shorter of their two forms. */
function wordsOf(pair: Pair): string {
  const named = pair.matches.map((m) => ({
    word: shorterOf(textAt(pair.a, m.a), textAt(pair.b, m.b)),
    worth: m.strength * (m.a.weight + m.b.weight),
  }));
  named.sort((m, n) => n.worth - m.worth || (m.word < n.word ? -1 : 1));
  const words = named.map(({ word }) => word);
  return [...new Set(words)].slice(0, MOST_NAMED).sort().join(" · ");
}
