import type { Annotation, ClaimEdit, HumanLayer, LinkOp, PersonClaim, PersonLink, Review } from "./human";
import type { InternalLink, Link } from "./link";
import type { Relation } from "./relation";
import type { Report } from "./report";

/** A link as screen and report show it: the engine's, or a person's, with what people said of it. */
export interface ReviewedLink extends Link {
  origin: "engine" | "person";
  /** What the engine said; equals `relation` unless a person changed it. */
  engineRelation: Relation;
  /** What the engine said before a person set a value, where it now says something else. */
  relationBefore?: Relation;
  review: Review | null;
  annotations: readonly Annotation[];
}

/** A pair inside one source, with what people said of it. */
export interface ReviewedInternal extends InternalLink {
  engineRelation: Relation;
  /** As with a link. */
  relationBefore?: Relation;
  review: Review | null;
  annotations: readonly Annotation[];
}

/** What people did that finds no place in this run: kept, listed, attached to nothing. */
interface Unplaced {
  claims: readonly PersonClaim[];
  edits: readonly ClaimEdit[];
  links: readonly PersonLink[];
  ops: readonly LinkOp[];
}

/** What the engine says of a link that people changed: of the values they set, or of the claims they put in it. */
export interface JudgedLink
  extends Pick<Link, "id" | "a" | "b" | "decidedOn" | "relation" | "kinds" | "method" | "strength" | "findings"> {}

/** What lies under a `ReviewedReport`, so that a page can lay over it what it has not sent yet. */
export interface Layers {
  report: Report;
  human: HumanLayer;
  judged: readonly JudgedLink[];
}

/** `overlay(report, humanLayer)`: the one thing that screens and exports show. */
export interface ReviewedReport extends Omit<Report, "links" | "internal"> {
  links: readonly ReviewedLink[];
  internal: readonly ReviewedInternal[];
  /** Reviews whose link this run no longer proposes, with the links that come nearest. */
  noLongerProposed: readonly { review: Review; candidates: readonly string[] }[];
  /** Annotations whose place is gone. */
  orphans: readonly Annotation[];
  /** `overlay` always sets it. */
  unplaced?: Unplaced;
  /** As stored, with the anchors of passages where they stand in this run's texts. */
  human: HumanLayer;
}
