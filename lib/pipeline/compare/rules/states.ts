import type { StateQuestion } from "../../../lang/states";
import type { Span } from "../../../model/span";
import { overlaps, within } from "../../../text/spans";
import type { Item } from "../../align/units";
import { areOfTwoCharges } from "../charge-beside";
import { contrastOf } from "../contrast";
import { areOfOthers, areTwoOccasions } from "../occasions";
import { sharesDoing } from "../one-doing";
import { modalsOf } from "../operators";
import { owningSides } from "../owners";
import { denialExcludes, oppositesExclude } from "../quantifiers";
import { defineRule, type Observation, observe, type Pair, type PairSide } from "../rule";
import { tagAt, textAt } from "../side-text";
import { type StateFound, stagesOf, statesOf } from "../state-of";
import { isStateOfOneThing } from "../state-of-one-thing";
import { isOfOneTime } from "../state-times";

/** Two answers to a question that a thing has one answer to: acquitted and convicted, called off and held, won and lost. */
export const states = defineRule({
  id: "states",
  compare(pair) {
    const { a, b } = pair;
    const [xs, ys] = [statesOf(a), statesOf(b)];
    if (xs.size === 0 || ys.size === 0) return null;
    if (isOpen(a) || isOpen(b) || contrastOf(pair)) return null;
    if (areOfOthers(pair) || stagesOf(a) !== stagesOf(b)) return null;
    const owning = owningSides(pair);
    for (const [question, x] of xs) {
      const y = ys.get(question);
      // What is true of the whole plant is true of its lines.
      if (y && owning.some((side) => (side === "a" ? y : x).state.id !== question.wholly)) continue;
      const found = y && answersDiffer(pair, question, x, y);
      if (found) return found;
    }
    return null;
  },
  examples: [
    {
      lang: "zh-Hans",
      a: "陪审团裁定前教练谭博文无罪。",
      b: "陪审团认定谭博文诈骗罪名成立。",
      outcome: "contradict_inferential",
    },
    {
      lang: "en",
      a: "The regulator approved the merger of two dairies.",
      b: "The regulator blocked the merger of two dairies.",
      outcome: "contradict_inferential",
    },
    {
      lang: "en",
      a: "The hosts won the quarter-final.",
      b: "The hosts were knocked out in the quarter-final.",
      outcome: "contradict_inferential",
    },
    { lang: "zh-Hant", a: "罷工已經結束。", b: "罷工仍在繼續。", outcome: "contradict_inferential" },
    {
      lang: "zh-Hant",
      a: "這家出版社前年就已解散。",
      b: "這家出版社目前仍照常營運。",
      publishedA: "2025-03-12",
      publishedB: "2025-03-12",
      outcome: "contradict_inferential",
    },
    {
      lang: "en",
      a: "The dairy is still trading, its owner said on 3 March 2025.",
      b: "The dairy was wound up on 9 March 2025.",
      outcome: null,
    },
    {
      lang: "en",
      a: "The mail plane landed safely at Ostvik despite a failed engine.",
      b: "The mail plane crashed while landing at Ostvik with a failed engine.",
      outcome: "contradict_inferential",
    },
    {
      lang: "en",
      a: "Nobody was hurt when the tram left the rails.",
      b: "Several people were injured when the tram left the rails.",
      outcome: "contradict_inferential",
    },
    {
      lang: "zh-Hant",
      a: "遊樂園的意外無人受傷。",
      b: "遊樂園的意外有數人受傷。",
      outcome: "contradict_inferential",
    },
    {
      lang: "zh-Hans",
      a: "领队孙某获救下山。",
      b: "领队孙某仍在失踪者之列。",
      publishedA: "2025-03-03",
      publishedB: "2025-03-04",
      outcome: "contradict_inferential",
    },
    {
      lang: "en",
      a: "Skipper Dan Hobart was rescued from the lake.",
      b: "Skipper Dan Hobart is among the missing.",
      publishedA: "2025-03-03",
      publishedB: "2025-03-04",
      outcome: "contradict_inferential",
    },
    {
      lang: "en",
      a: "Skipper Dan Hobart was rescued from the lake.",
      b: "Skipper Dan Hobart is among the missing.",
      publishedA: "2025-03-04",
      publishedB: "2025-03-03",
      outcome: null,
    },
    {
      lang: "zh-Hans",
      a: "登山队的队员已经获救。",
      b: "登山队的队员仍在失踪者之列。",
      publishedA: "2025-03-03",
      publishedB: "2025-03-04",
      outcome: null,
    },
    {
      lang: "zh-Hans",
      a: "宏川水泥厂去年10月就已停产。",
      b: "宏川水泥厂的窑炉目前仍在满负荷运转。",
      publishedA: "2025-03-04",
      publishedB: "2025-03-05",
      outcome: "contradict_inferential",
    },
    {
      lang: "en",
      a: "The Corran smelter was shut down in November.",
      b: "The Corran smelter is still running at full capacity.",
      publishedA: "2025-03-04",
      publishedB: "2025-03-05",
      outcome: "contradict_inferential",
    },
    { lang: "zh-Hans", a: "宏川水泥厂的二号窑已停产。", b: "宏川水泥厂的一号窑仍在满负荷运转。", outcome: null },
    { lang: "zh-Hant", a: "東灘電廠一號機停止運轉。", b: "東灘電廠其餘機組正常運轉。", outcome: null },
    {
      lang: "zh-Hans",
      a: "宏川水泥厂去年10月停产。",
      b: "宏川水泥厂检修后已恢复生产，目前满负荷运转。",
      publishedA: "2025-03-04",
      publishedB: "2025-03-05",
      outcome: null,
    },
    {
      lang: "en",
      a: "The robber was arrested on Monday night and is in custody.",
      b: "The robber was still at large on Wednesday, police said.",
      publishedA: "2025-03-06",
      publishedB: "2025-03-06",
      outcome: "contradict_inferential",
    },
    {
      lang: "zh-Hans",
      a: "海湾大桥至今尚未动工。",
      b: "海湾大桥去年5月已经动工。",
      publishedA: "2025-03-04",
      publishedB: "2025-03-04",
      outcome: "contradict_inferential",
    },
    {
      lang: "en",
      a: "Ground has not yet been broken on the Tallow hospital.",
      b: "Ground will be broken on the Tallow hospital in June.",
      publishedA: "2025-03-04",
      publishedB: "2025-03-04",
      outcome: null,
    },
    { lang: "en", a: "The driver was unhurt.", b: "The cyclist was injured.", outcome: null },
    { lang: "en", a: "The jury acquitted the surgeon.", b: "The jury convicted the nurse.", outcome: null },
    { lang: "zh-Hans", a: "一审法院判处商人有期徒刑。", b: "二审法院改判商人无罪。", outcome: null },
    { lang: "en", a: "The suspect was arrested.", b: "The suspect was released.", outcome: null },
    { lang: "zh-Hant", a: "主隊在首回合獲勝。", b: "主隊在次回合落敗。", outcome: null },
    {
      lang: "en",
      a: "Kenji Mori took silver in the 5,000 metres.",
      b: "Kenji Mori won bronze in the marathon.",
      outcome: null,
    },
    { lang: "zh-Hans", a: "检方要求判处被告有期徒刑十年。", b: "法院判决被告无罪。", outcome: null },
    { lang: "zh-Hans", a: "公司去年盈利。", b: "公司旗下的航运业务亏损。", outcome: null },
    { lang: "en", a: "The road was closed.", b: "The road is open again.", outcome: null },
    { lang: "en", a: "The driver died.", b: "The cyclist hit by the driver survived.", outcome: null },
    { lang: "en", a: "Rovers beat United.", b: "United were knocked out by Rovers.", outcome: null },
  ],
});

function answersDiffer(pair: Pair, question: StateQuestion, x: StateFound, y: StateFound): Observation | null {
  if (x.state.id === y.state.id || liesAhead(pair.a, x) || liesAhead(pair.b, y)) return null;
  if (question.id === "verdict" && areOfTwoCharges(pair, x.span, y.span)) return null;
  if (!question.ofAll && !amountsExclude(pair, x, y)) return null;
  if (question.inOneDoing && !sharesDoing(pair, x.span, y.span)) return null;
  if (question.holds === "now" ? !isOfOneTime(pair, question, x, y) : areTwoOccasions(pair)) return null;
  if (!isStateOfOneThing(pair, question, x.span, y.span) || (question.ofNamed && !sharePerson(pair))) return null;
  const params = { question: question.id, a: textAt(pair.a, x.span), b: textAt(pair.b, y.span) };
  return observe("contradict_inferential", ["antonym"], "states", params, [x.span], [y.span]);
}

/** "Nobody was hurt", "some were hurt": a state worded by a denial of all is denied by any; else so many on each side must exclude each other. */
function amountsExclude({ a, b }: Pair, x: StateFound, y: StateFound): boolean {
  const [isNoneA, isNoneB] = [holdsCue(a, x.span), holdsCue(b, y.span)];
  if (isNoneA !== isNoneB) return isNoneA ? denialExcludes(a, b) : denialExcludes(b, a);
  return oppositesExclude(a, b);
}

function holdsCue({ claim }: PairSide, span: Span): boolean {
  return claim.polarity.cue !== null && overlaps(claim.polarity.cue, span);
}

/** What may be, is planned or is only claimed to have been denied settles nothing. */
function isOpen(side: PairSide): boolean {
  const { status } = side.claim;
  return status === "denied" || status === "hypothetical" || modalsOf(side).length > 0;
}

/** Said to come before the state: found guilty, he will be sentenced. */
const AHEAD = /将(?!军)|拟|计划|打算|预计|\b(?:will|would|plans?|expected|due|set) (?:to )?/u;
/** Said of a state that is only asked for. */
const ASKED =
  /要求|请求|建议|主张|呼吁|申请|求处|求刑|\b(?:ask(?:s|ed)?|demand(?:s|ed)?|urge[sd]?|recommend(?:s|ed)?|call(?:s|ed)? for|want(?:s|ed)?|request(?:s|ed)?|propose[sd]?|seek(?:s|ing)?|sought)\b/u;

function liesAhead({ claim, body, extraction }: PairSide, { span }: StateFound): boolean {
  const before = extraction.reading.folded.slice(body.start, span.end);
  return (claim.status === "plan" && AHEAD.test(before)) || ASKED.test(before);
}

/** The same person is named on both sides, or whoever bears a name of no known kind. */
function sharePerson({ a, b, matches }: Pair): boolean {
  const isPerson = (side: PairSide, item: Item) =>
    tagAt(side, item) === "nr" ||
    (item.isName && side.claim.entities.some((e) => /^(?:person|other)$/u.test(e.kind) && within(item, e)));
  return matches.some((m) => m.how === "equal" && isPerson(a, m.a) && isPerson(b, m.b));
}
