import type { PackId } from "../../model/lang";
import type { Paragraph } from "../../model/sentence";
import type { TimeExpression } from "../../model/time";
import { isoDate, isoMoment, MINUTES_A_DAY } from "../../text/calendar";
import { joinPieces } from "./times/chain";
import { buildClocks } from "./times/clock";
import { type Resolved, resolveChains } from "./times/resolve";
import { rulesFor } from "./times/rules";
import { scanPieces } from "./times/scan";

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
  return resolveChains(chains, folded, clockAt).map((found) => toExpression(found, original));
}

function toExpression({ start, end, placed, role }: Resolved, original: string): TimeExpression {
  return {
    start,
    end,
    text: original.slice(start, end),
    from: placed.from === null ? null : toIso(placed.from),
    to: placed.to === null ? null : toIso(placed.to),
    grain: placed.grain,
    resolved: placed.how,
    role,
    ...(placed.zone === undefined ? {} : { zone: placed.zone }),
    ...(placed.fiscal ? { fiscal: true } : {}),
  };
}

function toIso(moment: number): string {
  return moment % MINUTES_A_DAY === 0 ? isoDate(moment / MINUTES_A_DAY) : isoMoment(moment);
}
