/** The time that a rate is counted over, by the words beside its figure (folded). */
const PERIODS: readonly (readonly [period: string, words: RegExp])[] = [
  ["hour", /每小时|时薪|\/小?时|\b(?:an|per|each|every) hour\b|\bhourly\b/u],
  ["day", /日均|每[日天]|日[薪产租]|单日|\/[日天]|\b(?:a|per|each|every) day\b|\bdaily\b/u],
  ["week", /周[均薪]|每周|\/周|\b(?:a|per|each|every) week\b|\bweekly\b/u],
  ["month", /月[均薪租]|每月|月(?:收入|工资|销量|产量)|\/月|\b(?:a|per|each|every) month\b|\bmonthly\b/u],
  ["quarter", /每季|单季|\b(?:a|per|each|every) quarter\b|\bquarterly\b/u],
  [
    "year",
    /年[均薪租化产]|每年|年(?:收入|工资|销量|产量)|\/年|\b(?:a|per|each|every) year\b(?! (?:earlier|ago|before|later|after))|\b(?:annual|annually|yearly)\b/u,
  ],
];
/** What one of which a rate is counted for. */
const UNITS: readonly (readonly [unit: string, words: RegExp])[] = [
  ["person", /人均|每人|每名|每位|\bper (?:capita|person|head|worker|employee|student)\b/u],
  ["household", /户均|每户|\bper household\b/u],
  ["share", /每股|\b(?:per|a) share\b/u],
  [
    "piece",
    /单价|每[件台辆吨桶斤亩只个张瓶]|每(?:公斤|平方米|平米)|\bper (?:unit|tonne|ton|barrel|kilo|kilogram|square metre|square meter)\b/u,
  ],
];

/** What a change is counted by. */
const BASES: readonly (readonly [basis: string, words: RegExp])[] = [
  ["value", /\b(?:by|in) value\b|按(?:金额|价值|销售额)/u],
  ["volume", /\b(?:by|in) volume\b|按(?:数量|销量|体积)/u],
  ["weight", /\bby weight\b|按重量/u],
];

/** What a figure is a rate of; null where the words name neither period nor unit. */
export interface Rate {
  period: string | null;
  unit: string | null;
  basis: string | null;
}

/** Reads the rate that the words beside a figure (folded) tell: 月薪, a month, 人均. */
export function rateOf(around: string): Rate {
  const first = (table: typeof PERIODS) => table.find(([, words]) => words.test(around))?.[0] ?? null;
  return { period: first(PERIODS), unit: first(UNITS), basis: first(BASES) };
}
