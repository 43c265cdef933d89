import { EN_RULES } from "./en/rules";
import { NUMERIC_RULES } from "./numeric";
import type { PieceRule } from "./piece";
import { DAY_RULES } from "./zh/days";
import { HOUR_RULES } from "./zh/hours";
import { MONTH_RULES } from "./zh/months";
import { RELATIVE_RULES } from "./zh/relative";
import { YEAR_RULES } from "./zh/years";

const ZH_RULES: readonly PieceRule[] = [...RELATIVE_RULES, ...YEAR_RULES, ...MONTH_RULES, ...DAY_RULES, ...HOUR_RULES];

const BOTH = [...NUMERIC_RULES, ...ZH_RULES, ...EN_RULES];
const ZH = [...NUMERIC_RULES, ...ZH_RULES];
const EN = [...NUMERIC_RULES, ...EN_RULES];

/** The rules that may find something in a text: those of a script it does not use are left out. */
export function rulesFor(folded: string): readonly PieceRule[] {
  const [hasHan, hasLatin] = [/[\u4e00-\u9fff]/.test(folded), /[a-z]/.test(folded)];
  return hasHan && hasLatin ? BOTH : hasHan ? ZH : hasLatin ? EN : NUMERIC_RULES;
}
