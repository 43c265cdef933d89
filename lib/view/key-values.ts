import type { Claim } from "../model/claim";
import type { Span } from "../model/span";
import { within } from "../text/spans";
import type { Layer } from "./segments";

type ValueKind = "quantity" | "time" | "name";

/** The words of a claim that a reader compares first: figures, times, names. Offsets are those of the source. */
export function listKeyValues(claim: Claim): Layer<ValueKind>[] {
  const inside = (span: Span) => within(span, claim);
  return [
    ...claim.quantities.filter(inside).map((span): Layer<ValueKind> => ({ ...bare(span), value: "quantity" })),
    ...claim.times.filter(inside).map((span): Layer<ValueKind> => ({ ...bare(span), value: "time" })),
    ...claim.entities.filter(inside).map((span): Layer<ValueKind> => ({ ...bare(span), value: "name" })),
  ];
}

function bare(span: Span): Span {
  return { start: span.start, end: span.end };
}
