"use client";

import { useEffect } from "react";
import { useRefresh } from "./refresh";

const LOOK_EVERY_MS = 1500;

/** Loads the list anew while something in it is being compared. */
export function RefreshWhileRunning({ isRunning }: { isRunning: boolean }) {
  const refresh = useRefresh();
  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(() => refresh(), LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [isRunning, refresh]);
  return null;
}
