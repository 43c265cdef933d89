import type { Claim } from "../model/claim";
import type { Annotation, AnnotationTarget } from "../model/human";
import type { Signal } from "../model/link";
import { SIDES, type SourceId } from "../model/source";
import { rankClaims } from "../pipeline/align/rank-claims";
import { fold } from "../text/fold";
import { makeAnchor } from "./anchors";
import { lastWords } from "./note-list";

/** As many as can be looked at. */
const MOST = 6;

/** A claim that may be a note's new place, with what the two have in common; none where a person looked for it. */
export interface NewPlace {
  claim: Claim;
  signals: readonly Signal[];
}

/**
 * Claims that a note without a place may belong to: those most like the words that it was on, in the same source; where a person
 * looks for words, the claims that hold all of them. Nothing is attached by itself.
 */
export function listNewPlaces(note: Annotation, claims: readonly Claim[], sought: string): NewPlace[] {
  const words = fold(sought).split(/\s+/).filter(Boolean);
  if (words.length > 0) {
    const holding = claims.filter(({ quote }) => words.every((word) => fold(quote).includes(word)));
    return holding.slice(0, MOST).map((claim) => ({ claim, signals: [] }));
  }
  if (note.target.kind !== "passage") return [];
  const { source } = note.target.anchor;
  const lost = { quote: lastWords(note), quantities: [], entities: [], times: [] };
  const own = claims.filter((claim) => claim.source === source);
  return rankClaims(lost, own)
    .slice(0, MOST)
    .map(({ claim, signals }) => ({ claim, signals }));
}

/** A note's own source, or both where only a key says what it was on. */
export function sourcesOf({ target }: Annotation): readonly SourceId[] {
  if (target.kind === "passage") return [target.anchor.source];
  return target.kind === "source" ? [target.source] : SIDES;
}

/** The place on a claim for a note: on its words where the note was on words, else on the claim. */
export function placeOn(note: Annotation, claim: Claim, texts: Readonly<Record<SourceId, string>>): AnnotationTarget {
  if (note.target.kind !== "passage") return { kind: "claim", claimKey: claim.id };
  const { source, start, end } = claim;
  return { kind: "passage", anchor: makeAnchor(source, texts[source], { start, end }) };
}
