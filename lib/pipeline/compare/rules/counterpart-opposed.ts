import { areCounterparts } from "../counterpart";
import { unexplainedDifference } from "../differences";
import { oppositesExclude } from "../quantifiers";
import { defineRule, observe, type Pair } from "../rule";
import { tagAt, textAt } from "../side-text";
import { leastForOneThing } from "../strengths";

/** Two sentences that stand for each other in longer texts, whose predicates are opposites. */
export const counterpartOpposed = defineRule({
  id: "counterpart-opposed",
  compare(pair) {
    const { a, b } = pair;
    if (!areCounterparts(pair) || !oppositesExclude(a, b)) return null;
    const difference = unexplainedDifference(pair);
    if (difference?.kind !== "antonym" || !sharesThing(pair)) return null;
    const params = { a: textAt(a, difference.a), b: textAt(b, difference.b) };
    return observe("contradict_inferential", ["antonym"], "antonym", params, [difference.a], [difference.b]);
  },
  examples: [
    {
      lang: "en",
      a: "The council met on Monday. Library spending goes up too, modestly. Two libraries will open on Sundays.",
      b: "The council is short of money. Spending on libraries is trimmed by a third. Two of the libraries need new roofs.",
      outcome: "contradict_inferential",
    },
    {
      lang: "zh-Hans",
      a: "新教练上周到任。门将的年薪低于队内上限。球队下周出国集训。",
      b: "球队今年换了老板。据了解，门将的合同超出球队现有的队内上限。教练没有受访。",
      outcome: "contradict_inferential",
    },
    {
      lang: "en",
      a: "The council met on Monday. Spending on some libraries goes up. Two libraries will open on Sundays.",
      b: "The council is short of money. Spending on some libraries is trimmed. Two of the libraries need new roofs.",
      outcome: null,
    },
  ],
});

/** Something is surely one on both sides: what rose and what fell (wages, prices) may be two things, though of one year. */
function sharesThing(pair: Pair): boolean {
  const least = leastForOneThing(pair);
  return pair.matches.some(
    ({ a, b, strength }) => strength >= least && a.isContent && b.isContent && !tagAt(pair.a, a).startsWith("t"),
  );
}
