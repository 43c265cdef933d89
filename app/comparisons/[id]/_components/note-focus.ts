/** A thread on the page. */
const THREAD = "[data-thread]";

/** Brings a thread into sight; `moveFocus`: and gives it the focus. */
export function focusThread(id: string, moveFocus: boolean): void {
  requestAnimationFrame(() => {
    const thread = document.querySelector<HTMLElement>(`[data-thread="${CSS.escape(id)}"]`);
    thread?.scrollIntoView({ block: "nearest" });
    if (moveFocus) thread?.focus({ preventScroll: true });
  });
}

/** Goes from the thread that has the focus to what it is on, by the way that the thread itself offers. @returns false where none has it */
export function leaveThread(): boolean {
  const thread = document.activeElement?.closest(THREAD);
  const way = thread?.querySelector<HTMLElement>("[data-way]");
  way?.click();
  return way !== null && way !== undefined;
}
