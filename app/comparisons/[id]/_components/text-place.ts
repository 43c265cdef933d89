/** The piece of text that holds a character of the source, and the character's place in it. */
export function placeAt(root: HTMLElement, offset: number): { node: Node; offset: number } | null {
  let found: { node: Node; offset: number } | null = null;
  for (const piece of root.querySelectorAll<HTMLElement>("span[data-start], mark[data-start]")) {
    const start = Number(piece.dataset["start"]);
    if (start > offset) break;
    if (piece.firstChild) found = { node: piece.firstChild, offset: offset - start };
  }
  return found;
}

/** The box of one character of the source, in the window; null where it is not drawn. */
export function boxAt(root: HTMLElement, offset: number): DOMRect | null {
  const place = placeAt(root, offset);
  const length = place?.node.textContent?.length ?? 0;
  if (!place || length === 0) return null;
  const range = document.createRange();
  const start = Math.min(place.offset, length - 1);
  range.setStart(place.node, start);
  range.setEnd(place.node, start + 1);
  return range.getBoundingClientRect();
}

/**
 * The character of the source that stands nearest to a height of the window: pieces lie one below the other, and so do the lines
 * inside a piece, so that both are found by halving.
 * @param y pixels from the top of the window
 */
export function offsetAt(root: HTMLElement, y: number): number | null {
  const pieces = [...root.querySelectorAll<HTMLElement>("span[data-start], mark[data-start]")];
  const piece = pieces[firstBelow(pieces.length, (at) => pieces[at]!.getBoundingClientRect().bottom, y)];
  if (!piece) return null;
  const start = Number(piece.dataset["start"]);
  const length = piece.textContent?.length ?? 0;
  return start + firstBelow(length, (at) => boxAt(root, start + at)?.bottom ?? y, y);
}

/** The first of so many whose lower edge lies below `y`, else the last. */
function firstBelow(count: number, bottomOf: (at: number) => number, y: number): number {
  let [low, high] = [0, Math.max(0, count - 1)];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (bottomOf(middle) < y) low = middle + 1;
    else high = middle;
  }
  return low;
}
