"use client";

import { type RefObject, useEffect } from "react";

/** So long after the last step of a scroll the text counts as standing still. */
const STILL_MS = 120;

/**
 * Tells of the link whose claim is under the pointer or has the focus; null when neither is on a claim. While the text moves under a
 * resting pointer, nothing is pointed at.
 */
export function useHoveredLink(root: RefObject<HTMLElement | null>, onHover: (key: string | null) => void): void {
  useEffect(() => {
    const node = root.current;
    if (!node) return;
    let moved = Number.NEGATIVE_INFINITY;
    const move = () => {
      moved = performance.now();
    };
    const look = (event: Event) => {
      if (event.type === "pointerover" && performance.now() - moved < STILL_MS) return;
      const mark = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-links]") : null;
      const first = mark?.dataset["links"]?.split(" ")[0];
      onHover(first ? decodeURIComponent(first) : null);
    };
    const leave = () => onHover(null);
    node.addEventListener("pointerover", look);
    node.addEventListener("focusin", look);
    node.addEventListener("pointerleave", leave);
    // Scrolling does not bubble.
    node.addEventListener("scroll", move, { capture: true, passive: true });
    return () => {
      node.removeEventListener("scroll", move, { capture: true });
      node.removeEventListener("pointerover", look);
      node.removeEventListener("focusin", look);
      node.removeEventListener("pointerleave", leave);
    };
  }, [root, onHover]);
}

/** Sets off the claims of one link in both texts; the others step back. Done on the marks themselves: the texts are not drawn anew. */
export function useLitMarks(root: RefObject<HTMLElement | null>, key: string | null): void {
  useEffect(() => {
    const node = root.current;
    if (!node || key === null) return;
    const lit = [...node.querySelectorAll(`[data-links~="${CSS.escape(encodeURIComponent(key))}"]`)];
    for (const mark of lit) mark.classList.add("span-lit");
    node.classList.add("has-lit");
    return () => {
      for (const mark of lit) mark.classList.remove("span-lit");
      node.classList.remove("has-lit");
    };
  }, [root, key]);
}
