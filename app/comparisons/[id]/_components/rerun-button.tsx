"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { startRun } from "@/app/_client/api";
import { useDesk } from "./comparison-provider";
import { isUnderWay, useRun } from "./use-run";

/** Runs the engine again over the same texts; what people decided and wrote stays. */
export function RerunButton() {
  const t = useTranslations("run");
  const router = useRouter();
  const { view, announce } = useDesk();
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);
  const run = useRun(view.id, view.run, attempt, () => {
    setBusy(false);
    announce(t("rerunDone"));
    router.refresh();
  });
  const isRunning = busy && (run === null || isUnderWay(run) || run.state === "done");

  async function start() {
    setBusy(true);
    try {
      const answer = await startRun(view.id);
      if (!answer.ok) throw new Error(answer.code);
      setAttempt((now) => now + 1);
    } catch {
      setBusy(false);
      announce(t("failedTitle"));
    }
  }

  return (
    <button type="button" className="button button-quiet" disabled={isRunning} onClick={start}>
      {isRunning ? t("rerunning") : t("rerun")}
    </button>
  );
}
