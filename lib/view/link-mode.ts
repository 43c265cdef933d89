import type { Claim } from "../model/claim";
import { groupOf, RELATIONS, type Relation } from "../model/relation";
import type { ReviewedLink, ReviewedReport } from "../model/reviewed";
import type { SourceId } from "../model/source";
import type { Span } from "../model/span";
import { makeAnchor } from "./anchors";
import { topicForClaim } from "./claim-topic";
import { listPartners, type Partner } from "./partners";
import { ask, type NewId, type RowAsk, type RowStep } from "./row-steps";
import { claimOfWords } from "./words-claim";

/** One end of a link that a person draws: a claim, or words that become one. */
export interface LinkEnd extends Span {
  source: SourceId;
  /** Key of the claim; null where it is made with the link. */
  claim: string | null;
}

/** A link that is being drawn. */
export type LinkDraft = Readonly<Record<SourceId, LinkEnd | null>>;

export const NO_DRAFT: LinkDraft = { a: null, b: null };

/** What two passages that stand side by side may be to each other; one that stands alone is no link. */
export const LINK_RELATIONS: readonly Relation[] = RELATIONS.filter(
  (relation) => !["only_a", "only_b"].includes(groupOf(relation)),
);

type Texts = Readonly<Record<SourceId, string>>;

export function endOfClaim({ id, source, start, end }: Claim): LinkEnd {
  return { source, start, end, claim: id };
}

/** Words as an end: the claim that has exactly these words where there is one. */
export function endOfWords(report: ReviewedReport, source: SourceId, { start, end }: Span): LinkEnd {
  const own = report.claims.find((claim) => claim.source === source && claim.start === start && claim.end === end);
  return { source, start, end, claim: own?.id ?? null };
}

/** The side that still wants an end; A where both do, null where the draft is whole. */
export function openSide(draft: LinkDraft): SourceId | null {
  return draft.a === null ? "a" : draft.b === null ? "b" : null;
}

/** The claims of the other text that come nearest to the end that was picked and do not stand beside it; none before one is, or after both are. */
export function listEnds(report: ReviewedReport, draft: LinkDraft, texts: Texts): Partner[] {
  const end = draft.a && draft.b ? null : (draft.a ?? draft.b);
  if (!end) return [];
  const claim =
    report.claims.find(({ id }) => id === end.claim) ?? claimOfWords(report, end.source, texts[end.source], end);
  // What stands beside it already is no link to draw.
  const beside = report.links.filter((link) => end.claim !== null && link[end.source].includes(end.claim));
  return listPartners(report, claim, { a: beside.flatMap(({ a }) => a), b: beside.flatMap(({ b }) => b) });
}

/** The row in which both ends stand side by side already, or null. */
export function rowOfBoth(report: ReviewedReport, { a, b }: LinkDraft): ReviewedLink | null {
  const [left, right] = [a?.claim, b?.claim];
  if (!left || !right) return null;
  return report.links.find((link) => link.a.includes(left) && link.b.includes(right)) ?? null;
}

/**
 * Puts the two ends side by side under the relation that a person chose, decided and with the reason: a link of its own. Rows of two
 * sides keep their claims; what stood alone stands alone no longer.
 */
export function drawLink(
  report: ReviewedReport,
  { a, b }: Readonly<Record<SourceId, LinkEnd>>,
  chosen: { relation: Relation; reason: string },
  texts: Texts,
  newId: NewId,
): RowStep {
  const topic = topicOf(report, [a, b], texts);
  const made = "label" in topic ? newId() : null;
  const [left, right] = [a, b].map((end) => ({ end, id: end.claim ?? newId() })) as [Placed, Placed];
  const key = newId();
  const topicId = "label" in topic ? (made ?? "") : topic.id;
  const seen = {
    relation: chosen.relation,
    topic: "label" in topic ? topic.label : (report.topics.find(({ id }) => id === topic.id)?.label ?? ""),
    a: [texts.a.slice(a.start, a.end)],
    b: [texts.b.slice(b.start, b.end)],
  };
  const decided = {
    disposition: "confirmed",
    relation: null,
    reason: chosen.reason.trim(),
    materiality: null,
  } as const;
  return {
    key,
    asks: [
      ...(made !== null && "label" in topic ? [ask("topic.create", { id: made, label: topic.label, words: [] })] : []),
      ...[left, right].flatMap(({ end, id }) =>
        end.claim === null ? [ask("claim.create", { id, anchor: makeAnchor(end.source, texts[end.source], end) })] : [],
      ),
      ask("link.create", { id: key, topicId, a: [left.id], b: [right.id], relation: chosen.relation }),
      ...[left, right].flatMap(({ end, id }) => drawIn(report, end.source, id, key, newId)),
      ask("review.set", { id: newId(), linkKey: key, ...decided, seen }),
    ],
  };
}

interface Placed {
  end: LinkEnd;
  id: string;
}

/** The topic of a row of two sides that holds one of the ends, else of what one stands in alone, else a new one of its words. */
function topicOf(report: ReviewedReport, ends: readonly LinkEnd[], texts: Texts): { id: string } | { label: string } {
  const known = new Set(report.topics.map(({ id }) => id));
  const holding = ends.flatMap(({ source, claim }) =>
    report.links.filter((link) => claim !== null && link[source].includes(claim) && known.has(link.topicId)),
  );
  const link = holding.find(isPair) ?? holding[0];
  if (link) return { id: link.topicId };
  const [first] = ends as [LinkEnd];
  return topicForClaim(report, makeAnchor(first.source, texts[first.source], first));
}

/** Takes a claim out of the rows in which it stands without the other side, into the new link. */
function drawIn(report: ReviewedReport, side: SourceId, claim: string, key: string, newId: NewId): RowAsk[] {
  const nothing = { otherKey: null, topicId: null, claims: [] } as const;
  return report.links
    .filter((link) => !isPair(link) && link[side].includes(claim))
    .flatMap((link) => {
      const merge = (otherKey: string) =>
        ask("link.op", { id: newId(), kind: "merge", linkKey: key, ...nothing, otherKey });
      if (link[side].length === 1) return [merge(link.id)];
      const out = newId();
      return [ask("link.op", { id: out, kind: "split", linkKey: link.id, ...nothing, claims: [claim] }), merge(out)];
    });
}

function isPair({ a, b }: ReviewedLink): boolean {
  return a.length > 0 && b.length > 0;
}
