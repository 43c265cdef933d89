import type { Dimension } from "../../model/quantity";
import { buildForms } from "../../text/forms";
import type { UnitForm } from "../unit";

type Line = readonly [forms: string, unit: UnitForm];

function lines(
  unit: string,
  dimension: Dimension,
  rows: readonly (readonly [factor: number, forms: string])[],
): Line[] {
  return rows.map(([factor, forms]) => [forms, { unit, dimension, factor }]);
}

/** Currencies of the world by code and English name (ISO 4217); `_` stands for a space. */
const CURRENCIES: readonly (readonly [forms: string, unit: string])[] = [
  ["dollars dollar us_dollars us_dollar american_dollars usd greenbacks", "USD"],
  ["euros euro eur", "EUR"],
  ["pounds_sterling sterling gbp quid", "GBP"],
  ["yuan", "yuan"],
  ["renminbi rmb cny chinese_yuan", "CNY"],
  ["yen japanese_yen jpy", "JPY"],
  ["hong_kong_dollars hong_kong_dollar hkd", "HKD"],
  ["new_taiwan_dollars taiwan_dollars nt_dollars twd ntd", "TWD"],
  ["won south_korean_won korean_won krw", "KRW"],
  ["rubles roubles rouble ruble rub", "RUB"],
  ["australian_dollars australian_dollar aud", "AUD"],
  ["canadian_dollars canadian_dollar cad", "CAD"],
  ["singapore_dollars singapore_dollar sgd", "SGD"],
  ["new_zealand_dollars nzd", "NZD"],
  ["swiss_francs francs franc chf", "CHF"],
  ["indian_rupees rupees rupee inr", "INR"],
  ["pakistani_rupees pkr", "PKR"],
  ["ringgit myr", "MYR"],
  ["baht thb", "THB"],
  ["rupiah idr", "IDR"],
  ["dong vnd", "VND"],
  ["lira try turkish_lira", "TRY"],
  ["reais real brl", "BRL"],
  ["rand zar", "ZAR"],
  ["pesos peso", "peso"],
  ["dinars dinar", "dinar"],
  ["rials riyals rial riyal", "rial"],
  ["dirhams dirham aed", "AED"],
  ["hryvnia hryvnias uah", "UAH"],
  ["kronor kroner krona krone", "krona"],
  ["shekels shekel", "ILS"],
  ["zlotys zloty pln", "PLN"],
  ["naira ngn", "NGN"],
];

/** Signs and codes before a figure. */
export const EN_CURRENCY_PREFIXES = buildForms<string>([
  ["us$ $ us_$ usd usd_", "USD"],
  ["hk$ hkd_", "HKD"],
  ["nt$ ntd_ twd_", "TWD"],
  ["a$ au$ aud_", "AUD"],
  ["c$ ca$ cad_", "CAD"],
  ["s$ sgd_", "SGD"],
  ["nz$", "NZD"],
  ["r$", "BRL"],
  ["€ eur eur_", "EUR"],
  ["£ gbp gbp_", "GBP"],
  ["¥ jpy_", "JPY"],
  ["₩ krw_", "KRW"],
  ["₹ rs rs. rs_ rs._ inr_", "INR"],
  ["₽ rub_", "RUB"],
  ["₴", "UAH"],
  ["₺", "TRY"],
  ["rmb rmb_ cny cny_ cn¥", "CNY"],
  ["chf_ chf sfr", "CHF"],
  ["rm", "MYR"],
]);

const SHARES: Line[] = [
  ["% percent per_cent pct", { unit: "ratio", dimension: "ratio", factor: 0.01 }],
  [
    "percentage_points percentage_point pp ppts %_points pct_points points_percentage",
    { unit: "pp", dimension: "percentage_point", factor: 1 },
  ],
  ["basis_points basis_point bps bp", { unit: "pp", dimension: "percentage_point", factor: 0.01 }],
  ["fold", { unit: "times", dimension: "multiple", factor: 1 }],
];

/** Physical units (SI brochure; US customary and imperial units after NIST Handbook 44). */
const PHYSICAL: Line[] = [
  ...lines("metre", "length", [
    [1e-9, "nanometres nanometers nanometre nanometer nm"],
    [1e-6, "micrometres micrometers microns"],
    [1e-3, "millimetres millimeters millimetre millimeter mm"],
    [1e-2, "centimetres centimeters centimetre centimeter cm"],
    [1, "metres meters metre meter m"],
    [1e3, "kilometres kilometers kilometre kilometer km kms"],
    [1609.344, "miles mile"],
    [1852, "nautical_miles nautical_mile"],
    [0.9144, "yards yard yd yds"],
    [0.3048, "feet foot ft"],
    [0.0254, "inches inch in."],
    [9.4607e15, "light-years light_years"],
  ]),
  ...lines("square_metre", "area", [
    [1, "square_metres square_meters square_metre square_meter sq_m sqm m² m2"],
    [1e6, "square_kilometres square_kilometers square_kilometre square_kilometer sq_km km² km2"],
    [1e4, "hectares hectare ha"],
    [4046.86, "acres acre"],
    [0.092903, "square_feet square_foot sq_ft"],
    [2589988, "square_miles square_mile sq_mi"],
  ]),
  ...lines("cubic_metre", "volume", [
    [1, "cubic_metres cubic_meters cubic_metre cubic_meter m³"],
    [1e9, "cubic_kilometres cubic_kilometers"],
    [1e-3, "litres liters litre liter"],
    [1e-6, "millilitres milliliters ml"],
    [3.785e-3, "gallons gallon"],
    [0.0283168, "cubic_feet cubic_foot"],
  ]),
  ["barrels barrel", { unit: "piece:barrel", dimension: "count", factor: 1 }],
  ...lines("kilogram", "mass", [
    [1e3, "tonnes tonne metric_tons metric_ton tons ton"],
    [1, "kilograms kilogram kilos kilo kilogrammes kg kgs"],
    [1e-3, "grams gram grammes g"],
    [1e-6, "milligrams milligram mg"],
    [1e-9, "micrograms microgram"],
    [0.45359, "lbs lb"],
    [0.0283495, "ounces ounce oz"],
  ]),
  ...lines("km/h", "speed", [
    [1, "km/h kph kmh kmph km_per_hour"],
    [1.609344, "mph"],
    [1.852, "knots"],
    [3.6, "m/s"],
  ]),
  [
    "°c ℃ degrees_celsius degree_celsius degrees_c degrees_centigrade celsius c",
    { unit: "celsius", dimension: "temperature", factor: 1 },
  ],
  [
    "°f ℉ degrees_fahrenheit degree_fahrenheit degrees_f fahrenheit f",
    { unit: "celsius", dimension: "temperature", factor: 5 / 9, shift: -160 / 9 },
  ],
  ["degrees degree °", { unit: "degree", dimension: "temperature", factor: 1 }],
  ...lines("kwh", "energy", [
    [1, "kilowatt-hours kilowatt_hours kwh"],
    [1e3, "megawatt-hours megawatt_hours mwh"],
    [1e6, "gigawatt-hours gigawatt_hours gwh"],
    [1e9, "terawatt-hours terawatt_hours twh"],
  ]),
  ...lines("kcal", "energy", [[1, "calories calorie kcal kilocalories"]]),
  ...lines("watt", "power", [
    [1, "watts watt"],
    [1e3, "kilowatts kilowatt kw"],
    [1e6, "megawatts megawatt mw"],
    [1e9, "gigawatts gigawatt gw"],
    [745.7, "horsepower hp"],
  ]),
  ...lines("byte", "data", [
    [1, "bytes byte"],
    [1e3, "kilobytes kb"],
    [1e6, "megabytes mb"],
    [1e9, "gigabytes gigabyte gb"],
    [1e12, "terabytes terabyte tb"],
    [1e15, "petabytes pb"],
  ]),
  ...lines("hertz", "number", [
    [1e6, "megahertz mhz"],
    [1e9, "gigahertz ghz"],
  ]),
];

const METRES: Readonly<Record<string, number>> = {
  metres: 1,
  meters: 1,
  kilometres: 1e3,
  kilometers: 1e3,
  miles: 1609.344,
  yards: 0.9144,
  feet: 0.3048,
};
const PER_HOUR: Readonly<Record<string, number>> = {
  an_hour: 1,
  per_hour: 1,
  a_minute: 60,
  per_minute: 60,
  a_second: 3600,
  per_second: 3600,
};

/** Any length in any time: metres a minute, feet per second. */
const SPEEDS: Line[] = Object.entries(METRES).flatMap(([length, metres]) =>
  Object.entries(PER_HOUR).map(
    ([time, factor]): Line => [
      `${length}_${time}`,
      { unit: "km/h", dimension: "speed", factor: (metres * factor) / 1000 },
    ],
  ),
);

/** Civil lengths: a year of 365 days, a month its twelfth, so that 18 months equal a year and a half. */
const DURATIONS: Line[] = lines("day", "duration", [
  [36500, "centuries century"],
  [3650, "decades decade"],
  [365, "years year yrs yr"],
  [365 / 12, "months month"],
  [365 / 4, "quarters"],
  [14, "fortnights fortnight"],
  [7, "weeks week"],
  [1, "days day"],
  [1 / 24, "hours hour hrs hr"],
  [1 / 1440, "minutes minute mins min"],
  [1 / 86400, "seconds second secs sec"],
]);

const COUNTS: Line[] = [
  ["years_old year-old year-olds years_of_age -year-old -year-olds", { unit: "year", dimension: "age", factor: 1 }],
  ["parameters parameter", { unit: "parameter", dimension: "count", factor: 1 }],
  ...lines("person", "count", [
    [1, "people person persons men man women woman children child dead injured wounded deaths death"],
  ]),
  ["magnitude", { unit: "magnitude", dimension: "number", factor: 1 }],
  ["points point", { unit: "point", dimension: "number", factor: 1 }],
];

/** Units of measure, currencies and plain nouns of people as English texts write them (folded). */
export const EN_UNITS = buildForms<UnitForm>([
  ...CURRENCIES.map(([forms, unit]): Line => [forms, { unit, dimension: "money", factor: 1 }]),
  ["cents cent", { unit: "USD", dimension: "money", factor: 0.01 }],
  ["pence", { unit: "GBP", dimension: "money", factor: 0.01 }],
  // 50p: a sum where prices stand (quantity/en-unit.ts).
  ["p", { unit: "GBP", dimension: "money", factor: 0.01 }],
  ["pounds pound", { unit: "pound", dimension: "money", factor: 1 }],
  ...SHARES,
  ...PHYSICAL,
  ...SPEEDS,
  ...DURATIONS,
  ...COUNTS,
]);

/** Nouns that count persons; further ones end as in EN_PERSON_ENDING. */
export const EN_PERSON_NOUNS: ReadonlySet<string> = new Set(
  "staff crew police troop soldier passenger worker victim casualty fatality resident villager officer player supporter teacher civilian adult teenager survivor prisoner".split(
    " ",
  ),
);
/** employee, journalist, politician, volunteer, firefighter: agent endings that no common thing has (degrees, trees and committees aside). */
export const EN_PERSON_ENDING =
  /(?:(?<!(?:^|egr|f|b|tr|kn|ff|mmitt|rant|bil|ecr|pr|qu|ev|zz|s?ett|anz))ee|ist|ician|woman|man|women|men|people|(?:nt|in|on)eer|(?:fight|keep|go|hold|lead|own|us|vot|farm|train)er)$/;
