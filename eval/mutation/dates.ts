import { isEnglish, type Mutation, type Mutator, replaceAll, type Site } from "./mutation";

const MONTHS = "January February March April May June July August September October November December".split(" ");
const WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");
const WEEK_ZH = "一二三四五六";

/** Words for a time, each with one for another that shares no day with it. */
const OTHERS_ZH: Record<string, string> = {
  昨日: "上周三",
  昨天: "上周三",
  去年: "前年",
  明年: "后年",
  上半年: "下半年",
  下半年: "上半年",
  上月: "下月",
  上午: "晚上",
  下午: "清晨",
};
const OTHERS_EN: Record<string, string> = {
  yesterday: "last month",
  "last year": "in 2019",
  "last month": "last year",
  "next year": "in 2031",
  "this week": "last month",
};

const wrap = (value: number, size: number) => ((value - 1) % size) + 1;

function chinese({ plain }: Site): Mutation[] {
  const words = new RegExp(Object.keys(OTHERS_ZH).join("|"), "gu");
  return [
    ...replaceAll(plain, /(?<=(?:19|20)\d\d年|[^\d]|^)(?<month>\d{1,2})(?=月(?!份?来))/gu, (m) =>
      String(wrap(Number(m[0]) + 4, 12)),
    ),
    ...replaceAll(plain, /(?<![\d.])(?<day>\d{1,2})(?=[日号](?!线|楼|院|厂|球衣|[”"]))/gu, (m) =>
      String(wrap(Number(m[0]) + 11, 28)),
    ),
    ...replaceAll(plain, /(?<!\d)(?:19|20)\d\d(?=年)/gu, (m) => String(Number(m[0]) - 3)),
    ...replaceAll(
      plain,
      /(?<=周|星期)[一二三四五六](?![一二三四五六\d])/gu,
      (m) => WEEK_ZH[(WEEK_ZH.indexOf(m[0]) + 2) % 6]!,
    ),
    ...replaceAll(plain, words, (m) => OTHERS_ZH[m[0]] ?? null),
  ];
}

function english({ text, plain }: Site): Mutation[] {
  const words = new RegExp(`\\b(?:${Object.keys(OTHERS_EN).join("|")})\\b`, "gu");
  const next = (list: readonly string[], word: string, by: number) => list[(list.indexOf(word) + by) % list.length]!;
  return [
    ...replaceAll(text, new RegExp(`\\b(?:${MONTHS.join("|")})\\b(?=[ ,.]|$)`, "g"), (m) => next(MONTHS, m[0], 4)),
    ...replaceAll(text, new RegExp(`(?<=\\b(?:${MONTHS.join("|")}) )\\d{1,2}\\b`, "g"), (m) =>
      String(wrap(Number(m[0]) + 11, 28)),
    ),
    ...replaceAll(text, new RegExp(`\\b\\d{1,2}(?= (?:${MONTHS.join("|")})\\b)`, "g"), (m) =>
      String(wrap(Number(m[0]) + 11, 28)),
    ),
    ...replaceAll(text, /(?<![\d$,.])(?:19|20)\d\d(?![\d,]*\d| [a-z]*(?:people|homes))/g, (m) =>
      String(Number(m[0]) - 3),
    ),
    ...replaceAll(text, new RegExp(`\\b(?:${WEEKDAYS.join("|")})\\b`, "g"), (m) => next(WEEKDAYS, m[0], 2)),
    ...replaceAll(plain, words, (m) => OTHERS_EN[m[0]] ?? null),
  ];
}

/** Another day, month, year, weekday or half-year. */
export const date: Mutator = {
  change: "date",
  groups: ["contradict", "partly", "unclear"],
  kinds: ["time", "forecast_vs_actual"],
  find: (site) => (isEnglish(site) ? english(site) : chinese(site)),
};
