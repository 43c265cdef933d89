import { MONTH_PHASES, ORDER_WORDS, SEASONS, YEAR_PHASES } from "../../../../lang/zh/times";
import { anyOf, type PieceRule, type PieceValue } from "../piece";
import { readSmall } from "./amount";

const MONTH = "1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九元]";
/** What makes 三月 another word: 8月龄, 十月革命, 五月天. */
const NO_MONTH =
  "(?!龄|薪|租|嫂|子|饼|球|光|天(?!气)|革命|怀胎|经|均|度|学运|飞霜|流火|初?[一二三四五六七八九十廿]{1,3}(?=[,。;、是的当夜]|$|月圆))";

function oneMonth(month: number, count = 1): PieceValue {
  return { kind: "months", month, count, grain: "month", slack: 0 };
}

/** 5月, 12月份, 十二月; not 3个月. */
const month: PieceRule = {
  id: "zh/month",
  pattern: new RegExp(`(?<![\\d.第前头个几数百千万亿一二三四五六七八九十]|\\d,)(?<m>${MONTH}) ?月份?${NO_MONTH}`, "g"),
  read({ groups }) {
    const value = groups["m"] === "元" ? 1 : readSmall(groups["m"]);
    return value === null ? null : { values: [oneMonth(value)] };
  },
};

/** 3-5月, 1至9月. */
const monthSpan: PieceRule = {
  id: "zh/month-span",
  pattern: new RegExp(
    `(?<![\\d.]|\\d,)(?<m>${MONTH}) ?月?(?:-|~|至|到|、) ?(?<n>${MONTH}) ?月份?(?! ?\\d{1,2}[日号])${NO_MONTH}`,
    "g",
  ),
  read({ groups }) {
    const [from, to] = [readSmall(groups["m"]), readSmall(groups["n"])];
    if (from === null || to === null || to <= from) return null;
    return { values: [oneMonth(from, to - from + 1)] };
  },
};

/** 前11个月, 头两个月: from January on; beside a year, or by itself in a text on figures. */
const firstMonths: PieceRule = {
  id: "zh/first-months",
  pattern: /(?<=^|[,。;:、 (年\n今]|年的)[前头首](?<n>1[0-1]|[2-9]|[两二三四五六七八九]|十一?)个?月(?!内)/g,
  read({ groups }) {
    const value = readSmall(groups["n"]);
    return value === null ? null : { values: [oneMonth(1, value)] };
  },
};

/** 上半年, 下半年, H1. */
const half: PieceRule = {
  id: "zh/half-year",
  pattern: /(?<![以])(?<h>[上下])半年(?:度)?|(?<![a-z])(?:h(?<n>[12])|(?<k>[12])h)(?![a-z\d])/g,
  read({ groups }) {
    const first = groups["h"] === "上" || groups["n"] === "1" || groups["k"] === "1";
    // A first half is told of when most of it is over, a second half as soon as it has begun.
    const value: PieceValue = {
      kind: "months",
      month: first ? 1 : 7,
      count: 6,
      grain: "half_year",
      slack: first ? -45 : 0,
    };
    return { values: [value], weak: groups["h"] === undefined };
  },
};

const QUARTERS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 首: 1, 末: 4, 1: 1, 2: 2, 3: 3, 4: 4 };

/** 季 alone is a season of a show or a sport as often: business stands in the clause where it is a quarter. */
const BUSINESS =
  /^[^,。;!?\n]{0,14}(?:营收|收入|净利|获利|利润|财报|业绩|毛利|盈余|亏损|销量|销售|出货|订单|产能|量产|gdp|经济|年增|年减|季增|季减|同比|报价|价格|展望|预估|财测|营运|成长|出口|进口|交割|完工|动工|开工|投产|试产|挂牌|交付|启用|通车|并网|竣工)/;

function isBusiness(folded: string, end: number): boolean {
  return BUSINESS.test(folded.slice(end, end + 24));
}

/** 三季度, 第四季度, 首季, Q3, 前三季度; 第一季 of a show stands alone and is none. */
const quarter: PieceRule = {
  id: "zh/quarter",
  pattern:
    /(?<c>前)?第?(?<![\d.])(?<q>[一二三四首末1-4])个?季(?<d>度)?(?<p>[初末底](?!一|期))?(?!节|军|刊|报期)|(?<![a-z\d])(?:q(?<n>[1-4])|(?<k>[1-4])q)(?![a-z\d])/g,
  read({ groups, folded, end }) {
    const q = groups["n"] ?? groups["k"] ?? QUARTERS[groups["q"] ?? ""];
    if (q === undefined) return null;
    const n = Number(q);
    const isCumulative = groups["c"] !== undefined;
    const edge = groups["p"];
    if (edge !== undefined)
      return { values: [oneMonth(edge === "初" ? 3 * n - 2 : 3 * n)], weak: groups["d"] === undefined };
    const value: PieceValue = isCumulative
      ? { kind: "months", month: 1, count: 3 * n, grain: "quarter", slack: -60 }
      : { kind: "months", month: 3 * n - 2, count: 3, grain: "quarter", slack: -30 };
    return {
      values: [value],
      weak: groups["d"] === undefined && !isBusiness(folded, end) && groups["q"] !== undefined,
    };
  },
};

/** 年底, 年初, 年中 after a year or alone; 三年中 and 每年中 are other things. */
const yearPhase: PieceRule = {
  id: "zh/year-phase",
  pattern: new RegExp(`(?<!多|几|数|往|近|周)年?(?<p>${anyOf(Object.keys(YEAR_PHASES))})(?!一(?!个)|期|会|奖|盘)`, "g"),
  read({ groups, folded, start, end }) {
    const phase = YEAR_PHASES[groups["p"] ?? ""];
    if (phase === undefined) return null;
    const before = folded.charAt(start - 1);
    const isAfterYear = /[\d〇零一二三四五六七八九去今明前后同当次本来]$/.test(
      folded.slice(Math.max(0, start - 1), start),
    );
    if (
      /[一二两三四五六七八九十]/.test(before) &&
      !/[〇零○一二三四五六七八九]{4}$/.test(folded.slice(Math.max(0, start - 4), start))
    )
      return null;
    if (groups["p"] === "年中" && !isAfterYear && !/^(?:[,。;、!?)的时前起到至以]|$)/.test(folded.slice(end)))
      return null;
    return { values: [{ kind: "months", month: phase[0], count: phase[1], grain: "month", slack: phase[2] }] };
  },
};

/** 上旬, 中旬, 下旬. */
const third: PieceRule = {
  id: "zh/third",
  pattern: /[上中下]旬/g,
  read({ folded, start, end }) {
    const phase = MONTH_PHASES[folded.slice(start, end)];
    return phase ? { values: [{ kind: "days", from: phase[0], to: phase[1], grain: "third_of_month" }] } : null;
  },
};

/** 初, 底, 末 after a month: 12月底, 上月初; 3月中 only where no word goes on. */
const monthPhase: PieceRule = {
  id: "zh/month-phase",
  pattern: /(?<=月份?)(?:[初底末](?!一|期)|中(?=[,。;、!?)的时前起到至以]|$))/g,
  read({ folded, start, end }) {
    const phase = MONTH_PHASES[folded.slice(start, end)];
    return phase
      ? { values: [{ kind: "days", from: phase[0], to: phase[1], grain: "third_of_month" }], weak: true }
      : null;
  },
};

/** 月底, 月初 without a month. */
const bareMonthPhase: PieceRule = {
  id: "zh/bare-month-phase",
  pattern: /(?<![\d一二三四五六七八九十上下本个当同该每这元正腊])月(?<p>[初底末])(?!一)/g,
  read({ groups }) {
    const phase = MONTH_PHASES[groups["p"] ?? ""];
    return phase ? { values: [{ kind: "days", from: phase[0], to: phase[1], grain: "third_of_month" }] } : null;
  },
};

/** 上月, 本月, 下个月, 上季度, 本季度, 上周, 下个星期, 当月, 同月, 次月. */
const orderedPeriod: PieceRule = {
  id: "zh/ordered-period",
  pattern: new RegExp(
    `(?<w>${anyOf(Object.keys(ORDER_WORDS))}|当|同|次|翌|前一|后一)(?:一?个)?(?<u>月份?|季度|季(?!节|军|赛|票|刊|前|后)|周(?!年|刊|边|围|一|二|三|四|五|六|日|末|天)|星期(?![一二三四五六日天])|礼拜(?![一二三四五六日天]))`,
    "g",
  ),
  read({ groups, folded, start, end }) {
    const word = groups["w"] ?? "";
    if (/[以晚早身基马手向]$/.test(folded.slice(Math.max(0, start - 1), start)) && word.length === 1) return null;
    const by = ORDER_WORDS[word] ?? { 当: 0, 同: 0, 次: 1, 翌: 1, 前一: -1, 后一: 1 }[word] ?? 0;
    const anchor = word in ORDER_WORDS ? "clock" : "text";
    const unit = (groups["u"] ?? "").startsWith("月") ? "month" : groups["u"]?.startsWith("季") ? "quarter" : "week";
    // 同季度, 次周 stand in for the one told before; 当周 likewise.
    return {
      values: [
        { kind: "period_offset", unit, by, anchor: unit === "quarter" && anchor === "text" ? "text_or_clock" : anchor },
      ],
      weak: groups["u"] === "季" && !isBusiness(folded, end),
    };
  },
};

/** 上(12)月, 本(1)月: the number inside the word, as in Taiwan. */
const numberedMonth: PieceRule = {
  id: "zh/numbered-month",
  pattern: /(?<w>[上本])\(\d{1,2}\) ?月/g,
  read: ({ groups }) => ({
    values: [{ kind: "period_offset", unit: "month", by: groups["w"] === "上" ? -1 : 0, anchor: "clock" }],
  }),
};

/** 今夏, 去冬, 2024年春季, 去年夏天. */
const season: PieceRule = {
  id: "zh/season",
  pattern:
    /(?<y>[今去明])?(?<![立初仲暮青])(?<s>[春夏秋冬])(?<t>季|天|)(?!节|运|游|晚|令|至|分|风|雨|装|笋|耕|秋|训|奥)/g,
  read({ groups, folded, start }) {
    const month = SEASONS[groups["s"] ?? ""];
    const isAfterYear = /年的?$/.test(folded.slice(Math.max(0, start - 2), start));
    if (month === undefined || (groups["y"] === undefined && !(isAfterYear && groups["t"] !== ""))) return null;
    const value: PieceValue = { kind: "months", month, count: 3, grain: "quarter", slack: 0 };
    const by = { 今: 0, 去: -1, 明: 1 }[groups["y"] ?? ""];
    return {
      values: by === undefined ? [value] : [{ kind: "year_offset", by, anchor: "clock" }, value],
      weak: by === undefined,
    };
  },
};

/** 2025年的第一周, 11月最后一周. */
const nthWeek: PieceRule = {
  id: "zh/nth-week",
  pattern: /(?:第(?<n>[一二三四五1-5])|(?<l>最后一))个?(?:周|星期|礼拜)(?![一二三四五六日天末年])/g,
  read({ groups }) {
    const n = groups["l"] ? -1 : readSmall(groups["n"]);
    return n === null ? null : { values: [{ kind: "nth_week", n }], weak: true };
  },
};

export const MONTH_RULES: readonly PieceRule[] = [
  monthSpan,
  firstMonths,
  month,
  half,
  quarter,
  yearPhase,
  third,
  monthPhase,
  bareMonthPhase,
  orderedPeriod,
  numberedMonth,
  season,
  nthWeek,
];
