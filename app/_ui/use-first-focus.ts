import { type RefObject, useEffect, useRef } from "react";

/**
 * The ref of what gets the focus when it appears, because a person asked for it: the first field of a form or a dialog.
 * @param isWanted false leaves the focus where it is
 */
export function useFirstFocus<T extends HTMLElement>(isWanted = true): RefObject<T | null> {
  const ref = useRef<T>(null);
  useEffect(() => {
    if (isWanted) ref.current?.focus();
  }, [isWanted]);
  return ref;
}
