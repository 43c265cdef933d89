import { ONCE_ONLY } from "../../../lang/predicates";
import type { TimeExpression } from "../../../model/time";
import { type Figure, figuresOf, pairFigures } from "../figure-pairs";
import { isFirm, unmatchedNames } from "../overlap";
import { belongsTo } from "../predicates";
import { defineRule, observe, type Pair, type PairSide } from "../rule";
import { compareTimes } from "../time-relation";

/** Least share of firm matches for two clauses to tell of one event. */
const ONE_EVENT = 0.5;

/** The stated times exclude each other: another period, a later state, or two dates for one event. */
export const timeApart = defineRule({
  id: "time-apart",
  established: true,
  compare(pair) {
    const [xs, ys] = [resolvedTimes(pair.a), resolvedTimes(pair.b)];
    if (xs.length === 0 || ys.length === 0 || !allApart(xs, ys)) return null;
    const [x, y] = [xs[0]!, ys[0]!];
    const params = { a: x.text, b: y.text, from_a: x.from ?? "", from_b: y.from ?? "" };
    if (figuresOf(pair.a).length > 0 && figuresOf(pair.b).length > 0) {
      const paired = pairFigures(pair);
      if (paired.length === 0) return null;
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
    if (!isOneEvent(pair)) return null;
    const isOnce = pair.matches.some((m) => {
      const word = pair.a.words.find((w) => w.start === m.a.start);
      return isFirm(m) && word && ONCE_ONLY.some((predicate) => belongsTo(word, predicate, pair.lexicon));
    });
    return observe(
      isOnce ? "contradict_direct" : "partial",
      ["time"],
      isOnce ? "time_one_event" : "time_maybe_other_event",
      params,
      [x],
      [y],
    );
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

/** What adds up over a period (sales, output, income), by the last character or word of its name. */
const FLOW =
  /(?:量|额|收入|营收|利润|支出|产值|票房|sales|revenue|income|profit|output|earnings|spending|exports|imports)$/u;

function isFlow({ measure }: Figure): boolean {
  return FLOW.test(measure?.attribute ?? "");
}

function resolvedTimes({ claim }: PairSide): TimeExpression[] {
  return claim.times.filter((t) => t.resolved !== "unresolved" && (t.from !== null || t.to !== null));
}

function allApart(xs: readonly TimeExpression[], ys: readonly TimeExpression[]): boolean {
  return xs.every((x) => ys.every((y) => ["x_before", "y_before"].includes(compareTimes(x, y))));
}

function isOneEvent(pair: Pair): boolean {
  const share = pair.overlap;
  const names = unmatchedNames(pair);
  return (
    Math.max(share.a, share.b) >= ONE_EVENT &&
    Math.min(share.itemsA, share.itemsB) >= 1 &&
    (names.a.length === 0 || names.b.length === 0)
  );
}
