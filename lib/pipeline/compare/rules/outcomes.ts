import { FUNCTION_WORDS } from "../../../lang/en/function-words";
import { roleOf } from "../../../lang/person-roles";
import { matchesOf } from "../../../text/matches-of";
import { contrastOf } from "../contrast";
import { areOfOthers, areTimesApart } from "../occasions";
import { isAlleged, modalsOf } from "../operators";
import { type OtherOutcomes, otherOutcomes } from "../outcome-of";
import { defineRule, type Observation, observe, type Pair, type PairSide } from "../rule";
import { textAt } from "../side-text";
import { stagesOf } from "../state-of";
import { compareTimes } from "../time-relation";
import { sentenceOf, sentenceText, wordsIn } from "../whole-sentence";

/**
 * How much two whole sentences must have in common to tell of one event: English content words, or twice as many pairs of Chinese characters, so
 * that names which a dictionary cuts count as well.
 */
const MIN_SHARED = 3;
const PAIRS_A_WORD = 2;
/** Shorter sentences than this differ in one thing, and that thing decides: other rules read them. In the same measure. */
const MIN_LENGTH = 7;
/** In longer texts the two sentences stand for each other before any other. */
const MIN_LEAD = 1.1;

/** One event, told at length by both, came out in two ways: the accused walked free, the accused was led to prison. */
export const outcomes = defineRule({
  id: "outcomes",
  compare(pair) {
    const { a, b, lead } = pair;
    if (pair.inside || (Number.isFinite(lead) && lead < MIN_LEAD)) return null;
    const found = otherOutcomes(a, b);
    return found && isOfOneEvent(pair) ? conflict(pair, found) : null;
  },
  examples: [
    {
      lang: "en",
      a: "A jury in Tarnholm needed only an hour on Friday to clear the harbour master Ole Brandt of taking bribes from a dredging firm.",
      b: "Ole Brandt, the harbour master of Tarnholm, was led to a prison van on Friday after being found guilty of taking bribes.",
      publishedA: "2025-03-08",
      publishedB: "2025-03-08",
      outcome: "contradict_inferential",
    },
    {
      lang: "zh-Hans",
      a: "周三下午，松岭景区的索道检修完毕后重新开放，上千名游客当天乘坐。",
      b: "松岭景区索道周三全天停运，工作人员劝返了赶来的游客。",
      publishedA: "2025-03-08",
      publishedB: "2025-03-08",
      outcome: "contradict_inferential",
    },
    {
      lang: "en",
      a: "The council voted unanimously on Monday to sell the old harbour hall to the county museum.",
      b: "Three members of the council voted against selling the old harbour hall to the county on Monday.",
      publishedA: "2025-03-08",
      publishedB: "2025-03-08",
      outcome: "contradict_inferential",
    },
    {
      lang: "zh-Hans",
      a: "松岭码头仓库周三凌晨起火，烧毁两个货柜，消防处说现场无人受伤。",
      b: "松岭码头仓库周三凌晨起火，两名值班工人手部烧伤，送院治疗。",
      publishedA: "2025-03-08",
      publishedB: "2025-03-08",
      outcome: "contradict_inferential",
    },
    {
      lang: "en",
      a: "The regulator approved the merger of the two northern dairies on Monday after a review that lasted a year.",
      b: "Some members of the regulator rejected the merger of the two northern dairies in a first vote after the review.",
      outcome: null,
    },
    {
      lang: "zh-Hant",
      a: "松嶺纜車週三因檢修停駛一整天，大批遊客改搭接駁巴士上山。",
      b: "松嶺纜車週四恢復行駛，遊客一早就在山下車站排隊搭乘。",
      publishedA: "2025-03-08",
      publishedB: "2025-03-08",
      outcome: null,
    },
  ],
});

function conflict(pair: Pair, { question, a: x, b: y }: OtherOutcomes): Observation {
  const params = { question: question.id, a: textAt(pair.a, x.span), b: textAt(pair.b, y.span) };
  return observe("contradict_inferential", ["antonym"], "states", params, [x.span], [y.span]);
}

/** Speaks of some only, or of others than those. Folded. */
const OF_SOME =
  /其中|另[一有外]|部分|其余|其他|一些|有的|多数|少数|\b(?:some|another|others?|the rest|most|several|many|one of|two of|three of|part of)\b/u;
/** What is not told as it came out: asked for, feared, planned, or once so. */
const NOT_SETTLED =
  /一度|原定|原本|此前|曾经|如果|若是?|一旦|可能|预计|有望|\b(?:if|unless|could|might|may|expected to|previously|earlier|initially|originally|at first|until then)\b/u;

function isOfOneEvent(pair: Pair): boolean {
  const { a, b } = pair;
  if (modalsOf(a).length + modalsOf(b).length > 0 || isAlleged(a) !== isAlleged(b)) return false;
  const [x, y] = [sentenceText(a), sentenceText(b)];
  if ([x, y].some((text) => OF_SOME.test(text) || NOT_SETTLED.test(text))) return false;
  if (areOfOthers(pair) || areTimesApart(pair) || stagesOf(a) !== stagesOf(b) || contrastOf(pair)) return false;
  return shareEnough(x, y) && !isOfTwoDays(a, b) && !areOfTwoRoles(a, b);
}

/** Of the ringleader, of the members: each sentence tells of people in a role that the other does not speak of. */
function areOfTwoRoles(a: PairSide, b: PairSide): boolean {
  const [xs, ys] = [a, b].map((side) => wordsIn(side, sentenceOf(side)).flatMap(({ text }) => roleOf(text) ?? []));
  return xs!.length > 0 && ys!.length > 0 && !xs!.some((role) => ys!.includes(role));
}

function shareEnough(x: string, y: string): boolean {
  const [ps, qs] = [wordsOf(x), wordsOf(y)];
  const isLong = ({ words, pairs }: Words) => words.size + pairs.size / PAIRS_A_WORD >= MIN_LENGTH;
  if (!isLong(ps) || !isLong(qs)) return false;
  const common = (p: ReadonlySet<string>, q: ReadonlySet<string>) => [...p].filter((word) => q.has(word)).length;
  return common(ps.words, qs.words) + common(ps.pairs, qs.pairs) / PAIRS_A_WORD >= MIN_SHARED;
}

interface Words {
  words: ReadonlySet<string>;
  pairs: ReadonlySet<string>;
}

const HAN_RUN = /\p{Script=Han}{2,}/gu;

function wordsOf(text: string): Words {
  const words = new Set((text.match(/[a-z][a-z'’-]{2,}/gu) ?? []).filter((word) => !FUNCTION_WORDS.has(word)));
  const pairs = new Set<string>();
  for (const [run] of matchesOf(HAN_RUN, text))
    for (let i = 0; i + 2 <= run.length; i++) pairs.add(run.slice(i, i + 2));
  return { words, pairs };
}

/** Each tells of a day that the other does not. */
function isOfTwoDays(a: PairSide, b: PairSide): boolean {
  const [xs, ys] = [a, b].map(({ group, claim }) =>
    [claim, ...group].filter((c) => c.sentence === claim.sentence).flatMap((c) => c.times),
  );
  if (xs!.length === 0 || ys!.length === 0) return false;
  return !xs!.some((t) => ys!.some((u) => !["x_before", "y_before"].includes(compareTimes(t, u))));
}
