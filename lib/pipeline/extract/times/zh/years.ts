import { YEAR_WORDS } from "../../../../lang/zh/times";
import { anyOf, type PieceRule } from "../piece";
import { readSmall, readYear } from "./amount";

/** 年初, 年底 follow a year without its own 年: 2024年底, 去年初; 年中 only where no word goes on (2024年中国). */
const PHASE_AHEAD = "年(?:年?[初底末终](?!一|期)|伊始|年中|中(?=[,。;、!?)的时前起到至以]|$))";
const DIGIT = "[〇零○一二三四五六七八九]";

/** 2024年, 二〇二四年, 西元2024年, 2024年度; not 有2000年历史. */
const year: PieceRule = {
  id: "zh/year",
  pattern: new RegExp(
    `(?:公元|西元)?(?<![\\d.]|\\d,)(?<!(?:有|约|近|达|逾|超过|距今) ?)(?<y>1[0-9]\\d{2}|20\\d{2}|21\\d{2}|[一二]${DIGIT}{3}) ?(?:(?=${PHASE_AHEAD})|历?年度?(?!代|的?历史|之久|[前来]的|之?前的))`,
    "g",
  ),
  read({ groups, folded, end }) {
    const value = readYear(groups["y"] ?? "");
    // 1500年前 counts back as often as it names a year.
    if (value === null || (value < 1800 && /^(?:前|来|后|以)/.test(folded.slice(end)))) return null;
    return { values: [{ kind: "year", year: value }] };
  },
};

/** 2024Q4, 2024上半年, 2024全年: the year without 年 before a part of it; 2022、2023年. */
const bareYear: PieceRule = {
  id: "zh/bare-year",
  pattern:
    /(?<![\d.\w]|\d,)(?<y>(?:19|20)\d{2})(?= ?(?:q[1-4]|h[12]|第?[一二三四1-4]季|[上下]半年|全年|春|夏|秋|冬|[、和与及/](?:19|20)\d{2}年))(?<full>全年)?/g,
  read: ({ groups }) => ({ values: [{ kind: "year", year: Number(groups["y"]) }] }),
};

/** 2024全年, 去年全年: the word adds nothing to the year before it. */
const wholeYear: PieceRule = {
  id: "zh/whole-year",
  pattern: /全年/g,
  read: () => ({ values: [{ kind: "note" }], weak: true }),
};

/** 24年12月: two digits before a month or another part of the year. */
const shortYear: PieceRule = {
  id: "zh/short-year",
  pattern: /(?<![\d.年第])(?<y>\d{2}) ?年(?=\d{1,2}月|第?[一二三四1-4]季度|[上下]半年|[初底])/g,
  read({ groups, folded, end }) {
    const two = Number(groups["y"]);
    const value = two <= 50 ? 2000 + two : 1900 + two;
    const isPhase = /[初底]/.test(folded.charAt(end));
    return { values: [{ kind: "year", year: value }], end: isPhase ? end - 1 : end };
  },
};

/** 民国113年 is 2024. */
const republicYear: PieceRule = {
  id: "zh/republic-year",
  pattern: /民国 ?(?<y>\d{1,3}|[一二三四五六七八九十百]{1,5}) ?年(?!代)/g,
  read({ groups }) {
    const value = readSmall(groups["y"]);
    return value === null || value < 1 || value > 250 ? null : { values: [{ kind: "year", year: 1911 + value }] };
  },
};

/** 2024财年, 2023赛季: a year of its own kind, with the bounds of the calendar year of that name. */
const fiscalYear: PieceRule = {
  id: "zh/fiscal-year",
  pattern: /(?<![\d.])(?<y>(?:19|20)\d{2}) ?年?(?:财政?年度?|会计年度|赛季|学年)/g,
  read: ({ groups }) => ({ values: [{ kind: "year", year: Number(groups["y"]), fiscal: true }] }),
};

/** 2019-2023年, 2021至2023年. */
const yearSpan: PieceRule = {
  id: "zh/year-span",
  pattern:
    /(?<![\d.-])(?:[从自])?(?<y>(?:19|20)\d{2}) ?(?:-|~|至|到) ?(?<z>(?:19|20)\d{2}) ?年(?![初底末])(?:间|期间)?/g,
  read({ groups }) {
    const [y, z] = [Number(groups["y"]), Number(groups["z"])];
    return z < y ? null : { values: [{ kind: "year", year: y, years: z - y + 1 }] };
  },
};

/** 90年代, 上世纪80年代, 2010年代, 九十年代初. */
const decade: PieceRule = {
  id: "zh/decade",
  pattern:
    /(?:(?<c>民国|上个?世纪|本世纪|(?:20|21|二十|二十一)世纪) ?)?(?<![\d第])(?<b>[二三四五六七八](?=[三四五六七八九]十))?(?<y>(?:19|20)\d0|[1-9]0|[二三四五六七八九]十) ?年代(?<p>初期?|中期|末期?|后期)?/g,
  read({ groups }) {
    const value = readSmall(groups["y"]);
    if (value === null) return null;
    if (groups["c"] === "民国") return { values: [{ kind: "decade", year: 1911 + value, third: null }] };
    const century = /^(?:本|21|二十一)/.test(groups["c"] ?? "") ? 2000 : 1900;
    const p = groups["p"] ?? "";
    const third = p === "" ? null : p.startsWith("初") ? 0 : p.startsWith("中") ? 1 : 2;
    // 八九十年代: the one before as well.
    const before = groups["b"] === undefined ? {} : { decades: 2 };
    const year = value >= 1000 ? value : century + value - (groups["b"] === undefined ? 0 : 10);
    return { values: [{ kind: "decade", year, third: groups["b"] === undefined ? third : null, ...before }] };
  },
};

/** 上世纪末, 本世纪初, 21世纪; a century as such tells little but excludes much. */
const century: PieceRule = {
  id: "zh/century",
  pattern:
    /(?:(?<w>上个?|本)|(?<!\d)(?<n>1\d|2[01]|十[一二三四五六七八九]|二十一?))世纪(?<p>初期?|中叶|中期|末期?)?(?! ?[1-9二三四五六七八九]?[0十] ?年代)/g,
  read({ groups }) {
    const n = groups["w"] ? (groups["w"].startsWith("上") ? 20 : 21) : readSmall(groups["n"]);
    if (n === null) return null;
    const p = groups["p"] ?? "";
    const third = p === "" ? null : p.startsWith("初") ? 0 : p.startsWith("中") ? 1 : 2;
    return { values: [{ kind: "decade", year: 100 * (n - 1), third, century: true }] };
  },
};

/** 113年5月, 114年度: years of the Republic as papers in Taiwan write them; no other three-digit year stands before a month. */
const bareRepublicYear: PieceRule = {
  id: "zh/bare-republic-year",
  pattern:
    /(?<![\d.年第])(?<y>1[01]\d) ?年(?:度|(?= ?(?:1[0-2]|0?[1-9])月|第?[一二三四1-4]季|[上下]半年|底|初| ?[至到~-] ?1[0-3]\d ?年)|(?<=(?:[自从于]|年[至到~-]) ?1[01]\d ?年)(?!后|前|来|多|历|的|代|间|时|之))/g,
  read({ groups, folded, end }) {
    const isPhase = /^[底初]/.test(folded.slice(end));
    return { values: [{ kind: "year", year: 1911 + Number(groups["y"]) }], end: isPhase ? end - 1 : end };
  },
};

/** 九十三年三月, 一百一十三年五月: the same in Chinese figures. */
const hanRepublicYear: PieceRule = {
  id: "zh/han-republic-year",
  pattern:
    /(?<![一二三四五六七八九十百千第])(?<y>[七八九]十[一二三四五六七八九]?|一百[零〇]?[一二]?十?[一二三四五六七八九]?)年(?=[一二三四五六七八九十]{1,2}月)/g,
  read({ groups }) {
    const value = readSmall(groups["y"]);
    return value === null ? null : { values: [{ kind: "year", year: 1911 + value }] };
  },
};

/** 去年, 今年, 明年, 同年, 次年, 上一年; 去年底 leaves 年底 to its own rule. */
const yearWord: PieceRule = {
  id: "zh/year-word",
  pattern: new RegExp(
    `(?<![一二两三四五六七八九十几数多每以先\\d])(?<w>${anyOf(Object.keys(YEAR_WORDS))})(?:(?=${PHASE_AHEAD})|年度?(?![内级轻龄糕味货会]|以?来年))`,
    "g",
  ),
  read({ groups, folded, start, end }) {
    const word = YEAR_WORDS[groups["w"] ?? ""];
    if (word === undefined) return null;
    // 以前年, 之后年, 当年的 (back then) and 往年 are other words.
    if (/[以之此]$/.test(folded.slice(Math.max(0, start - 1), start))) return null;
    if (groups["w"] === "当" && /^的/.test(folded.slice(end))) return null;
    return { values: [{ kind: "year_offset", by: word.by, anchor: word.anchor }] };
  },
};

/** 年内: in the clock's year. */
const withinYear: PieceRule = {
  id: "zh/within-year",
  pattern: /(?<![\d一二两三四五六七八九十几数多半百今当])年内/g,
  read: () => ({ values: [{ kind: "year_offset", by: 0, anchor: "clock" }] }),
};

export const YEAR_RULES: readonly PieceRule[] = [
  fiscalYear,
  yearSpan,
  decade,
  republicYear,
  bareRepublicYear,
  hanRepublicYear,
  century,
  year,
  shortYear,
  bareYear,
  yearWord,
  withinYear,
  wholeYear,
];
