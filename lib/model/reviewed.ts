import type { Annotation, HumanLayer, Review } from "./human";
import type { Link } from "./link";
import type { Relation } from "./relation";
import type { Report } from "./report";

/** A link as screen and report show it: the engine's, or a person's, with what people said of it. */
export interface ReviewedLink extends Link {
  origin: "engine" | "person";
  /** What the engine said; equals `relation` unless a person changed it. */
  engineRelation: Relation;
  review: Review | null;
  annotations: readonly Annotation[];
}

/** `overlay(report, humanLayer)`: the one thing that screens and exports show. */
export interface ReviewedReport extends Omit<Report, "links"> {
  links: readonly ReviewedLink[];
  /** Reviews whose link this run no longer proposes, with the links that come nearest. */
  noLongerProposed: readonly { review: Review; candidates: readonly string[] }[];
  /** Annotations whose place is gone. */
  orphans: readonly Annotation[];
  human: HumanLayer;
}
