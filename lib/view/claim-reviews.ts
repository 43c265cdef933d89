import type { Claim } from "../model/claim";
import type { Review } from "../model/human";
import { SIDES, type Source, type SourceId } from "../model/source";
import { decidingClaim } from "./decisive";
import { isTwoSided, listLinkRows, type Row, type Sheet } from "./rows";

/** A claim that a person decided on with a reason, in a source that can be looked up. */
export interface ReviewedClaim {
  row: Row;
  review: Review;
  side: SourceId;
  claim: Claim;
}

/**
 * The claims that may leave as a ClaimReview. What the program found is none: only a person's decision with their own explanation,
 * of a source with an address. A false alarm, and what waits for a source, say nothing of a claim.
 */
export function listReviewedClaims(sheet: Sheet, sources: readonly Source[]): ReviewedClaim[] {
  const cited = new Set(sources.filter(({ url }) => url !== "").map(({ id }) => id));
  return listLinkRows(sheet).flatMap((row) => {
    const { review } = row.link;
    if (!isTwoSided(row) || review === null || !isVerdict(review)) return [];
    return SIDES.flatMap((side) => {
      const claim = decidingClaim(row.link, side, row[side]);
      return claim && cited.has(side) ? [{ row, review, side, claim }] : [];
    });
  });
}

function isVerdict({ disposition, reason }: Review): boolean {
  const isDecision = disposition === "confirmed" || disposition === "changed" || disposition === "explained";
  return isDecision && reason.trim() !== "";
}
