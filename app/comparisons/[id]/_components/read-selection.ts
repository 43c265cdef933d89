import type { Span } from "@/lib/model/span";

/** Room for the bar beside the words, pixels; on a narrow screen it takes two lines. */
const BAR_WIDTH = 540;
const BAR_HEIGHT = 64;
const GAP = 6;

/**
 * The selected words inside `root` as a span of the source, and where a bar beside them goes (viewport pixels).
 * Every piece of text there carries the offset it starts at (`data-start`). Null where nothing of it is selected.
 */
export function readSelection(root: HTMLElement): { span: Span; left: number; top: number } | null {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.startContainer) || !root.contains(range.endContainer)) return null;
  const start = offsetOf(range.startContainer, range.startOffset);
  const end = offsetOf(range.endContainer, range.endOffset);
  if (start === null || end === null || end <= start) return null;
  return { span: { start, end }, ...placeOfBar(range) };
}

/** Under the last line of the words, above the first where there is no room below; never out of the window. */
function placeOfBar(range: Range): { left: number; top: number } {
  const boxes = range.getClientRects();
  const first = boxes[0] ?? range.getBoundingClientRect();
  const last = boxes[boxes.length - 1] ?? first;
  const { innerWidth, innerHeight } = window;
  const width = Math.min(BAR_WIDTH, innerWidth - 16);
  const height = innerWidth < BAR_WIDTH ? 2 * BAR_HEIGHT : BAR_HEIGHT;
  const left = Math.max(8, Math.min(last.right - width / 2, innerWidth - width - 8));
  const below = last.bottom + GAP;
  const top = below + height <= innerHeight ? below : Math.max(8, first.top - height - GAP);
  return { left, top };
}

/** Offset in the source of a place in the page. */
function offsetOf(node: Node, offset: number): number | null {
  if (node.nodeType === Node.TEXT_NODE) {
    const start = startOf(node.parentElement?.closest("[data-start]") ?? null);
    return start === null ? null : start + offset;
  }
  // Between elements: the start of the one that follows, or the end of the one before.
  const after = node.childNodes[offset];
  if (after instanceof Element) return startOf(after.closest("[data-start]"));
  const before = node.childNodes[offset - 1];
  const piece = before instanceof Element ? before : node instanceof Element ? node : null;
  const start = startOf(piece?.closest("[data-start]") ?? null);
  return start === null ? null : start + (before?.textContent?.length ?? 0);
}

function startOf(element: Element | null): number | null {
  const value = element instanceof HTMLElement ? element.dataset["start"] : undefined;
  return value === undefined ? null : Number(value);
}
