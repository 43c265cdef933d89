import { SAME_WORDS, UNITS, VAGUE_WORDS } from "../../../../lang/zh/times";
import type { Grain } from "../../../../model/time";
import { anyOf, type DurationUnit, type PieceRule, type PieceValue } from "../piece";
import { AMOUNT, readAmount } from "./amount";

const UNIT = anyOf(Object.keys(UNITS).filter((u) => u !== "月"));
const GRAIN: Record<DurationUnit, Grain> = { hour: "hour", day: "day", week: "week", month: "month", year: "year" };

/** A number of units before or after an anchor, at the grain of the unit (three years ago is a year, as TimeML values it). */
function offset(
  unit: DurationUnit,
  low: number,
  high: number,
  sign: 1 | -1,
  anchor: "clock" | "text" | "text_or_clock",
): PieceValue {
  const [near, far] = [Math.floor(low) * sign, Math.ceil(high) * sign];
  const [by, until] = [Math.min(near, far), Math.max(near, far)];
  // Half a unit reaches into the next finer one: 半年前 is some month, 半个月前 some week.
  if (unit === "year" && !(Number.isInteger(low) && Number.isInteger(high)))
    return { kind: "period_offset", unit: "month", by: Math.round(12 * low) * sign, anchor };
  if (unit === "month" && !(Number.isInteger(low) && Number.isInteger(high)))
    return { kind: "period_offset", unit: "week", by: Math.round(4.3 * low) * sign, anchor };
  if (unit === "year") return { kind: "year_offset", by, until, anchor };
  if (unit === "month" || unit === "week") return { kind: "period_offset", unit, by, until, anchor };
  if (unit === "hour") return { kind: "unknown", grain: "hour" };
  return { kind: "day_offset", by, until, anchor };
}

/** 三天前, 一年前, 半年前, 两周之前: from the clock. */
const ago: PieceRule = {
  id: "zh/ago",
  pattern: new RegExp(
    `(?:(?:大?约|近|将近) ?)?(?<![\\d.第月点])(?<n>${AMOUNT}) ?(?<m>多)?(?<u>${UNIT})(?<h>半)?(?<k>多)?(?:之前|以前|前)(?!后|沿|锋|提|三|[一二两几]?[天日]游|[0-9])`,
    "g",
  ),
  read({ groups }) {
    const unit = UNITS[groups["u"] ?? ""];
    const amount = readAmount(groups["n"] ?? "", groups["h"] !== undefined);
    // 10日前 is before the tenth as often as ten days ago: the day rule has it.
    if (unit === undefined || amount === null || (groups["u"] === "日" && /\d/.test(groups["n"] ?? ""))) return null;
    if (amount === "vague" || unit === "hour" || groups["m"] || groups["k"])
      return { values: [{ kind: "vague", sense: "recent" }] };
    if (unit === "year" && amount.low > 1000) return null;
    return { values: [offset(unit, amount.low, amount.high, -1, "clock")] };
  },
};

/** 去年的今天, 两年前的今天: this day of that year. */
const thisDayBack: PieceRule = {
  id: "zh/this-day-back",
  pattern: /(?:(?<y>去年|前年)|(?<n>[一二两三四五六七八九十]{1,3}|\d{1,3})年前)的?(?:今天|今日|同一天)/g,
  read({ groups }) {
    const back = groups["y"] ? (groups["y"] === "去年" ? 1 : 2) : readAmount(groups["n"] ?? "");
    const yearsBack = typeof back === "number" ? back : back === null || back === "vague" ? 0 : back.low;
    return yearsBack === 0 ? null : { values: [{ kind: "day_offset", by: 0, anchor: "clock", yearsBack }] };
  },
};

/** 三天后, 两年之后: from the time told before, else the clock. */
const later: PieceRule = {
  id: "zh/later",
  pattern: new RegExp(
    `(?<![\\d.第月点岁])(?<n>${AMOUNT}) ?(?<u>${UNIT})(?<h>半)?(?:之后|以后|后)(?!市|来|期|悔|备|果|台|方|面|卫|缀)`,
    "g",
  ),
  read({ groups, folded, start, end }) {
    const unit = UNITS[groups["u"] ?? ""];
    const amount = readAmount(groups["n"] ?? "", groups["h"] !== undefined);
    if (unit === undefined || amount === null || (groups["u"] === "日" && /\d/.test(groups["n"] ?? ""))) return null;
    // Hours after something need the hour of that something.
    if (unit === "hour") return null;
    if (amount === "vague") return { values: [{ kind: "vague", sense: "afterwards" }] };
    if (unit === "year" && amount.low > 1000) return null;
    const isPast =
      SINCE_EVENT.test(folded.slice(Math.max(0, start - 2), start)) || HAPPENED.test(folded.slice(end, end + 32));
    return { values: [offset(unit, amount.low, amount.high, 1, isPast ? "text" : "text_or_clock")] };
  },
};

/** 过去半年, 近一年来, 最近三个月, 未来五年, 这一年半, 三年来; a length of time alone is none. */
const stretch: PieceRule = {
  id: "zh/stretch",
  pattern: new RegExp(
    `(?<c>过去的?|最近的?|这|(?<!已|已有|达|长达|历时|迄今|有|时隔|相隔|了|过|持续)近|未来的?|今后的?|接下来的?|往后)(?:这)?(?<n>${AMOUNT}) ?(?<u>${UNIT})(?<b>的?时间)?(?<h>半)?(?<e>以来|之?间|之?内|里|来|中)?(?<!这一年|这一天|这一周|近[天日周])`,
    "g",
  ),
  read({ groups }) {
    const cue = groups["c"] ?? "";
    const unit = UNITS[groups["u"] ?? ""];
    const amount = readAmount(groups["n"] ?? "", groups["h"] !== undefined);
    if (unit === undefined || amount === null) return null;
    const isAhead = /^(?:未来|今后|接下来|往后)/.test(cue);
    if (amount === "vague" || amount.low > 1000)
      return amount === "vague" ? { values: [{ kind: "vague", sense: isAhead ? "coming" : "recent" }] } : null;
    // 延误近六个小时 is how long; 近六个小时内 is when.
    if ((cue === "这" || (cue === "近" && groups["e"] === undefined)) && unit === "hour") return null;
    const grain = unit === "year" && amount.high === 0.5 ? "half_year" : GRAIN[unit];
    return {
      values: [
        { kind: "window", unit, low: amount.low, high: amount.high, direction: isAhead ? "future" : "past", grain },
      ],
    };
  },
};

/** 三年来, 一个月以来: up to the clock. */
const since: PieceRule = {
  id: "zh/since-stretch",
  pattern: new RegExp(
    `(?<![\\d.第近]|过去|最近|未)(?<n>${AMOUNT}) ?(?<u>年|个月|周|个星期|天)(?<h>半)?(?:以来|来)(?!自|到|源|临|回|访|说|看|往|电|信|年|函)`,
    "gv",
  ),
  read({ groups }) {
    const unit = UNITS[groups["u"] ?? ""];
    const amount = readAmount(groups["n"] ?? "", groups["h"] !== undefined);
    if (unit === undefined || amount === null) return null;
    if (amount === "vague") return { values: [{ kind: "vague", sense: "recent" }] };
    if (amount.low > 1000) return null;
    return {
      values: [{ kind: "window", unit, low: amount.low, high: amount.high, direction: "past", grain: GRAIN[unit] }],
    };
  },
};

/** 去年同期, 上年同期: the period told before, a year earlier. */
const samePeriod: PieceRule = {
  id: "zh/same-period",
  pattern: /(?<y>去年|上年|前一年|上一年|前年)的?同(?:期|月|季|周|日)(?!份)/g,
  read({ groups }) {
    const back = groups["y"] === "前年" ? 2 : 1;
    return {
      values: [{ kind: "same", monthsBack: 12 * back, otherwise: { kind: "year_offset", by: -back, anchor: "clock" } }],
    };
  },
};

/** 今明两天, 明后天, 昨今两日, 今明两年, 去今两年: two neighbours, each by one character, counted from the clock. */
const twoNeighbours: PieceRule = {
  id: "zh/two-neighbours",
  pattern: /(?<![以])(?<w>前昨|昨今|今明|明后|去今)(?<n>[两二2] ?个?)?(?<u>[天日年])(?!前|后)/g,
  read({ groups }) {
    const by = { 前昨: -2, 昨今: -1, 去今: -1, 今明: 0, 明后: 1 }[groups["w"] ?? ""];
    if (by === undefined) return null;
    const until = by + 1;
    const isYear = groups["u"] === "年";
    return { values: [{ kind: isYear ? "year_offset" : "day_offset", by, until, anchor: "clock" }] };
  },
};

/** What has happened after a while: the while counts from something else than the day of writing. */
const HAPPENED = /^[^。;!?\n]{0,24}?(?:了|才|已|终于|曾|获救|遂|却|又)/;
const SINCE_EVENT = /(?:事发|案发|事隔|时隔|发生|相隔)$/;

const vague: PieceRule = {
  id: "zh/vague",
  pattern: new RegExp(
    `(?<![距离最])(?:${anyOf(Object.keys(VAGUE_WORDS))})(?!点|邻|处|(?:的)?一[次场起例回轮名位期]|的(?:一家|医院|距离|车站|地铁)|景气|目标)`,
    "g",
  ),
  read({ folded, start, end }) {
    const sense = VAGUE_WORDS[folded.slice(start, end)];
    if (sense === undefined) return null;
    // 近期 also looks ahead.
    if (sense === "recent" && /^[^,。]{0,2}(?:将|内将|会)/.test(folded.slice(end)))
      return { values: [{ kind: "vague", sense: "coming" }] };
    return { values: [{ kind: "vague", sense }] };
  },
};

/** 截至目前, 截至发稿: the day of writing. */
const asOfNow: PieceRule = {
  id: "zh/as-of-now",
  pattern: /截[至止]到?(?:目前|今日?|现在|当前|(?:记者|本报|本文)?发稿(?:时|前)?)(?:为止)?/g,
  read: () => ({ values: [{ kind: "day_offset", by: 0, anchor: "clock" }] }),
};

const sameTime: PieceRule = {
  id: "zh/same-time",
  pattern: new RegExp(`(?:${anyOf(SAME_WORDS)})(?!期|代)`, "g"),
  read: () => ({ values: [{ kind: "same", monthsBack: 0, otherwise: null }] }),
};

/** 今年早些时候, 本月晚些时候. */
const rest: PieceRule = {
  id: "zh/rest",
  pattern:
    /(?<w>今年|去年|本月|上月|上个月|本周|上周|今天|今日|明年)(?<s>早些时候|稍早(?:时候)?|较早前?|晚些时候|稍晚(?:时候)?)/g,
  read({ groups }) {
    const word = groups["w"] ?? "";
    const unit = word.endsWith("年") ? "year" : word.endsWith("月") ? "month" : word.endsWith("周") ? "week" : "day";
    const by = word.startsWith("明") ? 1 : /^[去上]/.test(word) ? -1 : 0;
    const side = /晚/.test(groups["s"] ?? "") ? "remaining" : "elapsed";
    return {
      values: [
        by === 0
          ? { kind: "rest", unit, by, side }
          : unit === "year"
            ? { kind: "year_offset", by, anchor: "clock" }
            : { kind: "period_offset", unit: unit === "month" ? "month" : "week", by, anchor: "clock" },
      ],
    };
  },
};

export const RELATIVE_RULES: readonly PieceRule[] = [
  samePeriod,
  rest,
  thisDayBack,
  ago,
  later,
  stretch,
  since,
  asOfNow,
  twoNeighbours,
  vague,
  sameTime,
];
