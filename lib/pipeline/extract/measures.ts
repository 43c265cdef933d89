import { EN_MEASURE_CUES } from "../../lang/en/measures";
import type { MeasureCues } from "../../lang/measure-cues";
import { ZH_MEASURE_CUES } from "../../lang/zh/measures";
import { packOf } from "../../model/lang";
import { type Extent, type Measure, type MeasureKind, NO_MEASURE, type Quantity } from "../../model/quantity";
import type { Reading } from "../../model/reading";
import { matchesOf } from "../../text/matches-of";
import { findEnglishAttribute } from "./measure/en-attribute";
import { findEnglishBase } from "./measure/en-base";
import { findExtent } from "./measure/extent";
import type { Named } from "./measure/named";
import { type Scene, visitScenes } from "./measure/scene";
import { findChineseAttribute } from "./measure/zh-attribute";
import { findChineseBase } from "./measure/zh-base";

interface MeasureReader {
  cues: MeasureCues;
  findAttribute: (scene: Scene) => Named | null;
  findBase: (scene: Scene) => Named | null;
}

const READERS: Record<"zh" | "en", MeasureReader> = {
  zh: { cues: ZH_MEASURE_CUES, findAttribute: findChineseAttribute, findBase: findChineseBase },
  en: { cues: EN_MEASURE_CUES, findAttribute: findEnglishAttribute, findBase: findEnglishBase },
};

/**
 * Says of each figure what it measures: attribute, level or change, base, scope, extent, plan, old state.
 * @returns one measure for each quantity, same order; words folded, spans in the source.
 */
export function extractMeasures(reading: Reading, quantities: readonly Quantity[]): Measure[] {
  const reader = READERS[packOf(reading.source.lang)];
  const measures: Measure[] = [];
  const leaveOut = (until: number) => {
    while (measures.length < until) measures.push({ ...NO_MEASURE, quantity: measures.length });
  };
  visitScenes(reading, quantities, (scene, index) => {
    leaveOut(index);
    measures.push(readMeasure(scene, index, reader, findCarrier(scene, quantities, measures)));
  });
  leaveOut(quantities.length);
  return measures;
}

/** Figures of a sentence over which a measure is carried at most. */
const CARRY_REACH = 4;

/** From the figure before it to the figure: a link, with no word of its own that could name something. */
const LINK = /^[,\s]*(?:达到|达|至|为|约|升至|增至|降至|to|at|or|reaching|totalling)[,\s]*$/;
/** Figures in a row, each of the same thing: 下降5%、3%和2%. */
const ROW = /^(?:、|,|和|及|与|以及| and |, | or |, and )$/;

function gapBefore({ folded, before, quantity }: Scene): string {
  return before ? folded.slice(before.end, Math.min(quantity.start, before.end + 12)) : "-";
}

/**
 * The measure that a figure may take over: that of the last figure of its kind before it in the sentence. A change or a share takes
 * over from an amount as well.
 * @param measures those of the figures before it.
 */
function findCarrier(scene: Scene, quantities: readonly Quantity[], measures: readonly Measure[]): Measure | null {
  const { quantity, sentence } = scene;
  const index = measures.length;
  // "profit doubled, to 3.6bn": an amount with nothing but a link before it is of what went before.
  const leadsOn = index > 0 && LINK.test(gapBefore(scene));
  const isRelative = ["ratio", "multiple", "percentage_point"].includes(quantity.dimension);
  for (let i = index - 1; i >= Math.max(0, index - CARRY_REACH); i--) {
    const before = quantities[i]!;
    if (before.start < sentence.start) return null;
    const isCarrier =
      before.dimension === quantity.dimension || (isRelative && before.dimension !== "duration") || leadsOn;
    if (isCarrier && measures[i]!.attribute !== null) return measures[i]!;
  }
  return null;
}

function readMeasure(scene: Scene, index: number, reader: MeasureReader, carrier: Measure | null): Measure {
  const { cues } = reader;
  const isInRow = scene.before?.dimension === scene.quantity.dimension && ROW.test(gapBefore(scene));
  const named = findExtent(scene) ?? reader.findAttribute(scene);
  if (carrier && isInRow && (named === null || named.text === carrier.attribute))
    return { ...carrier, quantity: index };
  const isConversion = isConverted(scene, cues);
  // "rose 5% to $3bn", "营收3亿元,增长5%": a figure that names nothing measures what the one before it does.
  const carried = (named === null && mayCarry(scene, cues)) || isConversion ? carrier : null;
  const base = reader.findBase(scene) ?? carriedBase(scene, carrier);
  return {
    quantity: index,
    attribute: carried ? carried.attribute : (named?.text ?? null),
    attributeSpan: carried ? carried.attributeSpan : (named?.span ?? null),
    kind: isConversion ? "conversion" : kindOf(scene, cues, named !== null || carried?.attribute != null),
    base: base?.text ?? null,
    baseSpan: base?.span ?? null,
    scope: scopeOf(scene, cues),
    extent: extentOf(scene, cues),
    planned: cues.plannedBefore.test(scene.left) || cues.plannedAfter.test(scene.right),
    former: isFormer(scene, cues),
  };
}

/** A count that says nothing of its own is of what went before only where it is a change of it or stands in a row with it. */
function mayCarry(scene: Scene, { reached, increment, decrement }: MeasureCues): boolean {
  if (scene.quantity.dimension !== "count") return true;
  const gap = gapBefore(scene);
  return LINK.test(gap) || ROW.test(gap) || [reached, increment, decrement].some((cue) => cue.test(scene.left));
}

/** 其中三成, of which 20%: a share of what the figure before it measures. */
function carriedBase({ quantity, left }: Scene, carrier: Measure | null): Named | null {
  if (quantity.dimension !== "ratio" || carrier?.attribute == null || carrier.attributeSpan === null) return null;
  if (!/其中[^,;]{0,8}$|\bof (?:which|whom|them)\b[^,;]{0,12}$/.test(left)) return null;
  return { text: carrier.attribute, span: carrier.attributeSpan };
}

/** Another figure said once more in another unit: in brackets right after it, or after "equivalent to". */
function isConverted({ quantity, before, folded, left }: Scene, cues: MeasureCues): boolean {
  if (!before || before.dimension !== quantity.dimension || before.unit === quantity.unit) return false;
  const between = folded.slice(before.end, quantity.start);
  return between.length <= 12 && (/^[^,;。]{0,6}\([^()]{0,8}$/.test(between) || cues.conversion.test(left));
}

function kindOf({ quantity, left, right }: Scene, cues: MeasureCues, isNamed: boolean): MeasureKind {
  if (quantity.dimension === "rank") return "rank";
  if (quantity.dimension === "multiple") return "multiple";
  if (cues.reached.test(left)) return "level";
  if (cues.increment.test(left) || cues.incrementAfter.test(right)) return "increment";
  if (cues.decrement.test(left) || cues.decrementAfter.test(right)) return "decrement";
  return isNamed ? "level" : "unknown";
}

/** Scope words of the phrase, sorted, each once. */
function scopeOf({ left, right }: Scene, { scope }: MeasureCues): string[] {
  const found = matchesOf(scope, `${left}\n${right}`);
  return [...new Set([...found].map((m) => m[0]))].sort();
}

function extentOf({ left, right, quantity }: Scene, { extents }: MeasureCues): Extent {
  // 占总支出的三成: there 总 is said of the whole, not of the share.
  const own = quantity.dimension === "ratio" ? left.replace(/占.*$/, "") : left;
  const match = extents.find(([, before, after]) => before.test(own) || after?.test(right));
  return match?.[0] ?? "unstated";
}

function isFormer({ left, right }: Scene, cues: MeasureCues): boolean {
  return (
    (cues.formerBefore.test(left) && cues.formerAfter.test(right)) ||
    cues.formerAlone.test(left) ||
    (cues.formerBehind?.test(right) ?? false)
  );
}
