"use client";

import { useEffect, useRef, useState } from "react";
import { readRun } from "@/app/_client/api";
import type { RunInfo } from "@/lib/model/comparison";

const ASK_EVERY_MS = 500;

/** True while a run may still end by itself. */
export function isUnderWay(run: RunInfo | null): boolean {
  return run === null || run.state === "queued" || run.state === "running" || run.state === "writing";
}

/**
 * Follows the newest run of a comparison until it is over.
 * @param attempt raised to follow again after a new run was started
 * @param onEnd called once when the run is over, done or not
 */
export function useRun(
  comparison: string,
  loaded: RunInfo | null,
  attempt: number,
  onEnd: (run: RunInfo) => void,
): RunInfo | null {
  const [run, setRun] = useState<RunInfo | null>(null);
  const end = useRef(onEnd);
  end.current = onEnd;
  const follow = attempt > 0 || isUnderWay(loaded);

  useEffect(() => {
    if (!follow) return;
    let stopped = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async () => {
      const answer = await readRun(comparison).catch(() => null);
      if (stopped) return;
      if (answer?.ok) {
        setRun(answer.data);
        if (!isUnderWay(answer.data)) return end.current(answer.data);
      }
      timer = setTimeout(look, ASK_EVERY_MS);
    };
    // A new attempt must not see the end of the one before it.
    timer = setTimeout(look, attempt > 0 ? ASK_EVERY_MS : 0);
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [comparison, attempt, follow]);
  return run;
}
