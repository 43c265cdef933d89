import { buildForms } from "../../text/forms";
import type { WidthId } from "../widths";

/** Modifiers before a figure, each with its line of the table of widths; `_` stands for a space. */
export const EN_PREFIXES = buildForms<WidthId>([
  [
    "about around approximately roughly some circa approx approx. an_estimated estimated something_like in_the_region_of in_the_order_of more_or_less ~",
    "about",
  ],
  [
    "nearly almost close_to just_under just_short_of approaching just_below just_shy_of shy_of a_shade_under a_whisker_under little_short_of a_little_under slightly_less_than nearing",
    "nearly",
  ],
  [
    "more_than over above exceeding exceeded exceeds exceed in_excess_of upwards_of upward_of greater_than just_over a_little_over well_over slightly_more_than just_above topped topping tops surpassed surpassing north_of higher_than beyond >",
    "over",
  ],
  ["less_than fewer_than under below lower_than not_quite short_of <", "under"],
  ["at_least no_fewer_than no_less_than not_less_than a_minimum_of minimum_of not_fewer_than at_minimum", "at_least"],
  [
    "at_most up_to no_more_than not_more_than a_maximum_of maximum_of as_many_as as_much_as at_the_most not_exceeding",
    "at_most",
  ],
]);

/** Modifiers after a figure and its unit. */
export const EN_SUFFIXES = buildForms<WidthId>([
  ["or_so or_thereabouts", "about"],
  [
    "or_more or_higher or_above or_over and_over and_above or_older and_older or_greater or_longer at_least and_up",
    "at_least",
  ],
  ["or_less or_fewer or_under or_below or_lower or_younger at_most", "at_most"],
]);

/** Between digits and unit: 30-odd, 100-plus, 100+. */
export const EN_INFIXES = buildForms<WidthId>([
  ["-odd _odd", "odd"],
  ["-plus _plus +", "at_least"],
  ["-ish", "about"],
]);

/** Words that are figures by themselves. */
export const EN_VAGUE = buildForms<{ low: number; high: number }>([
  ["tens_of_thousands", { low: 20_000, high: 99_999 }],
  ["hundreds_of_thousands", { low: 200_000, high: 999_999 }],
  ["tens_of_millions", { low: 20_000_000, high: 99_999_999 }],
  ["hundreds_of_millions", { low: 200_000_000, high: 999_999_999 }],
  ["tens_of_billions", { low: 20_000_000_000, high: 99_999_999_999 }],
  ["hundreds_of_billions", { low: 200_000_000_000, high: 999_999_999_999 }],
  // Thirds of a decade of values: the low hundreds are some hundreds, the high ones nearly a thousand.
  ...[100, 1000, 1e6, 1e9].flatMap((unit, i): [string, { low: number; high: number }][] => {
    const name = ["hundreds", "thousands", "millions", "billions"][i]!;
    return [
      [`low_${name}`, { low: unit, high: 4 * unit - 1 }],
      [`mid_${name} mid-${name}`, { low: 4 * unit, high: 7 * unit - 1 }],
      [`high_${name}`, { low: 7 * unit, high: 10 * unit - 1 }],
    ];
  }),
  ["dozens scores", { low: 20, high: 99 }],
  ["hundreds", { low: 200, high: 999 }],
  ["thousands", { low: 2000, high: 9999 }],
  ["millions", { low: 2_000_000, high: 9_999_999 }],
  ["billions", { low: 2_000_000_000, high: 9_999_999_999 }],
  ["trillions", { low: 2_000_000_000_000, high: 9_999_999_999_999 }],
  ["several a_few", { low: 3, high: 9 }],
  ["several_dozen a_few_dozen", { low: 36, high: 108 }],
  ["several_hundred a_few_hundred", { low: 300, high: 900 }],
  ["several_thousand a_few_thousand", { low: 3000, high: 9000 }],
  ["several_million a_few_million", { low: 3_000_000, high: 9_000_000 }],
  ["several_billion a_few_billion", { low: 3_000_000_000, high: 9_000_000_000 }],
  ["a_couple_of a_couple a_pair_of", { low: 2, high: 2 }],
  ["a_dozen", { low: 12, high: 12 }],
  ["half_a_dozen", { low: 6, high: 6 }],
  ["two_dozen", { low: 24, high: 24 }],
  ["three_dozen", { low: 36, high: 36 }],
]);

/** Verbs that multiply by themselves. */
export const EN_MULTIPLES = buildForms<number>([
  ["doubled doubling doubles", 2],
  ["tripled tripling trebled trebling triples", 3],
  ["quadrupled quadrupling", 4],
  ["quintupled", 5],
  ["halved halving", 0.5],
  ["twofold two-fold", 2],
  ["threefold three-fold", 3],
  ["fourfold four-fold", 4],
  ["fivefold five-fold", 5],
  ["tenfold ten-fold", 10],
]);
/** These two multiply only before what is multiplied: twice the size, double last year's. */
export const EN_TWICE = buildForms<number>([
  ["twice", 2],
  ["double", 2],
  ["triple", 3],
]);
export const EN_MULTIPLIED = /^ (?:as|the|its|their|his|her|that|what|last)\b/;

/** Names of fractions' parts; the plural follows a number. */
export const EN_PARTS: ReadonlyMap<string, number> = new Map([
  ["half", 2],
  ["third", 3],
  ["quarter", 4],
  ["fourth", 4],
  ["fifth", 5],
  ["sixth", 6],
  ["seventh", 7],
  ["eighth", 8],
  ["ninth", 9],
  ["tenth", 10],
]);

/** Ordinals that newspapers write out. */
export const EN_ORDINALS: ReadonlyMap<string, number> = new Map(
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
    .split(" ")
    .map((word, i) => [word, i + 1]),
);

/** Words before an amount "from X to Y" or after a verb of change: two figures, not a range. */
export const EN_CHANGE =
  /\b(?:from|rose|rise|rises|rising|fell|fall|falls|falling|up|down|by|grew|grow|grown|climbed|dropped|declined|increased|decreased|jumped|gained|slid|slipped|shrank|cut|raised|raises|lowered|surged|edged|advanced|added|lost)(?: (?:from|by))?(?: (?:about|around|nearly|almost|over|more than|just|some|a|an))*\s*[€£$]?$/;
