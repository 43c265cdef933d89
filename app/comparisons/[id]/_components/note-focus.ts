/** A thread on the page. */
const THREAD = "[data-thread]";

/** For how many frames a thread is waited for that the list has still to draw. */
const FRAMES = 30;

/** Brings a thread into sight, as soon as it is drawn; `moveFocus`: and gives it the focus. */
export function focusThread(id: string, moveFocus: boolean, frames = FRAMES): void {
  const thread = document.querySelector<HTMLElement>(`[data-thread="${CSS.escape(id)}"]`);
  if (!thread) {
    if (frames > 0) requestAnimationFrame(() => focusThread(id, moveFocus, frames - 1));
    return;
  }
  thread.scrollIntoView({ block: "nearest" });
  if (moveFocus) thread.focus({ preventScroll: true });
}

/** Goes to the first thread of a row's detail, which is on the screen. @returns false where it has none */
export function focusFirstThread(row: string): boolean {
  const thread = document.querySelector<HTMLElement>(`[data-detail="${CSS.escape(row)}"] ${THREAD}`);
  thread?.scrollIntoView({ block: "nearest" });
  thread?.focus({ preventScroll: true });
  return thread !== null;
}

export function isInThread(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(THREAD) !== null;
}

/** Goes from the thread that has the focus to what it is on, by the way that the thread itself offers. @returns false where none has it */
export function leaveThread(): boolean {
  const way = document.activeElement?.closest(`${THREAD}:has([data-way])`)?.querySelector<HTMLElement>("[data-way]");
  way?.click();
  return way !== null && way !== undefined;
}
