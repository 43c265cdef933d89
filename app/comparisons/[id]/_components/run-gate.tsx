"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useDesk } from "./comparison-provider";
import { RunNotice } from "./run-notice";
import { RunProgress } from "./run-progress";
import { useRun } from "./run-provider";

/** Shows the pages of a comparison once there is something to work on, and until then how far the run is. */
export function RunGate({ children }: { children: ReactNode }) {
  const t = useTranslations("run");
  const { view, report, isOpening } = useDesk();
  const { isBusy } = useRun();
  if (isOpening) {
    return (
      <p role="status" className="mx-auto max-w-[120rem] px-4 py-6 text-sm text-soft">
        {t("opening")}
      </p>
    );
  }
  // By hand or not: while a first result is made, its stages are what there is to see.
  if (!report || (view.isByHand && isBusy)) return <RunProgress />;
  return (
    <>
      <RunNotice />
      {children}
    </>
  );
}
