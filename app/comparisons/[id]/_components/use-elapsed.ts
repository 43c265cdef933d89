"use client";

import { useEffect, useState } from "react";

/** Below this a run is over before anybody reads about it. */
const WORTH_TELLING_MS = 1000;

/** How long something has been going on, told each second; null while it is not worth telling. */
export function useElapsed(since: string | null): number | null {
  const [now, setNow] = useState<number | null>(null);
  useEffect(() => {
    setNow(null);
    if (since === null) return;
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [since]);
  if (since === null || now === null) return null;
  const elapsed = now - Date.parse(since);
  return elapsed < WORTH_TELLING_MS ? null : elapsed;
}
