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

/** Frames that a row's detail may take to be drawn. */
const MOST_FRAMES = 30;

/** Goes to the first thread of a row's detail, once that is drawn. @param none where it has none */
export function focusFirstThread(row: string, none: () => void): void {
  let frames = 0;
  const look = () => {
    const detail = document.querySelector(`[data-detail="${CSS.escape(row)}"]`);
    if (!detail && frames++ < MOST_FRAMES) return void requestAnimationFrame(look);
    const thread = detail?.querySelector<HTMLElement>(THREAD);
    if (!thread) return none();
    thread.scrollIntoView({ block: "nearest" });
    thread.focus({ preventScroll: true });
  };
  requestAnimationFrame(look);
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
