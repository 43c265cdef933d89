import type { Claim } from "../model/claim";
import type { Signal } from "../model/link";
import type { ReviewedLink, ReviewedReport } from "../model/reviewed";
import { rankClaims } from "../pipeline/align/rank-claims";

/** More than these are no longer an offer but a list. */
const MOST = 8;
/** What the engine itself offered it found weak: it counts for something, and less than a likeness that shows. */
const OFFERED = 0.1;

/** A claim of the other text that a claim may belong with. */
export interface Partner {
  claim: Claim;
  /** The row that holds it. */
  link: ReviewedLink;
  /** True where the engine's own alignment offered it. */
  isOffered: boolean;
  /** In what they are alike, strongest first; each 0–1. */
  signals: readonly Signal[];
}

/** Signals that say in what two claims are alike; the engine's others say how much altogether. */
const NAMED = ["words", "figures", "names", "times"];

/**
 * The claims of the other text that come nearest to one claim, best first: those that share words, figures, names or times,
 * and those that the engine offered. Those that stand in its row are left out; nothing was decided on any.
 */
export function listPartners(report: ReviewedReport, claim: Claim, within: Pick<ReviewedLink, "a" | "b">): Partner[] {
  const own = claim.source;
  const other = own === "a" ? "b" : "a";
  const rowOf = new Map(report.links.flatMap((link) => link[other].map((id): [string, ReviewedLink] => [id, link])));
  const beside = new Set(within[other]);
  const offered = new Map<string, number>();
  for (const candidate of report.candidates) {
    if (candidate[own] !== claim.id) continue;
    const score = candidate.signals.find((signal) => signal.name === "score")?.value ?? 0;
    offered.set(candidate[other], Math.max(score, offered.get(candidate[other]) ?? 0));
  }
  const others = report.claims.filter((one) => one.source === other && !beside.has(one.id));
  const ranked = new Map(rankClaims(claim, others).map((one) => [one.claim.id, one]));
  const worthOf = (id: string) => {
    const score = offered.get(id);
    return (ranked.get(id)?.score ?? 0) + (score === undefined ? 0 : OFFERED + score);
  };
  return others
    .filter(({ id }) => offered.has(id) || ranked.has(id))
    .sort((x, y) => worthOf(y.id) - worthOf(x.id) || x.start - y.start || (x.id < y.id ? -1 : 1))
    .flatMap((one): Partner[] => {
      const link = rowOf.get(one.id);
      const signals = (ranked.get(one.id)?.signals ?? []).filter(({ name }) => NAMED.includes(name));
      const sorted = [...signals].sort((x, y) => y.value - x.value);
      return link ? [{ claim: one, link, isOffered: offered.has(one.id), signals: sorted }] : [];
    })
    .slice(0, MOST);
}

/** How strong a signal is, in one of three words. */
export function strengthOf({ value }: Signal): "strong" | "some" | "weak" {
  return value >= 0.6 ? "strong" : value >= 0.25 ? "some" : "weak";
}
