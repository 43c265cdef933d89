"use client";

import { useTranslations } from "next-intl";
import { useRun } from "./run-provider";

/** Runs the engine again over the same texts; what people decided and wrote stays. */
export function RerunButton() {
  const t = useTranslations("run");
  const { isBusy, start } = useRun();
  return (
    <button type="button" className="button button-quiet" aria-disabled={isBusy} onClick={isBusy ? undefined : start}>
      {isBusy ? t("rerunning") : t("rerun")}
    </button>
  );
}
