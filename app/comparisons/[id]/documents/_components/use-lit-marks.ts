"use client";

import { type RefObject, useEffect } from "react";

/** Tells of the link whose claim is under the pointer or has the focus; null when neither is on a claim. */
export function useHoveredLink(root: RefObject<HTMLElement | null>, onHover: (key: string | null) => void): void {
  useEffect(() => {
    const node = root.current;
    if (!node) return;
    const look = (event: Event) => {
      const mark = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-links]") : null;
      const first = mark?.dataset["links"]?.split(" ")[0];
      onHover(first ? decodeURIComponent(first) : null);
    };
    const leave = () => onHover(null);
    node.addEventListener("pointerover", look);
    node.addEventListener("focusin", look);
    node.addEventListener("pointerleave", leave);
    return () => {
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
