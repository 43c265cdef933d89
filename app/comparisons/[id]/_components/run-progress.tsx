"use client";

import { useTranslations } from "next-intl";
import { Bar } from "@/app/_ui/bar";
import { clockText, listSteps, type RunStep, stageOf } from "@/lib/view/run-steps";
import { useRun } from "./run-provider";
import { useElapsed } from "./use-elapsed";

const SIGNS = { done: "✓", now: "→", waits: "·" } as const;

/** How far the first run is, stage by stage; where it takes long, for how long already, a way to end it, and one to read the texts meanwhile. */
export function RunProgress({ onOpen }: { onOpen: (() => void) | null }) {
  const t = useTranslations("run");
  const { run, isUnreachable, cancel } = useRun();
  const elapsed = useElapsed(run?.createdAt ?? null);
  const percent = Math.round((run?.progress ?? 0) * 100);
  const stage = stageOf(run);
  return (
    <section className="mx-auto max-w-2xl px-4 py-12">
      <h2 className="mb-4 text-lg font-semibold">{t("title")}</h2>
      <progress className="sr-only" max={100} value={percent} aria-label={t("title")} />
      <Bar share={percent / 100} className="mb-4 h-1.5 w-full" />
      <p className="sr-only" aria-live="polite">
        {stage ? t(`stage_${stage}`) : t("queued")}
      </p>
      <ol className="mb-6 text-sm">
        {listSteps(run).map((step) => (
          <Step key={step.stage} step={step} />
        ))}
      </ol>
      {isUnreachable ? (
        <p role="status" className="mb-4 text-sm text-contradict">
          {t("unreachable")}
        </p>
      ) : null}
      {elapsed === null ? null : (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <button type="button" className="button" onClick={cancel}>
            {t("cancel")}
          </button>
          {onOpen === null ? null : (
            <button type="button" className="button" onClick={onOpen}>
              {t("openNow")}
            </button>
          )}
          <span className="number text-sm text-soft">{t("elapsed", { time: clockText(elapsed) })}</span>
          <span className="label">{t("cancelHint")}</span>
        </div>
      )}
    </section>
  );
}

function Step({ step: { stage, state } }: { step: RunStep }) {
  const t = useTranslations("run");
  return (
    <li
      aria-current={state === "now" ? "step" : undefined}
      className={`flex min-h-7 items-center gap-2 ${state === "now" ? "font-medium" : "text-soft"}`}
    >
      <span aria-hidden="true" className="w-4 text-center">
        {SIGNS[state]}
      </span>
      {t(`stage_${stage}`)}
      {state === "done" ? <span className="sr-only">({t("stepDone")})</span> : null}
    </li>
  );
}
