import type { Span } from "../../../model/span";
import type { TimeExpression } from "../../../model/time";
import { fold } from "../../../text/fold";
import { overlaps } from "../../../text/spans";
import { contrastOf } from "../contrast";
import { directionDifference } from "../differences";
import { areTwoOccasions } from "../occasions";
import { modalsOf } from "../operators";
import { contentItems, isFirm } from "../overlap";
import { defineRule, observe, type Pair, type PairSide } from "../rule";
import { tagAt, textAt } from "../side-text";
import { compareTimes } from "../time-relation";

/** Least share of what stands around the two directions that has its counterpart, and least number of words in common. */
const MIN_SHARE = 0.7;
const MIN_SHARED = 2;
/** The same where it is one time that both give: on both sides, and in more words. */
const MIN_OF_BOTH = 0.6;
const MIN_OF_ONE_TIME = 3;

/** One measure went up for so many weeks in a row, or down: a run of one length, ending now, has one direction. */
export const streak = defineRule({
  id: "streak",
  compare(pair) {
    const { a, b, inside } = pair;
    const found = inside ? null : directionDifference(pair);
    if (!found || areTwoOccasions(pair) || contrastOf(pair) || modalsOf(a).join() !== modalsOf(b).join()) return null;
    const [s, t] = [runOf(a), runOf(b)];
    const isRun = s !== null && s === t;
    if (!isRun && !haveOneTime(pair)) return null;
    const [p, q] = [pieceAround(a, placeOf(pair, "a", found.a)), pieceAround(b, placeOf(pair, "b", found.b))];
    const met = pair.matches.filter((m) => isFirm(m) && overlaps(m.a, p) && overlaps(m.b, q));
    const share = (side: PairSide, key: "a" | "b", piece: Span, at: Span) => {
      const rest = contentItems(side.clause).filter(
        (i) => overlaps(i, piece) && (isWhole(side, at) || !overlaps(i, at)),
      );
      return rest.length === 0 ? 0 : rest.filter((i) => met.some((m) => m[key] === i)).length / rest.length;
    };
    const [x, y] = [share(a, "a", p, found.a), share(b, "b", q, found.b)];
    if (met.length < (isRun ? MIN_SHARED : MIN_OF_ONE_TIME)) return null;
    if (isRun ? Math.max(x, y) < MIN_SHARE : Math.min(x, y) < MIN_OF_BOTH) return null;
    if (areOfTwoThings(pair, p, q, found)) return null;
    const params = { a: textAt(a, found.a), b: textAt(b, found.b) };
    return observe("contradict_direct", ["antonym"], "antonym", params, [found.a], [found.b]);
  },
  examples: [
    {
      lang: "zh-Hans",
      a: "疾控中心周一的周报说，流感新增病例连续第三周下降，学校可以恢复活动。",
      b: "疾控中心周一的周报显示，流感新增病例连续第三周上升。",
      publishedA: "2025-03-04",
      publishedB: "2025-03-04",
      outcome: "contradict_direct",
    },
    {
      lang: "en",
      a: "The board said that milk prices at the county's markets fell for a fourth straight week.",
      b: "Milk prices at the county's markets rose for a fourth straight week, the board said.",
      publishedA: "2025-03-04",
      publishedB: "2025-03-04",
      outcome: "contradict_direct",
    },
    {
      lang: "en",
      a: "Glaciers on the southern flank of the range have thickened since 2015.",
      b: "Glaciers on the southern flank of the range have grown thinner since 2015.",
      outcome: "contradict_direct",
    },
    {
      lang: "en",
      a: "Glaciers on the southern flank have thickened since 2015.",
      b: "Glaciers on the northern flank have grown thinner since 2015.",
      outcome: null,
    },
    { lang: "zh-Hans", a: "流感病例连续第三周下降。", b: "麻疹病例连续第三周上升。", outcome: null },
    { lang: "zh-Hans", a: "流感病例连续第三周下降。", b: "流感病例连续第五周上升。", outcome: null },
  ],
});

/** Where it is told: the word itself, or else the last one that both share. */
function placeOf(pair: Pair, key: "a" | "b", at: Span): Span {
  if (!isWhole(pair[key], at)) return at;
  const met = pair.matches.filter((m) => isFirm(m) && m[key].isContent).map((m) => m[key]);
  return met.sort((m, n) => n.start - m.start)[0] ?? at;
}

/** Each says of what by a word that the other lacks: the zoo, the aquarium. */
function areOfTwoThings({ a, b, matches }: Pair, p: Span, q: Span, found: { a: Span; b: Span }): boolean {
  const lone = (side: PairSide, key: "a" | "b", piece: Span, at: Span) =>
    contentItems(side.clause).filter(
      (i) =>
        overlaps(i, piece) &&
        !overlaps(i, at) &&
        !/^(?:v|a|d)/u.test(tagAt(side, i)) &&
        !WAYS.test(textAt(side, i).toLowerCase()) &&
        !matches.some((m) => m[key] === i && isFirm(m)),
    );
  const [xs, ys] = [isWhole(a, found.a), isWhole(b, found.b)];
  return (
    lone(a, "a", p, xs ? { start: 0, end: 0 } : found.a).length > 0 &&
    lone(b, "b", q, ys ? { start: 0, end: 0 } : found.b).length > 0
  );
}

/** Says the way itself. */
const WAYS = /^(?:gr[eo]wn?|growing|bec[oa]me|g[eo]t|going|went|gone|moved|[a-z]+er|shrunk|shrank|[a-z]+ed)$/u;

/** Which word it is that tells the way is not known. */
function isWhole({ body }: PairSide, at: Span): boolean {
  return at.start <= body.start && at.end >= body.end;
}

/** Both give a time, and every one of them is the same on the other side. */
function haveOneTime({ a, b }: Pair): boolean {
  const own = ({ claim, body }: PairSide) => claim.times.filter((t) => overlaps(t, body));
  const isMet = (t: TimeExpression, others: readonly TimeExpression[]) =>
    others.some((u) => compareTimes(t, u) === "equal" || fold(t.text) === fold(u.text));
  const [xs, ys] = [own(a), own(b)];
  return xs.length > 0 && ys.length > 0 && xs.every((t) => isMet(t, ys)) && ys.every((t) => isMet(t, xs));
}

const RUN =
  /连续(?:第)?(?<han>[一二三四五六七八九十两\d]+)个?(?<unit>周|月|季|年|天|日)|\b(?:for (?:a|the) )?(?<en>[a-z]+|\d+(?:st|nd|rd|th)) (?:straight|consecutive|successive) (?<per>week|month|quarter|year|day)|\bfor (?:the )?(?<nth>[a-z]+) (?<of>week|month|quarter|year|day) (?:in a row|running)/u;

/** How many of what in a row; null where none are counted. */
function runOf({ extraction, body }: PairSide): string | null {
  const groups = RUN.exec(extraction.reading.folded.slice(body.start, body.end))?.groups;
  return groups
    ? [groups["han"] ?? groups["en"] ?? groups["nth"], groups["unit"] ?? groups["per"] ?? groups["of"]].join()
    : null;
}

/** Between the marks around a word. */
function pieceAround({ extraction, body }: PairSide, at: Span): Span {
  const { folded } = extraction.reading;
  const before = folded.slice(body.start, at.start);
  const from = body.start + Math.max(...[",", ";", ":"].map((mark) => before.lastIndexOf(mark) + 1));
  const behind = folded.slice(at.end, body.end).search(/[,;:]/u);
  return { start: from, end: behind < 0 ? body.end : at.end + behind };
}
