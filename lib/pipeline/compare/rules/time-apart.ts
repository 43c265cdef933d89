import { ONCE_ONLY } from "../../../lang/predicates";
import type { TimeExpression } from "../../../model/time";
import { type Figure, figuresOf, pairFigures } from "../figure-pairs";
import { isFirm, unmatchedNames } from "../overlap";
import { belongsTo } from "../predicates";
import { defineRule, type Observation, observe, type Pair } from "../rule";
import { areApart, resolvedTimes, unequalTimes } from "../stated-times";

/** Least share of firm matches for two clauses to tell of one event. */
const ONE_EVENT = 0.5;
/** Least matched weight: one word that stands all over both texts, and the main name, tell of no event. */
const MIN_WEIGHT = 0.9;

/** The stated times exclude each other: another period, a later state, or two dates for one event. */
export const timeApart = defineRule({
  id: "time-apart",
  established: true,
  compare(pair) {
    const [xs, ys] = unequalTimes(resolvedTimes(pair.a), resolvedTimes(pair.b));
    if (!areApart(xs, ys)) return null;
    const [x, y] = [xs[0]!, ys[0]!];
    const params = { a: x.text, b: y.text, from_a: x.from ?? "", from_b: y.from ?? "" };
    if (figuresOf(pair.a).length > 0 && figuresOf(pair.b).length > 0) {
      const paired = pairFigures(pair);
      if (paired.length === 0) return null;
      if (paired.every((p) => p.relation === "equal")) return sameEvent(pair, x, y, paired.length);
      // A level counted at two times has changed; a flow over two periods is two figures.
      const isLevel = paired.every((p) => p.a.quantity.dimension === "count" && !isFlow(p.a) && !isFlow(p.b));
      return observe(
        isLevel ? "superseded" : "not_comparable",
        ["time"],
        isLevel ? "time_later_state" : "time_other_period",
        params,
        [x],
        [y],
      );
    }
    return sameEvent(pair, x, y, 0);
  },
  examples: [
    {
      lang: "zh-Hans",
      a: "董事长三月初离职。",
      b: "董事长3月12日离职。",
      publishedA: "2024-04-02",
      publishedB: "2024-04-02",
      outcome: "contradict_direct",
    },
    {
      lang: "en",
      a: "The chairman resigned on 3 March 2024.",
      b: "The chairman resigned on 12 March 2024.",
      outcome: "contradict_direct",
    },
    { lang: "zh-Hans", a: "2023年团队约200人。", b: "2025年团队约100人。", outcome: "superseded" },
    {
      lang: "zh-Hans",
      a: "一月销量为3万辆。",
      b: "二月销量为5万辆。",
      publishedA: "2024-03-02",
      publishedB: "2024-03-02",
      outcome: "not_comparable",
    },
    {
      lang: "en",
      a: "The chairman resigned in March 2024.",
      b: "The chairman resigned on 12 March 2024.",
      outcome: null,
    },
  ],
});

/** Equal figures that leave no doubt that one event is told. */
const TELLING_FIGURES = 2;

/** Two times for what is one event: plainly so where it happens once, or where enough figures agree. */
function sameEvent(pair: Pair, x: TimeExpression, y: TimeExpression, equalFigures: number): Observation | null {
  if (!isOneEvent(pair)) return null;
  const params = { a: x.text, b: y.text, from_a: x.from ?? "", from_b: y.from ?? "" };
  const isOnce = pair.matches.some(
    (m) => isFirm(m) && (isOnceOnly(pair, "a", m.a.start) || isOnceOnly(pair, "b", m.b.start)),
  );
  if (isOnce || equalFigures >= TELLING_FIGURES)
    return observe("contradict_direct", ["time"], "time_one_event", params, [x], [y]);
  return observe("partial", ["time"], "time_maybe_other_event", params, [x], [y]);
}

/** What adds up over a period (sales, output, income), by the last character or word of its name. */
const FLOW =
  /(?:量|额|收入|营收|利润|支出|产值|票房|sales|revenue|income|profit|output|earnings|spending|exports|imports)$/u;

function isFlow({ measure }: Figure): boolean {
  return FLOW.test(measure?.attribute ?? "");
}

function isOneEvent(pair: Pair): boolean {
  const share = pair.overlap;
  const names = unmatchedNames(pair);
  const weight = pair.matches.filter(isFirm).reduce((sum, m) => sum + (m.a.weight + m.b.weight) / 2, 0);
  return (
    weight >= MIN_WEIGHT &&
    Math.max(share.a, share.b) >= ONE_EVENT &&
    Math.min(share.itemsA, share.itemsB) >= 1 &&
    (names.a.length === 0 || names.b.length === 0)
  );
}

function isOnceOnly({ a, b, lexicon }: Pair, side: "a" | "b", start: number): boolean {
  const word = (side === "a" ? a : b).words.find((w) => w.start === start);
  return word !== undefined && ONCE_ONLY.some((predicate) => belongsTo(word, predicate, lexicon));
}
