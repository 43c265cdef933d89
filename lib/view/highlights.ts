import type { Anchor, Annotation } from "../model/human";

/** True for a passage that is marked without a word about it. */
export function isHighlight({ body, target }: Pick<Annotation, "body" | "target">): boolean {
  return body === "" && target.kind === "passage";
}

/** The highlight that stands on exactly these words and that nobody answered; null without one. */
export function highlightAt(notes: readonly Annotation[], anchor: Anchor): Annotation | null {
  const standing = notes.filter(({ deletedAt }) => deletedAt === null);
  const found = standing.find(
    (note) =>
      isHighlight(note) &&
      note.target.kind === "passage" &&
      note.target.anchor.source === anchor.source &&
      note.target.anchor.start === anchor.start &&
      note.target.anchor.end === anchor.end &&
      !standing.some(({ parentId }) => parentId === note.id),
  );
  return found ?? null;
}
