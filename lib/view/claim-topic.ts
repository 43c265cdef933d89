import type { Anchor } from "../model/human";
import type { ReviewedReport } from "../model/reviewed";
import { shorten } from "../text/shorten";

/** Longest beginning of a quote that names a topic, in code points. */
const LABEL_LENGTH = 18;

/** The topic of a passage that is made a claim: that of the claim it overlaps, else a new one that bears its first words. */
export function topicForClaim(report: ReviewedReport, anchor: Anchor): { id: string } | { label: string } {
  const around = report.claims.find(
    (claim) => claim.source === anchor.source && claim.start < anchor.end && claim.end > anchor.start,
  );
  const link = around && report.links.find((one) => one[anchor.source].includes(around.id));
  const isKnown = report.topics.some((topic) => topic.id === link?.topicId);
  return link && isKnown ? { id: link.topicId } : { label: shorten(anchor.exact, LABEL_LENGTH) };
}
