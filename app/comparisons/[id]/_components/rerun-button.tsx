"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { startRun } from "@/app/_client/api";
import { useDesk } from "./comparison-provider";
import { useRun } from "./use-run";

/** Runs the engine again over the same texts; what people decided and wrote stays. */
export function RerunButton() {
  const t = useTranslations("run");
  const router = useRouter();
  const { view, announce } = useDesk();
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);
  useRun(view.id, view.run, attempt, (run) => {
    setBusy(false);
    announce(run.state === "done" ? t("rerunDone") : t("failed"));
    router.refresh();
  });

  async function start() {
    setBusy(true);
    try {
      const answer = await startRun(view.id);
      if (!answer.ok) throw new Error(answer.code);
      setAttempt((now) => now + 1);
    } catch {
      setBusy(false);
      announce(t("failed"));
    }
  }

  return (
    <button type="button" className="button button-quiet" disabled={busy} onClick={start}>
      {busy ? t("rerunning") : t("rerun")}
    </button>
  );
}
