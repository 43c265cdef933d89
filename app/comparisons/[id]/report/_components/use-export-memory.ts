"use client";

import { useTranslations } from "next-intl";
import { useCallback, useEffect, useState } from "react";
import { recallExport, rememberExport, UnreachableError } from "@/app/_client/api";
import { useAnnounce } from "@/app/_ui/toast";
import type { ExportMemory } from "@/lib/model/exported";
import type { ExportWay } from "@/lib/view/export-formats";
import { useDesk } from "../../_components/comparison-provider";

/** The last report that left, and the way to note down that another one does; undefined until the program has answered. */
export function useExportMemory(query: string) {
  const t = useTranslations("report");
  const announce = useAnnounce();
  const { view } = useDesk();
  const [memory, setMemory] = useState<ExportMemory | undefined>(undefined);

  // Whatever people do changes what has changed since.
  const state = `${view.version} ${view.shownRunId}`;
  useEffect(() => {
    let isWanted = state !== "";
    const ask = async () => {
      const answer = await recallExport(view.id).catch(nothing);
      if (isWanted && answer?.ok) setMemory(answer.data);
    };
    ask();
    return () => {
      isWanted = false;
    };
  }, [view.id, state]);

  const remember = useCallback(
    async (format: ExportWay) => {
      const answer = await rememberExport(view.id, format, query).catch(nothing);
      if (answer?.ok) setMemory(answer.data);
      else announce(t("notRemembered"));
    },
    [view.id, query, announce, t],
  );
  return { memory, remember };
}

/** Nothing is lost where the program does not answer: what it would have said is asked again. */
function nothing(error: unknown): null {
  if (error instanceof UnreachableError) return null;
  throw error;
}
