"use client";

import { useEffect, useMemo, useState } from "react";
import { readReport } from "@/app/_client/api";
import { useRefresh } from "@/app/_ui/refresh";
import type { DeskView, SentDesk } from "@/lib/model/comparison";
import type { Report } from "@/lib/model/report";

/** How long to wait before a report that could not be fetched is fetched again. */
const RETRY_MS = 4000;

/** A comparison with its report: with that which was sent, else with that which is fetched by its run; `isWhole` is false until it is there. */
export function useWholeDesk(sent: SentDesk): { loaded: DeskView; isWhole: boolean } {
  const refresh = useRefresh();
  const { id, layers, shownRunId } = sent;
  const [fetched, setFetched] = useState<{ run: string; report: Report } | null>(null);
  const wanted = layers !== null && layers.report === null ? shownRunId : null;
  const isThere = fetched !== null && fetched.run === wanted;

  useEffect(() => {
    if (wanted === null || isThere) return;
    let stopped = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async () => {
      const answer = await readReport(id, wanted).catch(() => null);
      if (stopped) return;
      if (answer === null) timer = setTimeout(look, RETRY_MS);
      else if (answer.ok) setFetched({ run: wanted, report: answer.data });
      // Another run is shown by now.
      else refresh();
    };
    void look();
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [id, wanted, isThere, refresh]);

  const report = layers?.report ?? (isThere ? fetched.report : null);
  const loaded = useMemo((): DeskView => {
    return { ...sent, layers: sent.layers && report && { ...sent.layers, report } };
  }, [sent, report]);
  return { loaded, isWhole: wanted === null || isThere };
}
