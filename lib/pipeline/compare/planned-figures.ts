import { EN_MEASURE_NOUNS } from "../../lang/en/measures";
import { ZH_MEASURE_NOUN } from "../../lang/zh/measures";
import type { Claim } from "../../model/claim";
import { clockOf } from "./clock";
import type { Figure } from "./figure-pairs";
import { onceFor } from "./once";
import type { Pair, PairSide } from "./rule";

/** "actually", "in the end": what came of a plan that the clause may name too. */
const ACTUAL = /实际|实测|最终|actual/u;

/** "The bureau expects, ...": what is foretold stands behind the comma. */
const FORETOLD = /(?:预[计期测料估报]|估计|展望|forecasts?|expects?|predicts?|predicted|expected)[,:][^;。]*$/u;

/** Right before a figure, in its clause: what is to be reached, not what was. */
const TARGET = /(?:指引|目标|预算|指标|配额)[^,;。]{0,6}$|\b(?:guidance|target|budget|quota)\b[^,;.]{0,16}$/u;

function isMeasureNoun(attribute: string): boolean {
  return ZH_MEASURE_NOUN.test(attribute) || EN_MEASURE_NOUNS.has(attribute);
}

/** What a plan comes after has happened: "will govern again after a recount left it 14 votes ahead". */
const ALREADY = /\b(?:after|since|following)\b[^,;]*$/u;

/** Whether the figures of a side are planned, where it was asked: a figure is held against many. */
const plannedOf = onceFor((_side: PairSide) => new Map<Figure, boolean>());

function isPlanned(figure: Figure, side: PairSide): boolean {
  const known = plannedOf(side).get(figure);
  if (known !== undefined) return known;
  const isOne = readPlanned(figure, side);
  plannedOf(side).set(figure, isOne);
  return isOne;
}

function readPlanned({ quantity, measure }: Figure, { extraction, claim }: PairSide): boolean {
  const { folded, sentences } = extraction.reading;
  const before = folded.slice(sentences[claim.sentence]?.span.start ?? claim.start, quantity.start);
  if (ACTUAL.test(before) || ALREADY.test(before)) return false;
  if (measure?.planned === true || TARGET.test(before)) return true;
  if (claim.status === "plan" && (isPlannedBehind(claim, quantity.end, folded, before) || isEstimate(before, claim)))
    return false;
  // "expected to open next year, at a cost of 3bn": a level that its own phrase states is no part of the plan.
  const at = measure?.attributeSpan;
  const isStated = at != null && at.end <= quantity.start && isMeasureNoun(measure!.attribute!);
  return claim.status === "plan" && (!isStated || FORETOLD.test(before));
}

/** What lies ahead, wherever it stands in a clause. */
const AHEAD =
  /将(?!军)|会在|拟|计划|打算|预[计期定料]|有望|\b(?:will|would|to be|plans?|planned|expects?|expected|due|set to|is to|are to)\b/u;

/** 共筹得1200万元,将用于助学: the plan begins behind the comma, and the figure before it is told. */
function isPlannedBehind({ start, end }: Claim, at: number, folded: string, before: string): boolean {
  const rest = folded.slice(at, end);
  const comma = rest.search(/[,;]/u);
  return (
    comma >= 0 &&
    AHEAD.test(rest.slice(comma)) &&
    !AHEAD.test(rest.slice(0, comma)) &&
    !AHEAD.test(before) &&
    start <= at
  );
}

/** "The organisers estimate": how many came is weighed, not foretold, where nothing lies ahead. */
const ESTIMATES = /估(?:计|算)|粗估|\bestimat(?:es?|ed|ing)\b/u;

function isEstimate(before: string, { times }: Claim): boolean {
  const isPast = times.length > 0 && times.every((t) => t.from !== null && t.ahead !== true);
  return ESTIMATES.test(before) && !AHEAD.test(before) && isPast;
}

/** One figure of a plan, and the other not of what still lies ahead, however it is told (明年动工). */
export function isPlannedAlone(a: Figure, b: Figure, pair: Pair): boolean {
  const [p, q] = [isPlanned(a, pair.a), isPlanned(b, pair.b)];
  if (p === q) return false;
  const other = p ? pair.b : pair.a;
  return !(clockOf(pair.a) === clockOf(pair.b) && isAhead(other)) && !isUnderWay(p ? b : a, other);
}

/** "Is buying it for 7 million": what is being done is no more done than what will be. */
function isUnderWay({ quantity }: Figure, { claim, extraction }: PairSide): boolean {
  return UNDER_WAY.test(extraction.reading.folded.slice(claim.start, quantity.start));
}

const UNDER_WAY = /\b(?:is|are) (?:\w+ly )?(?!being\b)[a-z]+ing\b[^,;]*$/u;

function isAhead(side: PairSide): boolean {
  const clock = clockOf(side);
  const { folded } = side.extraction.reading;
  if (ACTUAL.test(folded.slice(side.claim.start, side.claim.end))) return false;
  return clock !== null && side.claim.times.some((t) => t.from !== null && t.from.slice(0, 10) > clock);
}
