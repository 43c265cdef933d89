import type { Claim } from "../model/claim";
import type { HumanLayer, PersonClaim } from "../model/human";
import type { InternalLink, Topic } from "../model/link";
import type { Report } from "../model/report";
import type { JudgedLink, ReviewedInternal, ReviewedLink, ReviewedReport } from "../model/reviewed";
import type { Source } from "../model/source";
import { locateAnchor } from "../text/anchor";
import { attachToLinks, placeAnnotations, textsOf } from "./overlay/annotations";
import { editClaims, toClaim } from "./overlay/claims";
import { withJudged, withJudgedInside } from "./overlay/judged";
import { applyOps } from "./overlay/link-ops";
import { toLink } from "./overlay/link-parts";
import { findCandidates, joinReviews } from "./overlay/reviews";
import { summarize } from "./summary";

/**
 * Lays what people did over the engine's report: the one thing that screens and exports show (design: section 8).
 * @param sources the texts of the report's run; with them, what people marked follows a corrected text where its quote is
 * identical. Without them positions are taken as stored.
 * @param judged what the engine says of the links that people changed (`judgeAgain`); one whose claims have changed since is left out
 * @returns the report with people's claims, slot values, topics, links and changes of links in it, reviews and annotations
 * joined by content key, and the summary counted anew. Nothing is lost: what finds no place stands in `noLongerProposed`,
 * `orphans` or `unplaced`, and everything in `human`. Never throws.
 */
export function overlay(
  report: Report,
  human: HumanLayer,
  sources: readonly Pick<Source, "id" | "text">[] = [],
  judged: readonly JudgedLink[] = [],
): ReviewedReport {
  const texts = textsOf(sources);
  const marked = placeClaims(human.claims, texts);
  const edited = editClaims([...report.claims, ...marked.claims], human.edits);
  const claims = new Map(edited.claims.map((claim) => [claim.id, claim]));
  const topics = withPersonTopics(report.topics, human.topics);
  const topicIds = new Set(topics.map((topic) => topic.id));

  const made = human.links.map((link) => ({ link, made: toLink(link, claims) }));
  const isPlaced = ({ made: { a, b, topicId } }: { made: ReviewedLink }) =>
    a.length + b.length > 0 && topicIds.has(topicId);
  const proposed = report.links.map(
    (link): ReviewedLink => ({
      ...link,
      origin: "engine",
      engineRelation: link.relation,
      review: null,
      annotations: [],
    }),
  );
  const changed = applyOps(
    [...proposed, ...made.filter(isPlaced).map((entry) => entry.made)],
    human.ops,
    claims,
    topicIds,
  );
  const reviewed = joinReviews(withJudged(changed.links, judged), human.reviews);
  const inside = joinReviews(withJudgedInside(report.internal.map(toReviewed), judged), reviewed.left);
  const placed = placeAnnotations(human.annotations, {
    linkIds: new Set([...reviewed.links, ...inside.links].map((link) => link.id)),
    claimIds: new Set(claims.keys()),
    topicIds,
    movedTo: changed.movedTo,
    texts,
  });
  const links = attachToLinks(reviewed.links, placed.annotations);
  return {
    ...report,
    claims: edited.claims,
    topics,
    links,
    internal: attachToLinks(inside.links, placed.annotations),
    summary: summarize(links, edited.claims, report.coverage),
    noLongerProposed: inside.left.map((review) => ({ review, candidates: findCandidates(review, links, claims) })),
    orphans: placed.orphans,
    unplaced: {
      claims: marked.unplaced,
      edits: edited.unplaced,
      links: made.filter((entry) => !isPlaced(entry)).map((entry) => entry.link),
      ops: changed.unplaced,
    },
    human: { ...human, annotations: placed.annotations },
  };
}

function toReviewed(link: InternalLink): ReviewedInternal {
  return { ...link, engineRelation: link.relation, review: null, annotations: [] };
}

/** The run's topics and people's: one of theirs that the run used goes by the name it has now. */
function withPersonTopics(topics: readonly Topic[], own: HumanLayer["topics"]): Topic[] {
  const labels = new Map(own.map(({ id, renames, label }) => [renames ?? id, label]));
  const known = new Set(topics.map((topic) => topic.id));
  return [
    ...topics.map((topic) => ({ ...topic, label: labels.get(topic.id) ?? topic.label })),
    ...own.filter(({ id, renames }) => renames === null && !known.has(id)).map(({ id, label }) => ({ id, label })),
  ];
}

function placeClaims(
  marked: readonly PersonClaim[],
  texts: ReadonlyMap<string, string>,
): { claims: Claim[]; unplaced: PersonClaim[] } {
  const claims: Claim[] = [];
  const unplaced: PersonClaim[] = [];
  for (const person of marked) {
    const { source, start, end } = person.anchor;
    const text = texts.get(source);
    const span = text === undefined ? { start, end } : locateAnchor(text, person.anchor);
    if (span) claims.push(toClaim(person, span));
    else unplaced.push(person);
  }
  return { claims, unplaced };
}
