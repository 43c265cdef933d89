import { reckoningsOf } from "../../../lang/reckonings";
import type { Dimension } from "../../../model/quantity";
import { pairFigures } from "../figure-pairs";
import { onceFor } from "../once";
import { defineRule, observe, type PairSide } from "../rule";
import { textAt } from "../side-text";

const COMPARED: ReadonlySet<Dimension> = new Set(["ratio", "percentage_point", "money", "number", "count"]);

/** Two figures reckoned in two ways: on the year and on the month, adjusted and not, of the electors and of those who voted. */
export const reckoning = defineRule({
  id: "reckoning",
  established: true,
  compare(pair) {
    const [xs, ys] = [readingsOf(pair.a), readingsOf(pair.b)];
    if (!xs.some((x, i) => x !== null && ys[i] != null && ys[i] !== x)) return null;
    const [x, y] = [pair.a, pair.b].map(({ claim }) => claim.quantities.find((q) => COMPARED.has(q.dimension)));
    if (!x || !y || pairFigures(pair).some((p) => p.relation === "equal")) return null;
    const params = { a: textAt(pair.a, x), b: textAt(pair.b, y), measure: "none" };
    return observe("not_comparable", ["denominator"], "figure_rate", params, [x], [y]);
  },
  examples: [
    {
      lang: "zh-Hant",
      a: "上半年全市火警比去年同期增加一成二。",
      b: "與去年下半年相比，上半年全市火警減少了5%。",
      outcome: "not_comparable",
    },
    {
      lang: "en",
      a: "Thefts rose 12% in the first half from a year earlier.",
      b: "Thefts fell 5% compared with the second half of last year.",
      outcome: "not_comparable",
    },
    {
      lang: "zh-Hans",
      a: "六月进口同比增长4.1%。",
      b: "六月进口环比下降2.3%。",
      outcome: "not_comparable",
    },
    {
      lang: "en",
      a: "Factory orders grew 0.6% in June from May.",
      b: "Factory orders in June fell 2.2% from a year earlier.",
      publishedA: "2025-07-10",
      publishedB: "2025-07-10",
      outcome: "not_comparable",
    },
    {
      lang: "en",
      a: "A third of all registered voters backed the plan.",
      b: "More than half of those who voted backed the plan.",
      outcome: "not_comparable",
    },
    {
      lang: "zh-Hant",
      a: "經季調後，五月失業率為3.4%。",
      b: "未經季調的五月失業率是3.9%。",
      outcome: "not_comparable",
    },
    {
      lang: "zh-Hant",
      a: "園遊會毛收入八百五十萬元。",
      b: "扣除場地費後，園遊會淨得五百九十萬元。",
      outcome: "not_comparable",
    },
    { lang: "en", a: "Orders rose 4% year on year.", b: "Orders rose 6% from a year earlier.", outcome: null },
    { lang: "zh-Hans", a: "进口同比增长4.1%。", b: "进口增长2.3%。", outcome: null },
  ],
});

/** By the claim's own words, or by those of its sentence where that gives no other figure (经季调后，失业率为…). */
const readingsOf = onceFor((side: PairSide): readonly (string | null)[] => {
  const { folded, sentences } = side.extraction.reading;
  const own = reckoningsOf(folded.slice(side.claim.start, side.claim.end));
  const sentence = sentences[side.claim.sentence]?.span;
  if (!sentence || side.sentenceQuantities.length > side.claim.quantities.length) return own;
  const around = reckoningsOf(folded.slice(sentence.start, sentence.end));
  return own.map((value, i) => value ?? around[i] ?? null);
});
