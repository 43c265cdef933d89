import { PARTS_OF_DAY, SHORT_DAYS, SHORT_PARTS, ZONES } from "../../../../lang/zh/times";
import { anyOf, type PieceRule, type PieceValue } from "../piece";
import { readSmall } from "./amount";

function hours([from, to]: readonly [number, number]): PieceValue {
  return { kind: "hours", from: from * 60, to: to * 60 };
}

/** 上午, 凌晨, 晚间. */
const partOfDay: PieceRule = {
  id: "zh/part-of-day",
  pattern: new RegExp(`(?<!每天|天天|每个|每|大)(?:${anyOf(Object.keys(PARTS_OF_DAY))})(?!茶|餐|班|报|觉|好|市)`, "g"),
  read({ folded, start, end }) {
    const part = PARTS_OF_DAY[folded.slice(start, end)];
    return part ? { values: [hours(part)] } : null;
  },
};

/** 晚, 早 behind a day: 3日晚, 周五早. */
const shortPart: PieceRule = {
  id: "zh/short-part",
  pattern:
    /(?<=[日天号]|周[一二三四五六日末]|[节旦庆]|\))(?<p>[晨早晚夜])(?!年|会|于|报|期|些|婚|辈|已|就|在|前|餐|饭|宴|市|班|熟|段|盘|场)/g,
  read({ groups }) {
    const part = SHORT_PARTS[groups["p"] ?? ""];
    return part ? { values: [hours(part)], weak: true } : null;
  },
};

/** 今晚, 昨夜, 当晚, 今晨, 当日晚. */
const dayAndPart: PieceRule = {
  id: "zh/day-and-part",
  pattern:
    /(?<![日以之此年])(?<d>[今昨前明当次])(?<p>[晨早晚夜])(?!年|会|于|报|期|些|辈|已(?!经)|餐|饭|宴|市|班|熟|上的)(?:上|间|里)?/g,
  read({ groups }) {
    const day = SHORT_DAYS[groups["d"] ?? ""];
    const part = SHORT_PARTS[groups["p"] ?? ""];
    return day && part ? { values: [{ kind: "day_offset", by: day.by, anchor: day.anchor }, hours(part)] } : null;
  },
};

const HOUR = "2[0-4]|1\\d|0?\\d|[零〇]|[二]?十[一二三四五六七八九]?|[一二两三四五六七八九]";
const MINUTE = "[0-5]?\\d|[二三四五]?十[一二三四五六七八九]?|[零〇][一二三四五六七八九]";
/** 8小时 and 时间 are no hours. */
const NO_HOUR = "(?!间|代|期|空|速|机|长|尚|装|候|段|效|常|刻|隔|隔|辰|隔|光|分|差|至今|评|政)";

/** 8时, 20时30分, 8点半, 晚8时许; 点 and Chinese figures only beside a day or a part of one, or with minutes. */
const clock: PieceRule = {
  id: "zh/clock",
  pattern: new RegExp(
    `(?:(?<=[上晨里晚夜午间])(?:快|将?近|大?约))?(?<![\\d.:第一二三四五六七八九十百千万同小]|\\d,)(?<h>${HOUR}) ?(?:(?<u>时)(?:${NO_HOUR}|(?=\\d))|点(?:(?=(?:${MINUTE}) ?分)|(?!\\d|[一二三四五六七八九]?[一二三四五六七八九]%|建议|意见|要求|钟头|[名子赞击评]))|点钟)(?:(?<half>半)|(?<k>[一三])刻|(?<m>${MINUTE}) ?分(?!之|钟(?!许))|整)?(?:许|左右|多(?!分|个))?`,
    "g",
  ),
  read({ groups, folded, end }) {
    const hour = readSmall(groups["h"]);
    if (hour === null || hour > 24) return null;
    const minute = groups["half"] ? 30 : groups["k"] ? (groups["k"] === "一" ? 15 : 45) : readSmall(groups["m"]);
    if (minute !== null && minute > 59) return null;
    const isPlain = groups["u"] !== undefined && /\d/.test(groups["h"] ?? "");
    const isExact = minute !== null || folded.slice(0, end).endsWith("整");
    return {
      values: [
        {
          kind: "time",
          minute: hour * 60 + (minute ?? 0),
          grain: isExact ? "minute" : "hour",
          twelve: hour <= 12 && hour > 0,
        },
      ],
      weak: !isPlain && minute === null,
    };
  },
};

/** 早上七八点, 晚间七、八点钟: two hours that stand side by side. */
const clockPair: PieceRule = {
  id: "zh/clock-pair",
  pattern:
    /(?<![\d第一二三四五六七八九十百])(?<h>[一二三四五六七八])、?(?<i>[二三四五六七八九])点(?:钟(?!头)|(?=[,;。、左才]|$))(?:左右)?/g,
  read({ groups }) {
    const [from, last] = [readSmall(groups["h"]), readSmall(groups["i"])];
    if (from === null || last === null || last !== from + 1) return null;
    return {
      values: [{ kind: "time", minute: from * 60, grain: "hour", twelve: true, until: (last + 1) * 60 }],
      weak: true,
    };
  },
};

/** 正午, 零时, 午夜零点. */
const named: PieceRule = {
  id: "zh/named-hour",
  pattern: /(?<w>正午|零时(?!间|差|工))/g,
  read: ({ groups }) => ({
    values: [{ kind: "time", minute: groups["w"] === "正午" ? 12 * 60 : 0, grain: "hour", twelve: false }],
  }),
};

/** 8时至10时, 14:00-16:00. */
const clockSpan: PieceRule = {
  id: "zh/clock-span",
  pattern:
    /(?<![\d.:第]|\d,)(?<h>2[0-4]|1\d|0?\d)(?:[时点](?<m>[0-5]\d)?分?|:(?<n>[0-5]\d)) ?(?:-|~|至|到) ?(?<i>2[0-4]|1\d|0?\d)(?:[时点](?!间|代|期)(?:(?<o>[0-5]\d)分)?|:(?<p>[0-5]\d))(?!\d)/g,
  read({ groups }) {
    const from = Number(groups["h"]) * 60 + Number(groups["m"] ?? groups["n"] ?? 0);
    const to = Number(groups["i"]) * 60 + Number(groups["o"] ?? groups["p"] ?? 0);
    if (to <= from) return null;
    return { values: [{ kind: "time", minute: from, grain: "hour", twelve: from < 12 * 60, until: to }] };
  },
};

/** 北京时间, 当地时间 before a time state its zone. */
const zone: PieceRule = {
  id: "zh/zone",
  pattern: new RegExp(`(?<z>${anyOf(ZONES)})(?:标准|夏令)?时间`, "g"),
  read: ({ groups }) => ({
    values: [{ kind: "note" }],
    weak: true,
    zone: groups["z"] === "当地" ? "local" : (groups["z"] ?? ""),
  }),
};

export const HOUR_RULES: readonly PieceRule[] = [
  clockSpan,
  clockPair,
  clock,
  named,
  dayAndPart,
  partOfDay,
  shortPart,
  zone,
];
