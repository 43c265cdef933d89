import type { Annotation } from "../../model/human";
import type { Source } from "../../model/source";
import { locateAnchor } from "../../text/anchor";

/** The places an annotation may stand at. */
export interface Places {
  linkIds: ReadonlySet<string>;
  claimIds: ReadonlySet<string>;
  topicIds: ReadonlySet<string>;
  /** Where links went that a person merged or took apart. */
  movedTo: ReadonlyMap<string, string>;
  texts: ReadonlyMap<string, string>;
}

/** The texts by source id; a source without one leaves its anchors where they are. */
export function textsOf(sources: readonly Pick<Source, "id" | "text">[]): ReadonlyMap<string, string> {
  return new Map(sources.map((source) => [source.id, source.text]));
}

/**
 * Finds each annotation's place in this run. A link's annotations follow where a person moved the link; a passage's follow
 * only an identical quote. Answers follow the annotation they answer, because they carry its target.
 * @returns all annotations in the given order with their targets as they now stand, and those without a place. A deleted one
 * needs no place.
 */
export function placeAnnotations(
  annotations: readonly Annotation[],
  places: Places,
): { annotations: Annotation[]; orphans: Annotation[] } {
  const orphans: Annotation[] = [];
  const placed = annotations.map((annotation) => {
    const moved = place(annotation, places);
    if (moved === null && annotation.deletedAt === null) orphans.push(annotation);
    return moved ?? annotation;
  });
  return { annotations: placed, orphans };
}

function place(annotation: Annotation, places: Places): Annotation | null {
  const { target } = annotation;
  switch (target.kind) {
    case "link": {
      const linkKey = follow(target.linkKey, places);
      return places.linkIds.has(linkKey) ? { ...annotation, target: { ...target, linkKey } } : null;
    }
    case "claim":
      return places.claimIds.has(target.claimKey) ? annotation : null;
    case "topic":
      return places.topicIds.has(target.topicKey) ? annotation : null;
    case "source":
      return annotation;
    case "passage": {
      const text = places.texts.get(target.anchor.source);
      if (text === undefined) return annotation;
      const span = locateAnchor(text, target.anchor);
      return span ? { ...annotation, target: { ...target, anchor: { ...target.anchor, ...span } } } : null;
    }
  }
}

function follow(linkKey: string, { linkIds, movedTo }: Places): string {
  let key = linkKey;
  for (let step = 0; !linkIds.has(key) && step <= movedTo.size; step++) key = movedTo.get(key) ?? key;
  return key;
}

interface Annotated {
  id: string;
  annotations: readonly Annotation[];
}

/** Gives each link the annotations that stand on it, oldest first, without deleted ones. */
export function attachToLinks<T extends Annotated>(links: readonly T[], annotations: readonly Annotation[]): T[] {
  const byLink = new Map<string, Annotation[]>();
  for (const annotation of annotations) {
    if (annotation.target.kind !== "link" || annotation.deletedAt !== null) continue;
    const key = annotation.target.linkKey;
    byLink.set(key, [...(byLink.get(key) ?? []), annotation]);
  }
  const inOrder = (x: Annotation, y: Annotation) =>
    x.createdAt < y.createdAt ? -1 : x.createdAt > y.createdAt ? 1 : x.id < y.id ? -1 : 1;
  return links.map((link) => ({ ...link, annotations: (byLink.get(link.id) ?? []).sort(inOrder) }));
}
