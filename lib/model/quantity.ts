import type { Interval } from "./interval";
import type { Span } from "./span";

export const DIMENSIONS = [
  "money",
  "ratio",
  "percentage_point",
  "multiple",
  "count",
  "duration",
  "length",
  "area",
  "volume",
  "mass",
  "speed",
  "temperature",
  "energy",
  "power",
  "data",
  "rank",
  "age",
  "number",
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** A figure of the text as an interval in base units (yuan, metre, ratio 0–1 …). Bounds are as worded, without rounding. */
export interface Quantity extends Interval, Span {
  /** Original text of the span. */
  text: string;
  approximate: boolean;
  /** Base unit: `ratio`, `pp`, `yuan` (currency open), `CNY`, `USD`, `person`, `piece:张` (a counter with its folded noun), `day`, `metre`, `times` … */
  unit: string;
  dimension: Dimension;
  /** Half of the last stated digit, in base units: what rounding by people explains. 0 for exact counts and things written out. */
  rounding: number;
  /** True where a rule says the wording has a second reading (增長兩倍: ×3 or ×2); `alternative` holds it. */
  alternative: Interval | null;
}

export const MEASURE_KINDS = ["level", "increment", "decrement", "multiple", "conversion", "rank", "unknown"] as const;
export type MeasureKind = (typeof MEASURE_KINDS)[number];

export const EXTENTS = ["whole", "part", "only", "largest", "main", "unstated"] as const;
export type Extent = (typeof EXTENTS)[number];

/** What a figure measures. Words are folded; spans lie in the source. */
export interface Measure {
  /** Index into the claim's quantities; null for a claim without a figure. */
  quantity: number | null;
  /** Folded head word of what is measured (收入, 占比, 估值, deaths); null where the text does not say. */
  attribute: string | null;
  attributeSpan: Span | null;
  kind: MeasureKind;
  /** What a ratio is a share of (收入 in 占收入兩成); null where not said. */
  base: string | null;
  baseSpan: Span | null;
  /** Folded words that narrow the scope (海外, 集團, overseas), sorted. */
  scope: readonly string[];
  extent: Extent;
  /** True where the figure is a plan, target or forecast. */
  planned: boolean;
  /** "from X to Y": this figure is the old state. */
  former: boolean;
}

/** Of a figure of which nothing is known. */
export const NO_MEASURE: Measure = {
  quantity: null,
  attribute: null,
  attributeSpan: null,
  kind: "unknown",
  base: null,
  baseSpan: null,
  scope: [],
  extent: "unstated",
  planned: false,
  former: false,
};
