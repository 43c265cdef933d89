import type { Span } from "../model/span";

/** True where `inner` lies wholly in `outer`. */
export function within(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** True where the two share at least one unit. */
export function overlaps(x: Span, y: Span): boolean {
  return x.start < y.end && y.start < x.end;
}

/**
 * Those of `items` that lie wholly in `outer`.
 * @param items in text order, not overlapping each other.
 */
export function itemsWithin<T extends Span>(items: readonly T[], outer: Span): T[] {
  const found: T[] = [];
  for (let i = lowerBound(items, outer.start); i < items.length; i++) {
    const item = items[i]!;
    if (item.start >= outer.end) break;
    if (item.end <= outer.end) found.push(item);
  }
  return found;
}

/** Index of the first item that starts at `from` or later; items are in text order. */
export function lowerBound(items: readonly Span[], from: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.start < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
