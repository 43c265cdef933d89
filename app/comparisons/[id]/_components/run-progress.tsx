"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { startRun } from "@/app/_client/api";
import { Bar } from "@/app/_ui/bar";
import type { RunInfo } from "@/lib/model/comparison";
import { useRun } from "./use-run";

/** How far a run is, by stage; or why it did not finish, and how to try again. */
export function RunProgress({ comparison, run: loaded }: { comparison: string; run: RunInfo | null }) {
  const t = useTranslations();
  const router = useRouter();
  const [attempt, setAttempt] = useState(0);
  const run = useRun(comparison, loaded, attempt, () => router.refresh()) ?? loaded;

  async function retry() {
    try {
      await startRun(comparison);
    } finally {
      setAttempt((now) => now + 1);
    }
  }

  if (run?.state === "failed" || run?.state === "cancelled") {
    return (
      <section className="mx-auto max-w-2xl px-4 py-12">
        <h2 className="mb-2 text-lg font-semibold">{t(`run.${run.state}`)}</h2>
        <p className="mb-4 text-soft">{t("run.failedBody")}</p>
        {run.error ? <p className="mb-4 text-sm">{errorText(run.error)}</p> : null}
        <button type="button" className="button button-main" onClick={retry}>
          {t("run.retry")}
        </button>
      </section>
    );
  }
  const stage = stageText(run);
  const percent = Math.round((run?.progress ?? 0) * 100);
  return (
    <section className="mx-auto max-w-2xl px-4 py-12" aria-live="polite">
      <h2 className="mb-4 text-lg font-semibold">{t("run.title")}</h2>
      <progress className="sr-only" max={100} value={percent} aria-label={t("run.title")} />
      <Bar share={percent / 100} className="mb-2 h-1.5 w-full" />
      <p className="text-sm text-soft">{stage}</p>
    </section>
  );

  function stageText(now: RunInfo | null): string {
    const key = now?.stage ? `run.stage_${now.stage}` : "";
    if (key && t.has(key)) return t(key);
    return t(`run.${now?.state === "running" || now?.state === "writing" ? now.state : "queued"}`);
  }

  function errorText(code: string): string {
    return t.has(`run.error_${code}`) ? t(`run.error_${code}`) : code;
  }
}
