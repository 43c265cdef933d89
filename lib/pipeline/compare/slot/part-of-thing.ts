import { EN_MEASURE_NOUNS } from "../../../lang/en/measures";
import type { Span } from "../../../model/span";
import type { Figure } from "../figure-pairs";
import { isFirm } from "../overlap";
import type { Pair, PairSide } from "../rule";

/** Dimensions in which a thing and a part of it are measured apart: how high, how wide, how heavy, how hot. */
const PHYSICAL: ReadonlySet<string> = new Set("length area volume mass temperature speed power".split(" "));
/** Between a thing and its part: the tower's deck, 塔上观景台, 塔的底座. */
const HAS = /^(?:['’]s |(?:的|之|上的?|内的?|里的?|顶的?|旁的?))/u;

/** How far behind the noun the name of what is measured may begin (the tower's total height), in UTF-16 units. */
const NEAR = 12;

/** The one measures a thing, the other a part of it that the first does not name. Symmetric. */
export function isPartOfThing(a: Figure, pair: Pair): boolean {
  if (!PHYSICAL.has(a.quantity.dimension)) return false;
  return isPart(pair, "a", "b") || isPart(pair, "b", "a") || isPartZh(pair.a, pair.b) || isPartZh(pair.b, pair.a);
}

/** 塔上观景台高180米 beside 塔高210米: the words of both may be cut otherwise. */
const PART_ZH =
  /^(?<thing>\p{Script=Han}{1,6}?)(?:上的?|内的?|里的?|顶的?|的)(?<part>\p{Script=Han}{2,6}?)(?:高|长|宽|深|厚|重|面积|直径|体积|温度)/u;

function isPartZh(own: PairSide, other: PairSide): boolean {
  const text = ({ claim, extraction }: PairSide) => extraction.reading.folded.slice(claim.start, claim.end);
  const { thing, part } = PART_ZH.exec(text(own))?.groups ?? {};
  return part !== undefined && text(other).startsWith(thing!) && !text(other).includes(part);
}

function isPart(pair: Pair, own: "a" | "b", other: "a" | "b"): boolean {
  const firm = pair.matches.filter(isFirm);
  return firm.some((m) => {
    const part = partOf(pair[own], m[own]);
    return part !== null && !HAS.test(behind(pair[other], m[other])) && !firm.some((n) => n[own].start === part.start);
  });
}

/** The noun behind a thing and its 's, where it is no name of what is measured. */
function partOf(side: PairSide, thing: Span): Span | null {
  const found = HAS.exec(behind(side, thing));
  if (!found) return null;
  const word = side.words.find((w) => w.start >= endOf(side, thing) + found[0].length);
  if (!word || !/^(?:n|eng)/u.test(word.tag)) return null;
  // The tower's height: what is measured, and no part.
  const isMeasure = side.claim.measure.some(
    ({ attribute, attributeSpan: at }) =>
      at && Math.abs(at.start - word.start) <= NEAR && (word.tag !== "eng" || EN_MEASURE_NOUNS.has(attribute!)),
  );
  return isMeasure ? null : word;
}

function behind(side: PairSide, thing: Span): string {
  return side.extraction.reading.folded.slice(endOf(side, thing), side.claim.end);
}

/** Where the noun ends: an 's may be read as part of it. */
function endOf({ extraction }: PairSide, { start, end }: Span): number {
  return /['’]s$/u.test(extraction.reading.folded.slice(start, end)) ? end - 2 : end;
}
