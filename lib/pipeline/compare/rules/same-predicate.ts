import type { Claim } from "../../../model/claim";
import type { TimeExpression } from "../../../model/time";
import { fold } from "../../../text/fold";
import type { Match } from "../../align/score";
import type { Item } from "../../align/units";
import { contrastOf } from "../contrast";
import { type Difference, unexplainedDifference } from "../differences";
import { relateHours } from "../hours-of-day";
import { eachTellsMore } from "../left-over";
import { tellOfStayAndChange, tellOfTwoThings, tellOtherThings } from "../main-verbs";
import { onceFor } from "../once";
import { contentItems, isFirm, unmatchedNames } from "../overlap";
import { planningSide } from "../planned";
import { isNegatedAt } from "../polarity-at";
import { defineRule, type Observation, observe, type Pair, type PairSide } from "../rule";
import { sharedRuns } from "../shared-runs";
import { bodyOf, shorterOf, tagAt, textAt } from "../side-text";

/** Agreement needs a link at least this good: above, 18 of 21 were right by hand, below it 3 to 5 of 13 (findings: section 1). */
const MIN_AGREE_SCORE = 0.36;
/** Least share of the shorter clause that stands in firm matches. */
const MIN_SHARE = 0.4;
/** A weaker link agrees where the shorter clause stands mostly in the longer one. */
const MIN_CONTAINED_SCORE = 0.24;
const CONTAINED_SHARE = 0.6;
/** Least matched weight: two words that stand all over both texts say nothing together. */
const MIN_WEIGHT = 1;

/** The same predicate, or one of one meaning, with compatible participants, polarity and status. */
export const samePredicate = defineRule({
  id: "same-predicate",
  compare(pair) {
    const { a, b } = pair;
    if (timesUnknown(pair)) return observe(null, ["time"], "times_unresolved", {}, a.claim.times, b.claim.times);
    if ((a.claim.polarity.negated !== b.claim.polarity.negated && !denyAlike(pair)) || !isClose(pair)) return null;
    if (affirmsDenied(pair)) return null;
    const planning = planningSide(pair);
    if (planning) {
      const firm = pair.matches.filter(isFirm);
      return observe(
        "partial",
        ["modality"],
        "planned_or_done",
        { side: planning },
        firm.map((m) => m.a),
        firm.map((m) => m.b),
      );
    }
    const contrast = contrastOf(pair);
    if (contrast) {
      const params = { a: textAt(a, contrast.a), b: textAt(b, contrast.b) };
      return observe("not_comparable", ["scope"], "things_differ", params, [contrast.a], [contrast.b]);
    }
    const names = unmatchedNames(pair);
    const swapped = swappedNames(pair, names);
    if (swapped) return observe("partial", ["entity"], "names_differ", swapped.params, [swapped.a], [swapped.b]);
    if (names.a.length > 0 && names.b.length > 0 && names.a.length + names.b.length > 2) return null;
    const firm = pair.matches.filter(isFirm).sort((m, n) => n.a.weight + n.b.weight - (m.a.weight + m.b.weight));
    if (firm.length < 2) return null;
    const shown = firm.map((m) => sharedForm(pair, m));
    const words = (shown.some((w) => w.length > 1) ? shown.filter((w) => w.length > 1) : shown).slice(0, 3);
    if (tellOfTwoThings(pair) || tellOtherThings(pair) || tellOfStayAndChange(pair)) return null;
    if (!sharesEvent(pair) || sharedRuns(pair) < 2 || isAdjunct(a) || isAdjunct(b) || areUncommitted(pair)) return null;
    const difference = unexplainedDifference(pair);
    if (difference) return notedDifference(pair, difference);
    if (eachTellsMore(pair)) return null;
    return observe(
      "agree_compatible",
      [],
      "same_predicate",
      { words: words.sort().join(" · ") },
      firm.map((m) => m.a),
      firm.map((m) => m.b),
    );
  },
  examples: [
    {
      lang: "zh-Hans",
      a: "市政府周五宣布关闭三座老旧桥梁。",
      b: "三座老旧桥梁已被市政府关闭。",
      outcome: "agree_compatible",
    },
    {
      lang: "en",
      a: "The ministry closed three old bridges on Friday.",
      b: "Three old bridges were closed by the ministry.",
      outcome: "agree_compatible",
    },
    {
      lang: "en",
      a: "The clinic treated 214 patients for heatstroke last week.",
      b: "Of the heatstroke patients treated at the clinic last week, 31 were children.",
      outcome: null,
      notes: true,
    },
    {
      lang: "en",
      a: "The east gate will open at noon.",
      b: "The west gate will open at noon.",
      outcome: "not_comparable",
    },
    {
      lang: "en",
      a: "The coach will leave the club at the end of the season.",
      b: "The coach praised the club at the end of the season.",
      outcome: null,
    },
    { lang: "en", a: "The mayor opened the autumn fair.", b: "The mayor skipped the autumn fair.", outcome: null },
    { lang: "zh-Hans", a: "消防队控制了厂房大火。", b: "厂房大火烧毁了消防队的车库。", outcome: null },
    { lang: "en", a: "The ministry closed three old bridges.", b: "The orchestra played in the park.", outcome: null },
    {
      lang: "en",
      a: "The dairy hired 60 workers at its Elmford plant.",
      b: "The dairy took on 25 staff at its Elmford plant.",
      outcome: "partial",
    },
    {
      lang: "en",
      a: "The mayor married the couple in the old library on Friday.",
      b: "The mayor married the couple aboard a tram on Friday.",
      outcome: null,
      notes: true,
    },
    {
      lang: "zh-Hant",
      a: "這項方案已於6日經議會通過。",
      b: "這項計畫8月5日獲議會同意。",
      publishedA: "2025-08-07",
      publishedB: "2025-08-08",
      outcome: "partial",
    },
    {
      lang: "zh-Hans",
      a: "该船厂上月订单金额下滑41%。",
      b: "该船厂上月订单金额下滑41个百分点。",
      outcome: "partial",
    },
    {
      lang: "en",
      a: "The clerk ran the ticket scheme between 2016 and 2021.",
      b: "The clerk ran the ticket scheme between 2013 and 2021.",
      outcome: null,
      notes: true,
    },
    {
      lang: "en",
      a: "The clerk ran the ticket scheme from 2016 to 2021.",
      b: "The clerk ran the ticket scheme between 2016 and 2021.",
      outcome: "agree_compatible",
    },
    {
      lang: "zh-Hant",
      a: "湖區搜救第二天潛水員仍輪流下水。",
      b: "湖區搜救第二個月潛水員仍輪流下水。",
      outcome: null,
      notes: true,
    },
    {
      lang: "zh-Hans",
      a: "两天来志愿者清理了湖岸的垃圾。",
      b: "两个月来志愿者清理了湖岸的垃圾。",
      publishedA: "2025-03-14",
      publishedB: "2025-03-14",
      outcome: null,
      notes: true,
    },
    { lang: "zh-Hans", a: "女高音林静告别演出当晚。", b: "林静最后一次演出那天。", outcome: null },
  ],
});

/** "failed to pay" beside "did not pay": one denies by a verb what the other negates. */
function denyAlike({ a, b, matches }: Pair): boolean {
  return matches.some((m) => isFirm(m) && !m.a.isName && isNegatedAt(a, m.a) && isNegatedAt(b, m.b));
}

/** "Cannot open before May" says that it may open in May. Folded text. */
const UNTIL = /\b(?:before|until|till)\b|之前|以前|才/u;

/** Where both deny something, what the one denies the other may affirm: "was not switched off", "switched it off and did not brake". */
export function affirmsDenied({ a, b, matches }: Pair): boolean {
  if (!a.claim.polarity.negated || !b.claim.polarity.negated) return false;
  if (UNTIL.test(bodyOf(a)) || UNTIL.test(bodyOf(b))) return false;
  const isVerb = (side: PairSide, item: Item) => /^(?:v(?!n)|eng)/u.test(tagAt(side, item));
  return matches.some(
    (m) => isFirm(m) && !m.a.isName && isVerb(a, m.a) && isVerb(b, m.b) && isNegatedAt(a, m.a) !== isNegatedAt(b, m.b),
  );
}

function isClose({ score, overlap, matches }: Pair): boolean {
  const share = Math.max(overlap.a, overlap.b);
  if (Math.min(overlap.itemsA, overlap.itemsB) < 2) return false;
  const weight = matches.filter(isFirm).reduce((sum, m) => sum + (m.a.weight + m.b.weight) / 2, 0);
  if (weight < MIN_WEIGHT) return false;
  return (score >= MIN_AGREE_SCORE && share >= MIN_SHARE) || (score >= MIN_CONTAINED_SCORE && share >= CONTAINED_SHARE);
}

/** A difference that nothing explains stands in the way of agreement; where it is surely of one thing, part agrees and part differs. */
export function notedDifference({ a, b }: Pair, { kind, sure, ...at }: Difference): Observation {
  const params = { a: textAt(a, at.a), b: textAt(b, at.b) };
  return observe(sure ? "partial" : null, [kind], "agreement_differs", params, [at.a], [at.b]);
}

/** "That evening", 登陆后: when something else happened, no statement of its own. Folded text. */
const ADJUNCT = /(?:当晚|那晚|当天|那天|当日|时|时候|之际|期间|之?后|之?前|以来)$/u;

export const isAdjunct = onceFor((side: PairSide): boolean => ADJUNCT.test(bodyOf(side).replace(/[\s,.。]+$/u, "")));

/** What a question takes for granted, a rumour and a condition agree with nothing; two sources that relay one rumour agree on it. */
export function areUncommitted({ a, b }: Pick<Pair, "a" | "b">): boolean {
  const isOpen = ({ status }: Claim) => status === "presupposed" || status === "rumour" || status === "hypothetical";
  const areRumours = a.claim.status === "rumour" && b.claim.status === "rumour";
  return !areRumours && (isOpen(a.claim) || isOpen(b.claim));
}

/** How a matched word is quoted: the shorter of its two forms, whichever side it stands on. */
function sharedForm({ a, b }: Pair, match: Match): string {
  return shorterOf(textAt(a, match.a), textAt(b, match.b));
}

/** A name on each side, of one kind, that nothing on the other side matches: the same may be said of two. */
function swappedNames({ a, b, lexicon }: Pair, names: { a: readonly Item[]; b: readonly Item[] }) {
  const kindOf = (side: PairSide, item: Item) =>
    side.claim.entities.find((e) => e.start === item.start)?.kind ?? "other";
  const name = (side: PairSide, { start, end }: Item) => side.extraction.reading.folded.slice(start, end);
  const isNested = (x: Item, y: Item) =>
    lexicon.isWithin?.(name(a, x), name(b, y)) === true || lexicon.isWithin?.(name(b, y), name(a, x)) === true;
  for (const x of names.a) {
    const y = names.b.find(
      (item) => kindOf(a, x) !== "other" && kindOf(b, item) === kindOf(a, x) && !isNested(x, item),
    );
    if (y) return { a: x, b: y, params: { a: textAt(a, x), b: textAt(b, y) } };
  }
  return null;
}

/** Both give a time, and one of them can be placed nowhere: the same statement may be of two events. */
function timesUnknown(pair: Pair): boolean {
  const { a, b } = pair;
  if (relateHours(pair)) return false;
  const isOpen = (t: TimeExpression) => t.role === "event" && t.from === null && t.to === null;
  const [xs, ys] = [a.claim.times, b.claim.times];
  return (
    xs.length > 0 && ys.length > 0 && (xs.every(isOpen) || ys.every(isOpen)) && fold(xs[0]!.text) !== fold(ys[0]!.text)
  );
}

/** At least one firm match that is no name: two claims that share only who they are about agree on nothing. */
function sharesEvent({ a, b, matches }: Pair): boolean {
  const [contentA, contentB] = [new Set(contentItems(a.clause)), new Set(contentItems(b.clause))];
  return matches.some((m) => isFirm(m) && !(m.a.isName && m.b.isName) && contentA.has(m.a) && contentB.has(m.b));
}
