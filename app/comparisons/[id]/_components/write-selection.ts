import type { Span } from "@/lib/model/span";

/** Selects a span of a source on the page and brings its end into sight of what scrolls it, no further than needed. */
export function writeSelection(root: HTMLElement, { start, end }: Span): void {
  const from = placeAt(root, start);
  const to = placeAt(root, end - 1);
  if (!from || !to) return;
  window.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset + 1);
  const column = root.closest<HTMLElement>("[data-column]");
  const range = document.createRange();
  range.setStart(to.node, to.offset);
  range.setEnd(to.node, to.offset + 1);
  const box = range.getBoundingClientRect();
  if (!column || column.scrollHeight <= column.clientHeight) {
    if (box.top < 0 || box.bottom > window.innerHeight) to.node.parentElement?.scrollIntoView({ block: "nearest" });
    return;
  }
  const frame = column.getBoundingClientRect();
  const bottom = Math.min(frame.bottom, window.innerHeight);
  if (box.top < frame.top) column.scrollTop -= frame.top - box.top + box.height;
  else if (box.bottom > bottom) column.scrollTop += box.bottom - bottom + box.height;
}

/** The piece of text that holds a character of the source, and the character's place in it. */
function placeAt(root: HTMLElement, offset: number): { node: Node; offset: number } | null {
  let found: { node: Node; offset: number } | null = null;
  for (const piece of root.querySelectorAll<HTMLElement>("span[data-start], mark[data-start]")) {
    const start = Number(piece.dataset["start"]);
    if (start > offset) break;
    if (piece.firstChild) found = { node: piece.firstChild, offset: offset - start };
  }
  return found;
}
