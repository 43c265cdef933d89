import type { Claim } from "../model/claim";
import type { Extraction } from "../model/reading";
import type { Resources } from "../model/resources";
import type { RawInput, SourceId } from "../model/source";
import type { Span } from "../model/span";
import { type Alignment, alignSides } from "./align/align";
import { buildSides, type Side } from "./align/units";
import { cutClaims } from "./claims";
import { extractAll } from "./extract-all";
import { ingest } from "./ingest";

/** Both sources, by side. */
export type Inputs = Readonly<Record<SourceId, RawInput>>;

/** What was read of both sources around some claims. */
export interface Window {
  x: Side;
  y: Side;
  alignment: Alignment;
}

/**
 * Reads and aligns only the paragraphs that the given claims stand in or take something from, in their places, with the values that
 * people set: the cost is that of a few sentences, whatever the texts' length.
 */
export function readWindow(
  held: Readonly<Record<SourceId, readonly Claim[]>>,
  inputs: Inputs,
  resources: Resources,
): Window {
  const extractions = extractAll(
    (["a", "b"] as const).map((side) => ingest(windowOf(inputs[side], held[side]), side)),
    resources,
  ).map((extraction, s) => withValues(extraction, s === 0 ? held.a : held.b));
  const cut = extractions.map((extraction, s) => {
    const { claims, ...rest } = cutClaims(extraction);
    return { ...rest, claims: claims.map((claim) => withSlots(claim, s === 0 ? held.a : held.b)) };
  });
  const { sides, vocabulary } = buildSides(extractions, cut, resources.lexicon);
  const [x, y] = sides as [Side, Side];
  return { x, y, alignment: alignSides(x, y, vocabulary, resources) };
}

/**
 * The text with every line blanked that no claim stands in or takes something from: what is left keeps its place. The line before
 * stays, since it may hold the question, and the first line, since it is read as a headline.
 */
function windowOf(input: RawInput, claims: readonly Claim[]): RawInput {
  const spans: Span[] = claims.flatMap((claim) => [claim, ...claim.context]);
  let at = 0;
  const lines = input.text.split("\n").map((text) => {
    const [start, end] = [at, at + text.length];
    at = end + 1;
    return { text, isHeld: spans.some((span) => span.start <= end && span.end > start), isFull: text.trim() !== "" };
  });
  const full = lines.filter(({ isFull }) => isFull);
  const kept = new Set(full.filter((line, order) => order === 0 || line.isHeld || full[order + 1]?.isHeld));
  const text = lines.map((line) => (kept.has(line) ? line.text : " ".repeat(line.text.length))).join("\n");
  return { ...input, text };
}

function isAt(x: Span, y: Span): boolean {
  return x.start === y.start && x.end === y.end;
}

/** True where a claim that was cut stands for one of a link's: it is that claim, or lies under the words that a person marked. */
export function standsFor(cut: Claim, own: Claim): boolean {
  return isAt(cut, own) || (own.sentence < 0 && cut.start < own.end && cut.end > own.start);
}

/** Figures and times as the claims now have them: what a person set, and what the whole text resolved. */
function withValues(extraction: Extraction, claims: readonly Claim[]): Extraction {
  const put = <T extends Span>(found: readonly T[], known: readonly T[]) =>
    found.map((value) => known.find((other) => isAt(value, other)) ?? value);
  return {
    ...extraction,
    quantities: put(
      extraction.quantities,
      claims.flatMap((claim) => claim.quantities),
    ),
    times: put(
      extraction.times,
      claims.flatMap((claim) => claim.times),
    ),
  };
}

/** A claim cut anew with who says it, how firmly, and what it denies, as it now stands. */
function withSlots(claim: Claim, known: readonly Claim[]): Claim {
  const own = known.find((other) => isAt(claim, other));
  if (!own) return claim;
  const { speaker, form, originKind, chain, stance, status, answer, polarity } = own;
  return { ...claim, speaker, form, originKind, chain, stance, status, answer, polarity };
}

/** Where the claims of a side stand that stand for any of these; indexes into the side's claims. */
export function placesOf(side: Side, claims: readonly Claim[]): number[] {
  return side.claims.flatMap(({ claim }, place) => (claims.some((own) => standsFor(claim, own)) ? [place] : []));
}
