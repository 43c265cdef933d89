"use client";

import { useSyncExternalStore } from "react";

const never = () => () => {};

/** False while the server's page is shown, true from then on: for what only the browser knows. */
export function useIsClient(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
