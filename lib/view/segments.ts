import type { Span } from "../model/span";

/** A span that something is to be drawn on. */
export interface Layer<T> extends Span {
  value: T;
}

/** A stretch of text over which the same layers lie. */
export interface Segment<T> extends Span {
  text: string;
  values: readonly T[];
}

/**
 * Cuts `text.slice(start, end)` into flat segments, so that overlapping spans are drawn without nesting elements.
 * Offsets of layers and segments are those of the whole text; layers outside the range are cut off. Values keep the order of `layers`.
 */
export function cutSegments<T>(text: string, range: Span, layers: readonly Layer<T>[]): Segment<T>[] {
  const inside = layers.filter(
    (layer) => layer.start < range.end && layer.end > range.start && layer.end > layer.start,
  );
  const edges = new Set([range.start, range.end]);
  for (const layer of inside) {
    edges.add(Math.max(layer.start, range.start));
    edges.add(Math.min(layer.end, range.end));
  }
  const cuts = [...edges].sort((x, y) => x - y);
  // A sweep: at 500 claims a scan of all layers at every cut would grow with the square.
  const byStart = inside.map((layer, order) => ({ layer, order })).sort((x, y) => x.layer.start - y.layer.start);
  let next = 0;
  let active: { layer: Layer<T>; order: number }[] = [];
  const segments: Segment<T>[] = [];
  for (let i = 0; i + 1 < cuts.length; i++) {
    const start = cuts[i] ?? 0;
    const end = cuts[i + 1] ?? 0;
    active = active.filter((entry) => entry.layer.end > start);
    for (let entry = byStart[next]; entry && entry.layer.start <= start; entry = byStart[next]) {
      active.push(entry);
      next++;
    }
    const values = [...active].sort((x, y) => x.order - y.order).map((entry) => entry.layer.value);
    segments.push({ start, end, text: text.slice(start, end), values });
  }
  return segments;
}
