import type { Claim } from "../model/claim";
import type { ReviewedReport } from "../model/reviewed";
import type { SourceId } from "../model/source";
import { indexClaims, type Row } from "./rows";

/** More than these are no longer an offer but a list. */
const MOST = 4;

/** A claim of the other text that a one-sided row may belong to, with the link that holds it. */
export interface Partner {
  claim: Claim;
  linkKey: string | null;
}

/** The claims of the other text that come nearest to a one-sided row, best first; nothing was decided on them. */
export function listPartners(report: ReviewedReport, row: Row): Partner[] {
  const own: SourceId = row.link.group === "only_b" ? "b" : "a";
  const other: SourceId = own === "a" ? "b" : "a";
  const claims = indexClaims(report.claims);
  const best = new Map<string, number>();
  for (const candidate of report.candidates) {
    if (!row.link[own].includes(candidate[own])) continue;
    const score = candidate.signals.find((signal) => signal.name === "score")?.value ?? 0;
    best.set(candidate[other], Math.max(score, best.get(candidate[other]) ?? 0));
  }
  return [...best]
    .sort(([x, scoreX], [y, scoreY]) => scoreY - scoreX || (x < y ? -1 : 1))
    .slice(0, MOST)
    .flatMap(([id]): Partner[] => {
      const claim = claims.get(id);
      const linkKey = report.links.find((link) => link[other].includes(id))?.id ?? null;
      return claim ? [{ claim, linkKey }] : [];
    });
}
