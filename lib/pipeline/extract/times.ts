import type { PackId } from "../../model/lang";
import type { Paragraph } from "../../model/sentence";
import type { TimeExpression } from "../../model/time";
import { isoDate, isoMoment, MINUTES_A_DAY } from "../../text/calendar";
import { joinPieces } from "./times/chain";
import { buildClocks } from "./times/clock";
import { type Resolved, resolveChains } from "./times/resolve";
import { rulesFor } from "./times/rules";
import { scanPieces } from "./times/scan";
import { datesOfTitle } from "./times/title";

interface TimesInput {
  /** The text after `fold`. */
  folded: string;
  /** The text itself, of the same length. */
  original: string;
  pack: PackId;
  /** ISO dates, or null where not known. */
  publishedAt: string | null;
  recordedAt?: string | null;
  paragraphs?: readonly Paragraph[];
}

/**
 * Finds the times of a text and places them on the document's own clock (design: section 3).
 * @returns expressions in text order, not overlapping; spans in UTF-16 units of `original`. Never throws on bad text.
 */
export function extractTimes(input: TimesInput): TimeExpression[] {
  const { folded, original } = input;
  const clockAt = buildClocks(input.publishedAt, input.recordedAt ?? null, input.paragraphs ?? []);
  const chains = joinPieces(scanPieces(rulesFor(folded), folded, original), folded);
  const isoOf = isoWriter();
  const resolved = datesOfTitle(resolveChains(chains, folded, clockAt), folded, input.paragraphs ?? []);
  return resolved.map((found) => toExpression(found, original, isoOf));
}

type Iso = (moment: number | null) => string | null;

function toExpression({ start, end, placed, role, isAhead }: Resolved, original: string, isoOf: Iso): TimeExpression {
  const text = original.slice(start, end);
  const [from, to] = [isoOf(placed.from), isoOf(placed.to)];
  const { grain, how: resolved, zone, fiscal, clock } = placed;
  const found: TimeExpression = { start, end, text, from, to, grain, resolved, role };
  if (zone !== undefined) found.zone = zone;
  if (fiscal) found.fiscal = true;
  if (isAhead && resolved === "publication") found.ahead = true;
  if (clock && resolved === "unresolved") found.clock = clock;
  return found;
}

/** A text tells of few moments, again and again: each is written once. */
function isoWriter(): Iso {
  const written = new Map<number, string>();
  return (moment) => {
    if (moment === null) return null;
    const known = written.get(moment);
    if (known !== undefined) return known;
    const iso = toIso(moment);
    written.set(moment, iso);
    return iso;
  };
}

function toIso(moment: number): string {
  return moment % MINUTES_A_DAY === 0 ? isoDate(moment / MINUTES_A_DAY) : isoMoment(moment);
}
