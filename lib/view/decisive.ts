import type { Claim } from "../model/claim";
import type { Finding } from "../model/finding";
import type { Link } from "../model/link";

/** The finding whose rule decided the link; else the first that gives its relation, else none. */
export function decidingFinding(link: Link & { engineRelation?: string }): Finding | null {
  const rule = link.method.split("@")[0];
  const relation = link.engineRelation ?? link.relation;
  return (
    link.findings.find((finding) => finding.rule === rule && finding.outcome === relation) ??
    link.findings.find((finding) => finding.outcome === relation) ??
    link.findings.find((finding) => finding.rule === rule) ??
    null
  );
}

/** The claim of one side that decides, else its first claim. */
export function decidingClaim(link: Link, side: "a" | "b", claims: readonly Claim[]): Claim | null {
  const id = link.decidedOn[side];
  return claims.find((claim) => claim.id === id) ?? claims[0] ?? null;
}
