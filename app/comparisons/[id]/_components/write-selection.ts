import type { Span } from "@/lib/model/span";
import { boxAt, placeAt } from "./text-place";

/** Selects a span of a source on the page and brings its end into sight of what scrolls it, no further than needed. */
export function writeSelection(root: HTMLElement, { start, end }: Span): void {
  const from = placeAt(root, start);
  const to = placeAt(root, end - 1);
  if (!from || !to) return;
  window.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset + 1);
  const column = root.closest<HTMLElement>("[data-column]");
  const box = boxAt(root, end - 1);
  if (!box) return;
  if (!column || column.scrollHeight <= column.clientHeight) {
    if (box.top < 0 || box.bottom > window.innerHeight) to.node.parentElement?.scrollIntoView({ block: "nearest" });
    return;
  }
  const frame = column.getBoundingClientRect();
  const bottom = Math.min(frame.bottom, window.innerHeight);
  if (box.top < frame.top) column.scrollTop -= frame.top - box.top + box.height;
  else if (box.bottom > bottom) column.scrollTop += box.bottom - bottom + box.height;
}
