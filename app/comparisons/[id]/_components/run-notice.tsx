"use client";

import { useTranslations } from "next-intl";
import { clockText, isBroken, stageOf } from "@/lib/view/run-steps";
import { useDesk } from "./comparison-provider";
import { useRun } from "./run-provider";
import { useElapsed } from "./use-elapsed";

/**
 * A line above every page of a comparison while it is compared again and that takes long, and where the last run ended without a
 * result: what happened, what is shown in its place, and the one thing to do about it.
 */
export function RunNotice() {
  const t = useTranslations("run");
  const { view } = useDesk();
  const { run, isBusy, isUnreachable, start, cancel } = useRun();
  const elapsed = useElapsed(isBusy ? (run?.createdAt ?? null) : null);
  const stage = stageOf(run);
  if (isBusy ? elapsed === null : !isBroken(run)) return null;
  return (
    <section
      aria-label={t("state")}
      className="mx-auto flex max-w-[120rem] flex-wrap items-center gap-x-4 gap-y-2 border-b border-line px-4 py-2 text-sm"
    >
      {/* One button for both, so that the focus stays where it was when the run ends. */}
      <button type="button" className="button" onClick={isBusy ? cancel : start}>
        {isBusy ? t("cancel") : run?.state === "failed" ? t("retry") : t("rerun")}
      </button>
      {isBusy ? (
        <p className="number text-soft">
          {t(view.isByHand ? "title" : "rerunning")} {stage ? t(`stage_${stage}`) : t("queued")} ·{" "}
          {t("elapsed", { time: clockText(elapsed ?? 0) })}
          {isUnreachable ? ` · ${t("unreachable")}` : ""}
        </p>
      ) : (
        <p className="max-w-prose">
          <strong className="font-medium">{t(run?.state === "failed" ? "failed" : "cancelled")}</strong>{" "}
          {run?.state === "failed" ? `${reasonOf(run.error)} ` : ""}
          {run?.state === "failed" && stage ? `${t("stoppedAt", { stage: t(`stage_${stage}`) })} ` : ""}
          {run?.goesOnFrom ? `${t("goesOn", { stage: t(`stage_${run.goesOnFrom}`) })} ` : ""}
          <span className="text-soft">{t(view.isByHand ? "byHand" : "shownBefore")}</span>
        </p>
      )}
    </section>
  );

  function reasonOf(code: string | null): string {
    return code !== null && t.has(`error_${code}`) ? t(`error_${code}`) : t("error_unknown", { code: code ?? "?" });
  }
}
