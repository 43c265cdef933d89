import type { PieceRule } from "../piece";
import { DAY_RULES } from "./days";
import { HOUR_RULES } from "./hours";
import { MONTH_RULES } from "./months";
import { RELATIVE_RULES } from "./relative";
import { YEAR_RULES } from "./years";

export const EN_RULES: readonly PieceRule[] = [
  ...RELATIVE_RULES,
  ...YEAR_RULES,
  ...MONTH_RULES,
  ...DAY_RULES,
  ...HOUR_RULES,
];
