"use client";

import { type RefObject, useEffect } from "react";

/**
 * Makes the links of a text one tab stop; arrow keys move along them. A text has a hundred claims and more, and nobody tabs through those.
 * @param content changes whenever the links do
 */
export function useRovingLinks(root: RefObject<HTMLElement | null>, content: unknown): void {
  useEffect(() => {
    const node = root.current;
    if (!node || content === null) return;
    const all = () => [...node.querySelectorAll<HTMLElement>("[role=link]")];
    // All are drawn out of the tab order: only the two that change are touched, for a text has thousands.
    let stop: HTMLElement | undefined;
    const stopAt = (link: HTMLElement | undefined) => {
      if (stop && stop !== link) stop.tabIndex = -1;
      stop = link;
      if (link) link.tabIndex = 0;
    };
    const step = (event: KeyboardEvent) => {
      const move = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
      if (move === undefined || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
      const links = all();
      const at = links.indexOf(document.activeElement as HTMLElement);
      const next = links[at + move];
      if (at < 0 || !next) return;
      event.preventDefault();
      stopAt(next);
      next.focus();
    };
    stopAt(all()[0]);
    node.addEventListener("keydown", step);
    return () => {
      if (stop) stop.tabIndex = -1;
      node.removeEventListener("keydown", step);
    };
  }, [root, content]);
}
