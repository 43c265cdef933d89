/** Brings a claim's mark to the middle of the screen, or of its own column. */
export function scrollToMark(claim: string, behavior: ScrollBehavior): void {
  const mark = document.querySelector<HTMLElement>(`[data-claims~="${CSS.escape(claim)}"]`);
  const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  mark?.scrollIntoView({ block: "center", behavior: calm ? "auto" : behavior });
}
