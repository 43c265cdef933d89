import { BLANK_SLOTS, type Claim } from "../model/claim";
import type { ReviewedReport } from "../model/reviewed";
import type { SourceId } from "../model/source";
import type { Span } from "../model/span";
import { within } from "../text/spans";

/** Any words of a source as if they were a claim, with the figures, times and names that the claims around them hold there: to be compared, never stored. */
export function claimOfWords(report: ReviewedReport, source: SourceId, text: string, span: Span): Claim {
  const around = report.claims.filter(
    (claim) => claim.source === source && claim.start < span.end && claim.end > span.start,
  );
  const inside = <T extends Span>(values: readonly T[]) => values.filter((value) => within(value, span));
  return {
    ...BLANK_SLOTS,
    id: "",
    source,
    ...span,
    quote: text.slice(span.start, span.end),
    sentence: -1,
    paragraph: -1,
    group: -1,
    provenance: [],
    quantities: inside(around.flatMap((claim) => claim.quantities)),
    times: inside(around.flatMap((claim) => claim.times)),
    entities: inside(around.flatMap((claim) => claim.entities)),
  };
}
