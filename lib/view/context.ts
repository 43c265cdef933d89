import type { Claim } from "../model/claim";
import type { Coverage } from "../model/report";
import type { Span } from "../model/span";

/** The sentence, or sentences, that a claim stands in; its own span where the report does not account for it. */
export function contextOf(claim: Claim, coverage: readonly Coverage[]): Span {
  let { start, end } = claim;
  for (const sentence of coverage) {
    if (sentence.source !== claim.source || sentence.end <= claim.start || sentence.start >= claim.end) continue;
    start = Math.min(start, sentence.start);
    end = Math.max(end, sentence.end);
  }
  return { start, end };
}
