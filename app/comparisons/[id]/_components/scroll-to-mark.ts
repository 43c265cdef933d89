/**
 * Brings a mark to the middle of what scrolls it: its own column, so that the page and the other column stay where they are,
 * or the page where there are no columns.
 */
export function scrollToMark(selector: string, behavior: ScrollBehavior): void {
  const mark = document.querySelector<HTMLElement>(selector);
  if (!mark) return;
  const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  const how = calm ? "auto" : behavior;
  const column = mark.closest<HTMLElement>("[data-column]");
  if (!column || column.scrollHeight <= column.clientHeight) {
    mark.scrollIntoView({ block: "center", behavior: how });
    return;
  }
  const offset = mark.getBoundingClientRect().top - column.getBoundingClientRect().top;
  column.scrollTo({ top: column.scrollTop + offset - column.clientHeight / 2, behavior: how });
}

/** Frames that a page is given to draw what its address asks for. */
const DRAWN_WITHIN = 40;
/** What says that the reader has taken over. */
const READER = ["wheel", "pointerdown", "keydown", "touchstart"] as const;

/**
 * The same without motion for a mark that is only about to be drawn, or drawn anew as the page comes to life; what the reader does
 * meanwhile ends it.
 */
export function scrollOnceDrawn(selector: string): void {
  const reader = new AbortController();
  for (const kind of READER)
    window.addEventListener(kind, () => reader.abort(), { passive: true, signal: reader.signal });
  const look = (last: Element | null, frames: number) => {
    if (frames === 0) reader.abort();
    if (reader.signal.aborted) return;
    const mark = document.querySelector(selector);
    if (mark !== null && mark !== last) scrollToMark(selector, "auto");
    requestAnimationFrame(() => look(mark, frames - 1));
  };
  requestAnimationFrame(() => look(null, DRAWN_WITHIN));
}

/** The mark of a claim. */
export function claimMark(claim: string): string {
  return `[data-claims~="${CSS.escape(claim)}"]`;
}

/** The mark of a note on a passage. */
export function noteMark(note: string): string {
  return `[data-note~="${CSS.escape(note)}"]`;
}

/** The passage that is lit, because an address or a search led to it. */
export const PLACE_MARK = "[data-place]";

/** Gives a mark the focus where it stands; a note's mark is no stop of its own otherwise. */
export function focusMark(selector: string): void {
  const mark = document.querySelector<HTMLElement>(selector);
  if (mark && !mark.hasAttribute("tabindex")) mark.tabIndex = -1;
  mark?.focus({ preventScroll: true });
}
