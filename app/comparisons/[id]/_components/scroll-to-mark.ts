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
