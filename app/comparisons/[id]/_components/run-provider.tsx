"use client";

import { useTranslations } from "next-intl";
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from "react";
import { cancelRun, readRun, startRun } from "@/app/_client/api";
import { useRefresh } from "@/app/_ui/refresh";
import type { RunInfo } from "@/lib/model/comparison";
import { isUnderWay, newerRun } from "@/lib/view/run-steps";
import { useDesk } from "./comparison-provider";

const ASK_EVERY_MS = 500;

/** The newest run of the comparison, and what can be done about it. */
interface RunControl {
  run: RunInfo | null;
  isBusy: boolean;
  /** The program has not answered when it was last asked. */
  isUnreachable: boolean;
  /** Compares the same texts again; what people decided and wrote stays. */
  start(): void;
  /** Follows a run that something else has begun. */
  follow(run: RunInfo): void;
  /** Ends the run that is under way. */
  cancel(): void;
}

const RunContext = createContext<RunControl | null>(null);

export function useRun(): RunControl {
  const control = useContext(RunContext);
  if (!control) throw new Error("useRun needs a RunProvider");
  return control;
}

/** Follows the newest run until it is over, for everything on the page that tells of it. */
export function RunProvider({ children }: { children: ReactNode }) {
  const t = useTranslations("run");
  const refresh = useRefresh();
  const { view, announce } = useDesk();
  const [known, setKnown] = useState<RunInfo | null>(null);
  const [isUnreachable, setUnreachable] = useState(false);
  const run = newerRun(known, view.run);
  const isBusy = isUnderWay(run);
  const runId = run?.id ?? null;

  const end = useRef<(over: RunInfo) => void>(() => {});
  end.current = (over) => {
    const hasResult = view.layers !== null && !view.isByHand;
    if (over.state !== "done") announce(t(over.state === "cancelled" ? "cancelled" : "failed"));
    else if (hasResult) announce(t("rerunDone"));
    refresh();
  };

  useEffect(() => {
    if (!isBusy) return;
    let stopped = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async () => {
      const answer = await readRun(view.id).catch(() => null);
      if (stopped) return;
      setUnreachable(answer === null);
      // Another run, begun elsewhere meanwhile, is followed in its turn.
      if (answer?.ok) {
        setKnown(answer.data);
        if (!isUnderWay(answer.data)) return end.current(answer.data);
      }
      timer = setTimeout(look, ASK_EVERY_MS);
    };
    timer = setTimeout(look, runId === null ? 0 : ASK_EVERY_MS / 2);
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [view.id, isBusy, runId]);

  const start = useCallback(async () => {
    try {
      const answer = await startRun(view.id);
      if (answer.ok) return setKnown(answer.data);
    } catch {
      // Said below, as a refusal is: nothing was begun.
    }
    announce(t("notStarted"));
  }, [view.id, announce, t]);
  const cancel = useCallback(async () => {
    // What comes of it is seen by whoever follows the run.
    await cancelRun(view.id).catch(() => announce(t("notCancelled")));
  }, [view.id, announce, t]);

  const control = useMemo(
    (): RunControl => ({
      run,
      isBusy,
      isUnreachable,
      start: () => void start(),
      follow: setKnown,
      cancel: () => void cancel(),
    }),
    [run, isBusy, isUnreachable, start, cancel],
  );
  return <RunContext value={control}>{children}</RunContext>;
}
