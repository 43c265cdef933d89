"use client";

import { useCallback, useSyncExternalStore } from "react";

/** Whether a media query holds; `initial` while the server's page is shown. */
export function useMedia(query: string, initial: boolean): boolean {
  const subscribe = useCallback(
    (notify: () => void) => {
      const list = window.matchMedia(query);
      list.addEventListener("change", notify);
      return () => list.removeEventListener("change", notify);
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(query).matches,
    () => initial,
  );
}
