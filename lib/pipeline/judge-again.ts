import type { Claim } from "../model/claim";
import type { Extraction } from "../model/reading";
import type { Resources } from "../model/resources";
import type { JudgedLink } from "../model/reviewed";
import type { RawInput, SourceId } from "../model/source";
import type { Span } from "../model/span";
import { type Alignment, alignSides } from "./align/align";
import type { ClaimPair } from "./align/pairs";
import { scoreUnits } from "./align/score";
import { buildSides, type Side } from "./align/units";
import { cutClaims } from "./claims";
import { extractAll } from "./extract-all";
import { ingest } from "./ingest";
import { decidingPair } from "./link/build-links";
import { judgeAligned } from "./link/judge-pairs";
import { withoutOutdone } from "./link/outdone";

/** A link whose claims a person changed, with the claims as they now stand. */
export interface AskedLink {
  id: string;
  a: readonly Claim[];
  b: readonly Claim[];
}

/** Both sources, by side. */
export type Inputs = Readonly<Record<SourceId, RawInput>>;

/**
 * Judges one link once more, with the values that people set and the claims that they put in it. Only the paragraphs that its claims
 * stand in or take something from are read, in their places, so that the cost is that of a few sentences, whatever the texts' length.
 * @returns null where a side is empty, or where the engine finds no claim under the words of a side
 */
export function judgeAgain(asked: AskedLink, inputs: Inputs, resources: Resources): JudgedLink | null {
  const extractions = extractAll(
    (["a", "b"] as const).map((side) => ingest(windowOf(inputs[side], asked[side]), side)),
    resources,
  ).map((extraction, s) => withValues(extraction, s === 0 ? asked.a : asked.b));
  const cut = extractions.map((extraction, s) => {
    const { claims, ...rest } = cutClaims(extraction);
    return { ...rest, claims: claims.map((claim) => withSlots(claim, s === 0 ? asked.a : asked.b)) };
  });
  const { sides, vocabulary } = buildSides(extractions, cut, resources.lexicon);
  const [x, y] = sides as [Side, Side];
  const alignment = alignSides(x, y, vocabulary, resources);
  const linked = pairsOf(x, y, alignment, asked);
  if (linked.length === 0) return null;
  const judged = withoutOutdone(judgeAligned(x, y, { ...alignment, linked, offered: [] }, resources));
  const own = judged.filter(({ i, j }) => linked.some((pair) => pair.i === i && pair.j === j));
  const { pair, verdict } = decidingPair(own.length > 0 ? own : judged);
  const idAt = (claims: readonly Claim[], cutOut: Claim) => claims.find((own) => standsFor(cutOut, own))?.id ?? null;
  return {
    id: asked.id,
    a: asked.a.map(({ id }) => id),
    b: asked.b.map(({ id }) => id),
    decidedOn: { a: idAt(asked.a, pair.a.claim), b: idAt(asked.b, pair.b.claim) },
    relation: verdict.relation,
    kinds: verdict.kinds,
    method: verdict.method,
    strength: verdict.strength,
    findings: verdict.findings,
  };
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
function standsFor(cut: Claim, own: Claim): boolean {
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

/** Every pair of the link's own claims; one that alignment did not score is scored by its words. */
function pairsOf(x: Side, y: Side, alignment: Alignment, asked: AskedLink): ClaimPair[] {
  const placesOf = (side: Side, claims: readonly Claim[]) =>
    side.claims.flatMap(({ claim }, place) => (claims.some((own) => standsFor(claim, own)) ? [place] : []));
  const columns = placesOf(y, asked.b);
  return placesOf(x, asked.a).flatMap((i) =>
    columns.map((j) => alignment.scored.find((pair) => pair.i === i && pair.j === j) ?? bare(x, y, i, j, alignment)),
  );
}

function bare(x: Side, y: Side, i: number, j: number, { table }: Alignment): ClaimPair {
  const [a, b] = [x.claims[i]!, y.claims[j]!];
  const clause = scoreUnits(a.clause, b.clause, table);
  const { score, matches } = clause;
  return { i, j, x: a, y: b, score, clause, sentence: score, matches, lead: 0, signs: 0, near: 0 };
}
