import type { Span } from "@/lib/model/span";

const BAR_WIDTH = 240;

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
  const boxes = range.getClientRects();
  const last = boxes[boxes.length - 1] ?? range.getBoundingClientRect();
  const left = Math.max(8, Math.min(last.right - BAR_WIDTH / 2, window.innerWidth - BAR_WIDTH - 8));
  const top = Math.min(last.bottom + 6, window.innerHeight - 48);
  return { span: { start, end }, left, top };
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
