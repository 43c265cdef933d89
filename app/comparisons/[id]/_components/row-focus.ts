/** True where arrow keys are the list's: on a row, or where nothing has the focus. */
export function isOnRow(target: EventTarget | null): boolean {
  return target instanceof Element && (target === document.body || target.closest("[data-row]") !== null);
}

export function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("[role=dialog]") !== null;
}

/** True in a dialog that asks something: the keys of the page behind it are not meant. The detail of a row, a dialog where there is little room, is the page. */
export function isAsked(target: EventTarget | null): boolean {
  const dialog = target instanceof Element ? target.closest("[role=dialog]") : null;
  return dialog !== null && dialog.querySelector("[data-detail]") === null;
}

/** The row of a key as it is shown; lists that are kept hidden hold rows too. */
export function findRow(key: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-row="${CSS.escape(key)}"]:not([data-kept] *)`);
}

/** Brings a row into sight, no further than needed, and gives it the focus where that is asked for. */
export function focusRow(key: string, moveFocus: boolean): void {
  const row = findRow(key);
  if (moveFocus) row?.querySelector<HTMLElement>("button")?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: "nearest" });
}

/** Presses the button that a key stands for (`data-key`). @returns false where it is not on the screen */
export function pressButton(name: string): boolean {
  const button = document.querySelector<HTMLElement>(`[data-key="${name}"]`);
  button?.click();
  return button !== null;
}

/**
 * Gives the focus to the next or previous part of the page (`data-pane`) that is in sight. Who comes from nowhere gets to what the page
 * is for (`data-pane-main`), not to what stands above or beside it.
 */
export function focusPane(step: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>("[data-pane]")].filter((pane) => pane.offsetParent !== null);
  const here = panes.findIndex((pane) => pane.contains(document.activeElement));
  const main = panes.findIndex((pane) => "paneMain" in pane.dataset);
  const next = here < 0 && main >= 0 ? main : (here + step + panes.length) % panes.length;
  const pane = panes[next] ?? panes[0];
  const first = pane?.querySelector<HTMLElement>("[tabindex='0'], button:not([tabindex='-1']):enabled, a[href], input");
  first?.focus();
}
