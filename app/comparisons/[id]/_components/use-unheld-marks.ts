"use client";

import { type RefObject, useEffect } from "react";

/**
 * Lets a selection begin at the very first character of a mark. A browser that gives the focus to what is pressed drops the selection
 * if it began in the text before, and the left half of a mark's first character counts as that. So a pressed mark cannot have the focus
 * until the button is up again; a plain click gives it then.
 */
export function useUnheldMarks(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const node = root.current;
    if (!node) return;
    let held: { mark: HTMLElement; tabIndex: string } | null = null;
    const press = (event: PointerEvent) => {
      release();
      const mark = event.target instanceof Element ? event.target.closest<HTMLElement>("mark[tabindex]") : null;
      const tabIndex = mark?.getAttribute("tabindex");
      if (!mark || tabIndex === null || tabIndex === undefined) return;
      held = { mark, tabIndex };
      mark.removeAttribute("tabindex");
    };
    const release = () => {
      if (!held) return;
      const { mark, tabIndex } = held;
      held = null;
      if (!mark.hasAttribute("tabindex")) mark.setAttribute("tabindex", tabIndex);
      if (window.getSelection()?.isCollapsed ?? true) mark.focus({ preventScroll: true });
    };
    node.addEventListener("pointerdown", press);
    window.addEventListener("pointerup", release);
    window.addEventListener("pointercancel", release);
    return () => {
      release();
      node.removeEventListener("pointerdown", press);
      window.removeEventListener("pointerup", release);
      window.removeEventListener("pointercancel", release);
    };
  }, [root]);
}
