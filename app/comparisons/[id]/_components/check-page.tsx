"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { extractPage } from "@/app/_client/api";
import { localMinute } from "@/app/_client/local-minute";
import { usePutProblem } from "@/app/_ui/use-put-problem";
import { usePutRefusal } from "@/app/_ui/use-put-refusal";
import type { Source } from "@/lib/model/source";
import { textLike } from "@/lib/text/extracted";

type Found = { kind: "same" | "changed"; at: string } | { kind: "failed"; reason: string };

/** Fetches a source's page anew where it is asked to: says that nothing has changed, or hands the new text on. */
export function CheckPage({ source, onText }: { source: Source; onText: (text: string, at: string) => void }) {
  const t = useTranslations();
  const putProblem = usePutProblem();
  const putRefusal = usePutRefusal();
  const [isBusy, setBusy] = useState(false);
  const [found, setFound] = useState<Found | null>(null);

  async function check() {
    setBusy(true);
    setFound(null);
    const answer = await extractPage(source.url, null).catch(() => null);
    setBusy(false);
    if (!answer?.ok) {
      const problem = answer?.problems?.[0];
      const reason = problem ? putProblem(problem) : answer ? putRefusal(answer) : t("create.unreachableRead");
      return setFound({ kind: "failed", reason });
    }
    const at = localMinute(new Date(answer.data.retrievedAt ?? Date.now()));
    const text = textLike(answer.data, source.text);
    const isSame = text.trim() === source.text.trim();
    setFound({ kind: isSame ? "same" : "changed", at: at.replace("T", " ") });
    if (!isSame) onText(text, at);
  }

  return (
    <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-sm">
      <button type="button" className="button" aria-disabled={isBusy} onClick={isBusy ? undefined : check}>
        {isBusy ? t("create.fetching") : t("correct.checkPage")}
      </button>
      <a
        href={source.url}
        target="_blank"
        rel="noreferrer noopener"
        className="quiet-link min-w-0 [overflow-wrap:anywhere]"
      >
        {source.url}
      </a>
      <p role="status" className={`w-full ${found?.kind === "failed" ? "text-contradict" : ""}`}>
        {found === null
          ? ""
          : found.kind === "failed"
            ? `✕ ${found.reason}`
            : t(found.kind === "same" ? "correct.pageSame" : "correct.pageChanged", { time: found.at })}
      </p>
    </div>
  );
}
