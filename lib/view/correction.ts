import type { Anchor, HumanLayer } from "../model/human";
import type { SourceId } from "../model/source";
import { locateAnchor } from "../text/anchor";

/** A paragraph that is not empty, and which of its text's it is, from 0. */
export interface Paragraph {
  number: number;
  text: string;
}

/** What another text of a source would do to what stands now. */
interface Correction {
  /** Paragraphs that only the text of now has, and only the other one, each in its order. */
  removed: readonly Paragraph[];
  added: readonly Paragraph[];
  /** Notes on words and marked claims that stay where they are, move with their words, or lose their place. */
  kept: number;
  moved: number;
  lost: number;
}

/**
 * Looks at a corrected text before anything is changed.
 * @param human what people marked in the comparison
 */
export function previewCorrection(
  now: string,
  next: string,
  side: SourceId,
  human: Pick<HumanLayer, "annotations" | "claims">,
): Correction {
  const spans = anchorsOn(side, human).map((anchor) => ({ anchor, span: locateAnchor(next, anchor) }));
  const kept = spans.filter(({ anchor, span }) => span?.start === anchor.start).length;
  const lost = spans.filter(({ span }) => span === null).length;
  return {
    removed: without(paragraphsOf(now), paragraphsOf(next)),
    added: without(paragraphsOf(next), paragraphsOf(now)),
    kept,
    lost,
    moved: spans.length - kept - lost,
  };
}

function anchorsOn(side: SourceId, { annotations, claims }: Pick<HumanLayer, "annotations" | "claims">): Anchor[] {
  const notes = annotations.flatMap(({ target, deletedAt, parentId }) =>
    // An answer stands where its note stands.
    target.kind === "passage" && deletedAt === null && parentId === null ? [target.anchor] : [],
  );
  return [...notes, ...claims.map(({ anchor }) => anchor)].filter(({ source }) => source === side);
}

function paragraphsOf(text: string): Paragraph[] {
  return text
    .split(/\r\n?|\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line, number) => ({ number, text: line }));
}

/** The paragraphs that are left when each of the other list has taken one of its own words away. */
function without(paragraphs: readonly Paragraph[], others: readonly Paragraph[]): Paragraph[] {
  const counts = new Map<string, number>();
  for (const { text } of others) counts.set(text, (counts.get(text) ?? 0) + 1);
  return paragraphs.filter(({ text }) => {
    const count = counts.get(text) ?? 0;
    if (count > 0) counts.set(text, count - 1);
    return count === 0;
  });
}
