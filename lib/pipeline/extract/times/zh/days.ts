import { DAY_WORDS, FESTIVALS, ORDER_WORDS, WEEKDAYS } from "../../../../lang/zh/times";
import { anyOf, type PieceRule, type PieceValue } from "../piece";
import { readSmall } from "./amount";

const DAY = "3[01]|[12]\\d|0?[1-9]|三十一?|[二廿]?十[一二三四五六七八九]?|廿[一二三四五六七八九]|[一二三四五六七八九]";
/** 3日游, 5日内, 12日元, 日本 behind a figure: not days of a month. 日本报 is 日 + 本报. */
const NO_DAY =
  "(?!元(?!旦)|圆|均|线|籍|游|内|间|式|语|系|龄|志|租|薪|本(?!报|周|月|台|市|次|站|刊|公司)|之内|以内|之久|[来](?![到自])|货币|照|产|销量|活|订单)";
/** 为期3日, 连续5日, 第3日: lengths and ordinals. */
const NO_DAY_BEFORE = "(?<!为期|连续|历时|长达|未来|过去|最近|至少|不超|[近第约共每头逾超满达仅用需花]|[^年]前) ?";
/** 5号线, 3号楼: numbers of things. */
const NO_NUMBER =
  "(?!线|楼|院|门|馆|店|厅|车|机|船|码|文件|令|房|室|厂|井|矿|球|选手|种子|提案|公路|国道|台风|台|桌|位|油|染|人物|建筑|仓|库|航站|舰|卫星|火箭|火星|墓|窗|柜|床|字|元素|基地|楼|发动机|反应|机组|坑|病|标|岛|电池|嫌|被告|当事)";

function days(from: number, to: number): PieceValue {
  return { kind: "days", from, to, grain: "day" };
}

/** 3日, 十五日; 3号 and Chinese figures only beside another piece or where they plainly tell a day. */
const day: PieceRule = {
  id: "zh/day",
  pattern: new RegExp(
    `(?<![\\d.十百千万几数第零〇一二三四五六七八九]|\\d,)${NO_DAY_BEFORE}(?<!一二三四五六七八九十)(?<d>${DAY}) ?(?:(?<r>日)${NO_DAY}|号${NO_NUMBER})`,
    "g",
  ),
  read({ groups, folded, start, end }) {
    const value = readSmall(groups["d"]);
    if (value === null || value > 31) return null;
    const isPlain =
      groups["r"] !== undefined && (/\d/.test(groups["d"] ?? "") || (value >= 10 && isHanDay(folded, start, end)));
    const isTold =
      /(?:[在于从到自至]|截至|^|[,。;\n])$/.test(folded.slice(Math.max(0, start - 2), start)) &&
      /^(?:[,。]|上午|下午|晚|凌晨|当天|起|前|之前|[至到-])/.test(folded.slice(end));
    return { values: [days(value, value)], weak: !isPlain && !(isTold && /\d/.test(groups["d"] ?? "")) };
  },
};

/** What lasts that long, or is counted: 拘留十五日, 停工十日, 共十二日. */
const LASTS = /(?:拘留|停[工课业职运牌产]|休|住院|隔离|监禁|禁[赛足]|请假|放假|持续|延长|宽限|展延|共|等|满|了)$/;
/** Before a day, whatever follows. */
const BEFORE_DAY = /(?:[在于从自至到比]|截至|定[在于])$/;
/** Behind a length: 十日后, 十五日并处罚款. */
const BEHIND_LENGTH =
  /^(?:[后前余多并和及或与左右以之,。;:!?)」』"]|为[限期]|的(?:时间|拘|刑|禁|工资|薪|[^,;。]{0,4}[期限假])|$)/;

/** 十二日 is the twelfth where a clause goes on behind it (十二日宣布, 十二日的水位), and a length behind what lasts. */
function isHanDay(folded: string, start: number, end: number): boolean {
  const before = folded.slice(Math.max(0, start - 3), start);
  if (LASTS.test(before)) return false;
  return BEFORE_DAY.test(before) || !BEHIND_LENGTH.test(folded.slice(end, end + 7));
}

/** 3-5日, 28日至3日 within one piece where the first figure has no 日. */
const daySpan: PieceRule = {
  id: "zh/day-span",
  pattern: new RegExp(`(?<![\\d.第]|\\d,)(?<d>${DAY}) ?[日号]? ?(?:-|~|至|到|、) ?(?<e>${DAY}) ?[日号]${NO_DAY}`, "g"),
  read({ groups, folded, start }) {
    const [from, to] = [readSmall(groups["d"]), readSmall(groups["e"])];
    if (from === null || to === null || from > 31 || to > 31 || from === to) return null;
    const isHan = !/\d/.test(groups["d"] ?? "");
    return {
      values: [days(from, to)],
      weak: isHan || /(?:近|约|需|每|隔)$/.test(folded.slice(Math.max(0, start - 1), start)),
    };
  },
};

/** 今天, 昨日, 当天, 次日, 今(3)日, 昨日(2日). */
const dayWord: PieceRule = {
  id: "zh/day-word",
  pattern: new RegExp(
    `(?<!先|(?:[0-9二两三四五六七八九十]|(?<!万)一)(?=[前后隔第]))(?<w>${anyOf(Object.keys(DAY_WORDS))})(?!头条|之星|重现|系|香|股份|性|形成|培养|努力)|(?<s>[今昨前明]) ?\\((?<n>\\d{1,2}|[一二三十廿]?[一二三四五六七八九十])日?\\) ?(?:[日天]|(?=起))|(?<![如当迄至])(?<t>[今昨明](?=起(?!来|床|伏|码|点|飞|诉))|昨(?![天日晚夜晨午年夕今是非春夏秋冬])|今(?=上午|下午|中午|凌晨|清晨|傍晚|正午))`,
    "g",
  ),
  read({ groups, folded, start }) {
    const key = groups["w"] ?? `${groups["s"] ?? groups["t"]}天`;
    const word = DAY_WORDS[key];
    if (word === undefined) return null;
    const before = folded.slice(Math.max(0, start - 2), start);
    // 先天后天; 3天后天气; 以前天.
    if (key === "后天" && /[天日年周月]$/.test(before)) return null;
    if (key === "第二天" && /[的会赛期]$/.test(before)) return null;
    const onDay = readSmall(groups["n"]);
    return { values: [{ kind: "day_offset", by: word.by, anchor: word.anchor, ...(onDay === null ? {} : { onDay }) }] };
  },
};

/** (周二), (3日), (昨天) behind a day repeat it. */
const bracketed: PieceRule = {
  id: "zh/bracketed",
  pattern:
    /\((?:(?:本|上|这|下)?(?:周|星期|礼拜)(?<w>[一二三四五六日天])|(?<d>\d{1,2})日|今天|昨天|前天|明天|昨日|今日|同日)\)/g,
  read({ groups }) {
    const weekday = WEEKDAYS[groups["w"] ?? ""];
    const day = groups["d"] === undefined ? {} : { day: Number(groups["d"]) };
    return { values: [{ kind: "note", ...(weekday === undefined ? {} : { weekday }), ...day }], weak: true };
  },
};

/** 星期五(1月10日): the date in brackets is the time. */
const bracketedDate: PieceRule = {
  id: "zh/bracketed-date",
  pattern: /(?<=[一二三四五六日天])\((?<m>1[0-2]|0?[1-9])月(?<d>3[01]|[12]\d|0?[1-9])日\)/g,
  read: ({ groups }) => ({
    values: [
      { kind: "months", month: Number(groups["m"]), count: 1, grain: "month", slack: 0 },
      days(Number(groups["d"]), Number(groups["d"])),
    ],
    weak: true,
  }),
};

/** 周二, 上周二, 本周日, 下星期三, 周末. */
const weekday: PieceRule = {
  id: "zh/weekday",
  pattern: new RegExp(
    `(?<![\\d一二两三四五六七八九十几数多半]|当[日天][为是]|恰逢|适逢|正值)(?<w>${anyOf(Object.keys(ORDER_WORDS).filter((w) => w !== "当前"))})?个?(?<u>周|星期|礼拜)(?<d>[一二三四五六日天末])(?!边|围|刊|均|报|次|期|连|间|会(?!议)|大[福生])`,
    "g",
  ),
  read({ groups }) {
    const order = groups["w"];
    const week = order === undefined ? null : (ORDER_WORDS[order] ?? null);
    if (groups["d"] === "末") return { values: [{ kind: "weekday", weekday: 6, days: 2, week }] };
    const value = WEEKDAYS[groups["d"] ?? ""];
    return value === undefined ? null : { values: [{ kind: "weekday", weekday: value, days: 1, week }] };
  },
};

/** 国庆, 春节假期, 双十一: the day; with 假期, 期间 or 黄金周 the days of the holiday. */
const festival: PieceRule = {
  id: "zh/festival",
  pattern: new RegExp(
    `(?<![二三四五六七八九\\d〇零])(?<f>${anyOf(Object.keys(FESTIVALS))})(?<h>(?:小?长|连)?假期?|黄金周|期间|档期?|七天)?(?!岛|路|村|镇|树|老人|晚会|联欢|红包|饼|快乐|条约|广场|巷|街|大道|中学|大楼|小区)(?<!农历年(?=[底末初终]))`,
    "g",
  ),
  read({ groups }) {
    const id = FESTIVALS[groups["f"] ?? ""];
    return id === undefined
      ? null
      : { values: [{ kind: "festival", festival: id, holiday: groups["h"] !== undefined }] };
  },
};

/** 正月初三, 大年初五: days of the first lunar month. Other lunar dates stay open. */
const lunarDay: PieceRule = {
  id: "zh/lunar-day",
  pattern:
    /(?:农历|阴历)?(?:正月|大年)初?(?<d>[一二三四五六七八九]|十[一二三四五六七八九]?|廿?[一二三四五六七八九])(?:日)?(?![个月年])|(?:农历|阴历)(?:[一二三四五六七八九十腊冬]{1,2}月(?:初?[一二三四五六七八九十廿]{1,3})?)/g,
  read({ groups }) {
    const value = readSmall(groups["d"]);
    if (value === null) return { values: [{ kind: "unknown", grain: "day" }] };
    return { values: [{ kind: "festival", festival: `spring+${value - 1}`, holiday: false }] };
  },
};

export const DAY_RULES: readonly PieceRule[] = [
  daySpan,
  day,
  dayWord,
  bracketed,
  bracketedDate,
  weekday,
  festival,
  lunarDay,
];
