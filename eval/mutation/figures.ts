import { isEnglish, type Mutation, type Mutator, replaceAll, type Site } from "./mutation";
import { UNITS_EN, UNITS_ZH } from "./words";

/** What makes a figure open on one side: three times as much may lie within it still. */
const OPEN_BEFORE =
  /(?:超过|逾|过|破|不到|不足|高达|至少|最多|不超过|高于|低于|以内|over|under|than|least|most|nearly|to|up)\s*\$?$/u;
const OPEN_AFTER = /^[^，。；,.;]{0,4}(?:以上|以下|以内|多|余|or more|or less)/u;

/** A written figure with what stands behind it; years, days, clock times and parts of names are left out. */
const DIGITS =
  /(?<![a-z\d.\-–:/第])(?<figure>\d{1,3}(?:,\d{3})+|\d+)(?<decimals>\.\d+)?(?![\d.,]*\d|[a-z:/\-–]|年|月|日|号|时|点|分(?!之|点)|届|岁)/gu;
const SPELLED_ZH =
  /(?<![一二两三四五六七八九十百千万亿几数第零〇.\d])(?<figure>[二三四五六七八九])(?=[十百千万亿]|[人名家座栋辆起例票所间成倍]|[个][百月小])(?!十?[年月日号点时届])/gu;
const SPELLED_EN =
  /\b(?<figure>two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty)\b(?= [a-z])(?! of| or| and)/g;
const NUMBERS_EN = "two three four five six seven eight nine ten twelve twenty thirty forty fifty".split(" ");
const OTHERS_ZH: Record<string, string> = {
  二: "七",
  三: "八",
  四: "九",
  五: "二",
  六: "二",
  七: "三",
  八: "三",
  九: "四",
};

/** Places where a figure stands that is closed on both sides. */
function closedFigures(site: Site, change: (match: RegExpExecArray) => string | null): Mutation[] {
  const patterns = [DIGITS, isEnglish(site) ? SPELLED_EN : SPELLED_ZH];
  const isClosed = ({ start, end }: Mutation) =>
    !/[(][^()]*$/u.test(site.plain.slice(Math.max(0, start - 10), start)) &&
    !OPEN_BEFORE.test(site.plain.slice(Math.max(0, start - 12), start)) &&
    !OPEN_AFTER.test(site.plain.slice(end, end + 12)) &&
    !isDateEn(site, start, end);
  return patterns.flatMap((pattern) => replaceAll(site.plain, pattern, change)).filter(isClosed);
}

const MONTH = "(?:january|february|march|april|may|june|july|august|september|october|november|december)";
const AFTER_MONTH = new RegExp(`${MONTH}\\s*(?:\\d{1,2},?\\s*)?$`, "u");
const BEFORE_MONTH = new RegExp(`^\\s*${MONTH}`, "u");

function isDateEn(site: Site, start: number, end: number): boolean {
  if (!isEnglish(site)) return false;
  const before = site.plain.slice(Math.max(0, start - 18), start);
  const isYear = /^(?:19|20)\d\d$/.test(site.plain.slice(start, end));
  return isYear || AFTER_MONTH.test(before) || BEFORE_MONTH.test(site.plain.slice(end, end + 14));
}

/** About three times as much, or a third where that would be over a hundred per cent; as many decimals as before. */
function tripled(match: RegExpExecArray, site: Site): string | null {
  const { figure = "", decimals = "" } = match.groups ?? {};
  if (!/\d/.test(figure)) return OTHERS_ZH[figure] ?? spelledOther(figure);
  const value = Number(figure.replaceAll(",", "") + decimals);
  if (value === 0) return null;
  const behind = site.plain.slice(match.index + match[0].length).trimStart();
  const isShare = /^(?:%|percent|per cent|成)/u.test(behind);
  const ceiling = behind.startsWith("成") ? 10 : 100;
  const other = isShare && value * 3 > ceiling ? value / 3 : value * 3;
  const places = Math.max(0, decimals.length - 1);
  const rounded = other < 1 && places === 0 ? "9" : other.toFixed(places);
  return figure.includes(",") ? rounded.replace(/\B(?=(?:\d{3})+(?!\d))/g, ",") : rounded;
}

function spelledOther(word: string): string | null {
  const at = NUMBERS_EN.indexOf(word);
  return at < 0 ? null : NUMBERS_EN[(at + 5) % NUMBERS_EN.length]!;
}

export const figureBeyond: Mutator = {
  change: "figure, beyond its interval",
  groups: ["contradict", "partly"],
  kinds: ["numeric_value", "numeric_bound", "denominator", "forecast_vs_actual"],
  find: (site) => closedFigures(site, (match) => tripled(match, site)),
};

export const figureWithin: Mutator = {
  change: "figure, within its interval",
  groups: ["agree"],
  kinds: [],
  find: (site) => {
    const about = isEnglish(site) ? "about " : "约";
    const isBare = ({ start }: Mutation) =>
      !/(?:约|近|大概|左右|几|数|about|some|around|roughly|almost|[$€£]|约为|the|those|these|all)\s*$/u.test(
        site.plain.slice(Math.max(0, start - 10), start),
      );
    return closedFigures(site, (match) => about + match[0]).filter(isBare);
  },
};

export const unit: Mutator = {
  change: "unit",
  groups: ["contradict", "partly", "unclear"],
  // Days and months are units too: another length of time differs in time.
  kinds: ["unit_currency", "numeric_value", "numeric_bound", "denominator", "time"],
  find: (site) => {
    const pairs = isEnglish(site) ? UNITS_EN : UNITS_ZH;
    const other = new Map(pairs.flatMap(([x, y]) => [[x, y] as const, [y, x] as const]));
    const names = [...other.keys()].sort((x, y) => y.length - x.length).join("|");
    // 零一 opens names; a figure in brackets converts the one before it and decides nothing.
    const pattern = isEnglish(site)
      ? `(?<=(?<lead>.{0,14}\\d ?))(?:${names})\\b`
      : `(?<=(?<lead>.{0,10}[\\d一二两三四五六七八九十百千]))(?<!零一)(?:${names})(?!年|月|分之|众)`;
    return replaceAll(site.plain, new RegExp(pattern, "gu"), (m) => {
      const lead = (m.groups?.["lead"] ?? "").replace(/[\d.,一二两三四五六七八九十百千 ]+$/u, "");
      const isChange = /[增降升减高低涨跌]|by $/u.test(lead);
      const isOpen = OPEN_BEFORE.test(lead) || OPEN_AFTER.test(site.plain.slice(m.index + m[0].length));
      if (isOpen || /[(][^)]*$/u.test(lead) || (/^(?:%|percent)$/u.test(m[0]) && !isChange)) return null;
      return other.get(m[0]) ?? null;
    });
  },
};
