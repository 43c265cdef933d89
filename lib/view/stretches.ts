import type { Span } from "../model/span";
import { splitParagraphs } from "./paragraphs";
import { cutSegments, type Layer, type Segment } from "./segments";

/** Paragraphs that follow each other, with what lies on them: as much as is drawn, measured and left undrawn together. */
export interface Stretch<T> extends Span {
  paragraphs: readonly (Span & { segments: readonly Segment<T>[] })[];
  /** The layers that meet it, in the order that they were given in. */
  layers: readonly Layer<T>[];
}

/**
 * A stretch ends with the paragraph that takes it to so many UTF-16 units: about a window of text. Each has a box of its own for the
 * browser to keep, so fewer of them scroll more smoothly; and each is laid out whole when it comes into sight, so longer ones do not.
 */
const LENGTH = 1200;
/** What a paragraph takes besides its words, in the room of as many of them: the rest of its last line, and the gap below it. */
const GAP = 40;

/** Cuts a text into its stretches, each paragraph into flat segments. Offsets are those of the whole text. */
export function cutStretches<T>(text: string, layers: readonly Layer<T>[]): Stretch<T>[] {
  const sorted = layers.map((layer, order) => ({ layer, order })).sort((x, y) => x.layer.start - y.layer.start);
  let next = 0;
  let open: { layer: Layer<T>; order: number }[] = [];
  return groupParagraphs(text).map((paragraphs) => {
    const [start, end] = [paragraphs[0]?.start ?? 0, paragraphs.at(-1)?.end ?? 0];
    open = open.filter(({ layer }) => layer.end > start);
    for (let entry = sorted[next]; entry && entry.layer.start < end; entry = sorted[next]) {
      if (entry.layer.end > start) open.push(entry);
      next++;
    }
    const own = [...open].sort((x, y) => x.order - y.order).map(({ layer }) => layer);
    return draw(text, paragraphs, own);
  });
}

/** Lays more over a text that is cut. A stretch that none of it meets stays the same object, so that nobody draws it anew. */
export function layOver<T>(text: string, stretches: readonly Stretch<T>[], more: readonly Layer<T>[]): Stretch<T>[] {
  return stretches.map((stretch) => {
    const met = more.filter((layer) => layer.start < stretch.end && layer.end > stretch.start);
    return met.length === 0 ? stretch : draw(text, stretch.paragraphs, [...stretch.layers, ...met]);
  });
}

function groupParagraphs(text: string): Span[][] {
  const groups: Span[][] = [];
  let size = LENGTH;
  for (const paragraph of splitParagraphs(text)) {
    if (size >= LENGTH) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(paragraph);
    size += paragraph.end - paragraph.start + GAP;
  }
  return groups;
}

function draw<T>(text: string, paragraphs: readonly Span[], layers: readonly Layer<T>[]): Stretch<T> {
  return {
    start: paragraphs[0]?.start ?? 0,
    end: paragraphs.at(-1)?.end ?? 0,
    layers,
    paragraphs: paragraphs.map(({ start, end }) => ({
      start,
      end,
      segments: cutSegments(text, { start, end }, layers),
    })),
  };
}
