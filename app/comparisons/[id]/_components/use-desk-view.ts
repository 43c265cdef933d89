"use client";

import { useRouter } from "next/navigation";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { readChanges, readReport } from "@/app/_client/api";
import type { DeskView, SentDesk } from "@/lib/model/comparison";
import type { Report } from "@/lib/model/report";
import { followChanges } from "@/lib/view/follow";

/** How long to wait before what could not be fetched is fetched again. */
const RETRY_MS = 4000;

/**
 * A comparison as its page was sent it, with a long report fetched and with what was written since.
 * @returns `catchUp` asks for what was written after the version that is held; what did not change is not loaded again
 */
export function useDeskView(sent: SentDesk): { view: DeskView; catchUp: () => void } {
  const router = useRouter();
  const report = useReport(sent);
  const loaded = useMemo(
    (): DeskView => ({ ...sent, layers: sent.layers && report && { ...sent.layers, report } }),
    [sent, report],
  );
  const [followed, setFollowed] = useState<{ from: DeskView; view: DeskView } | null>(null);
  // A page that was loaded anew holds everything.
  const view = followed?.from === loaded ? followed.view : loaded;
  const now = useRef({ loaded, view });
  now.current = { loaded, view };

  const catchUp = useCallback(async () => {
    const { id, version } = now.current.view;
    const answer = await readChanges(id, version).catch(() => null);
    if (answer === null) return void setTimeout(catchUp, RETRY_MS);
    const next = answer.ok ? followChanges(now.current.view, answer.data) : null;
    if (next === null) return router.refresh();
    now.current.view = next;
    setFollowed({ from: now.current.loaded, view: next });
  }, [router]);
  return { view, catchUp };
}

/** The report that came with the page, else the one that is fetched by its run; null until it is there. */
function useReport({ id, layers, reportRun }: SentDesk): Report | null {
  const router = useRouter();
  const [fetched, setFetched] = useState<{ run: string; report: Report } | null>(null);
  const wanted = layers !== null && layers.report === null ? reportRun : null;
  const isThere = fetched !== null && fetched.run === wanted;

  useEffect(() => {
    if (wanted === null || isThere) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stopped = false;
    const fetchReport = async () => {
      const answer = await readReport(id, wanted).catch(() => null);
      if (stopped) return;
      if (answer?.ok) setFetched({ run: wanted, report: answer.data });
      // Another run is shown by now.
      else if (answer) router.refresh();
      else timer = setTimeout(fetchReport, RETRY_MS);
    };
    void fetchReport();
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [id, wanted, isThere, router]);
  return layers?.report ?? (isThere ? fetched.report : null);
}
