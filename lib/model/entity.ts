import type { Span } from "./span";

export const ENTITY_KINDS = ["person", "organization", "place", "product", "work", "other"] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** A name as it stands in a claim. */
export interface EntityMention extends Span {
  /** Original surface form. */
  text: string;
  /** Folded canonical form shared by all aliases, in both sources. */
  canonical: string;
  kind: EntityKind;
}

/** A name with its aliases, gathered over one or both sources. */
export interface Entity {
  canonical: string;
  kind: EntityKind;
  /** Folded surface forms, sorted. */
  aliases: readonly string[];
}
