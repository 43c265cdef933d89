import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";

/**
 * The ref of what gets the focus when it appears, because a person asked for it: the first field of a form or a dialog. When it
 * goes with the focus in its form, that goes back to where it was before, or to the thread of notes that it stood in.
 * @param isWanted false leaves the focus where it is
 */
export function useFirstFocus<T extends HTMLElement>(isWanted = true): RefObject<T | null> {
  const ref = useRef<T>(null);
  useLayoutEffect(() => {
    if (!isWanted) return;
    const before = document.activeElement;
    const form = ref.current?.closest("form");
    return () => {
      if (form?.contains(document.activeElement)) giveBack(form, before);
    };
  }, [isWanted]);
  useEffect(() => {
    if (isWanted) ref.current?.focus();
  }, [isWanted]);
  return ref;
}

function giveBack(form: Element, before: Element | null): void {
  // A dialog that closes gives the focus back itself.
  if (before?.closest("[role=dialog]") !== form.closest("[role=dialog]")) return;
  const back = before?.isConnected ? before : form.closest("[data-thread]");
  if (back instanceof HTMLElement && back !== document.body) back.focus({ preventScroll: true });
}
