"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { readDesk } from "@/app/_client/api";
import { useRefresh } from "@/app/_ui/refresh";
import type { DeskView } from "@/lib/model/comparison";
import { renewDesk } from "@/lib/view/lay-desk";

/** How long to wait before an unreachable program is asked again. */
const RETRY_MS = 4000;

/** True once a comparison was shown: what a later visit is given may come from the browser's memory of an earlier one. */
let wasShown = false;

/**
 * A comparison as it stands now, and the way to ask for it. Only what people did is asked for. The page anew would come
 * with the texts and the report, and hold back the address meanwhile. It is left for what needs another page: another run, or a
 * comparison that is there no more.
 * @param isWhole false while a long report is still on its way: there is nothing yet to lay anything over
 */
export function useNewest(loaded: DeskView, isWhole: boolean): { view: DeskView; renew: () => void } {
  const refresh = useRefresh();
  const [known, setKnown] = useState(loaded);
  const [asked, setAsked] = useState(0);
  const isNewer = known.shownRunId === loaded.shownRunId && known.version > loaded.version;
  const view = isNewer ? known : loaded;
  const newest = useRef(view);
  newest.current = view;
  const renew = useCallback(() => setAsked((times) => times + 1), []);

  useEffect(() => {
    if (wasShown) renew();
    wasShown = true;
  }, [renew]);

  useEffect(() => {
    if (asked === 0 || !isWhole) return;
    let stopped = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async () => {
      const answer = await readDesk(loaded.id).catch(() => null);
      if (stopped) return;
      if (answer === null) {
        timer = setTimeout(look, RETRY_MS);
        return;
      }
      const next = answer.ok ? renewDesk(newest.current, answer.data) : null;
      if (next === null) refresh();
      else setKnown(next);
    };
    void look();
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [asked, isWhole, loaded.id, refresh]);

  return { view, renew };
}
