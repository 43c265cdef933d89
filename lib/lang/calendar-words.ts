import { WEEKDAYS as EN_WEEKDAYS, MONTHS } from "./en/times";
import { parseNumeral } from "./zh/numerals";
import { WEEKDAYS as ZH_WEEKDAYS } from "./zh/times";

const ZH_WEEKDAY = /(?:周|星期|礼拜)(?<day>[一二三四五六日天])/u;
const ZH_MONTH = /(?:十[一二]?|[一二三四五六七八九]|\d{1,2})(?=月)/u;
const EN_WEEKDAY = anyWordOf(EN_WEEKDAYS);
const EN_MONTH = anyWordOf(MONTHS);

/** The day of the week that a folded text of either language names first, Monday 1 to Sunday 7; null where it names none. */
export function weekdayIn(folded: string): number | null {
  const han = ZH_WEEKDAY.exec(folded)?.groups?.["day"];
  if (han) return ZH_WEEKDAYS[han] ?? null;
  const word = EN_WEEKDAY.exec(folded)?.groups?.["word"];
  return word ? (EN_WEEKDAYS[word] ?? null) : null;
}

/** The month that a folded text of either language names first, 1 to 12; null where it names none. */
export function monthIn(folded: string): number | null {
  const han = ZH_MONTH.exec(folded);
  if (han) return parseNumeral(folded, han.index)?.value ?? null;
  const word = EN_MONTH.exec(folded)?.groups?.["word"];
  return word ? (MONTHS[word] ?? null) : null;
}

/** A word of the table, also in the plural ("Mondays"). */
function anyWordOf(table: Readonly<Record<string, number>>): RegExp {
  return new RegExp(`\\b(?<word>${Object.keys(table).join("|")})s?\\b`, "u");
}
