"use client";

import { type RefObject, useEffect } from "react";

/** Lifts what is announced at the foot of the window above a bar that stands there. @param isShown changes as the bar comes and goes */
export function useLiftToasts(bar: RefObject<HTMLElement | null>, isShown: boolean): void {
  useEffect(() => {
    const node = bar.current;
    if (!node || !isShown) return;
    const root = document.documentElement.style;
    const observer = new ResizeObserver(() => root.setProperty("--toast-lift", `${node.offsetHeight + 12}px`));
    observer.observe(node);
    return () => {
      observer.disconnect();
      root.removeProperty("--toast-lift");
    };
  }, [bar, isShown]);
}
