"use client";

import type { ReactNode } from "react";
import { useDesk } from "./comparison-provider";
import { RunNotice } from "./run-notice";
import { RunProgress } from "./run-progress";
import { useRun } from "./run-provider";

/** Shows the pages of a comparison once there is something to work on, and until then how far the run is. */
export function RunGate({ children }: { children: ReactNode }) {
  const { view, report } = useDesk();
  const { isBusy } = useRun();
  // By hand or not: while a first result is made, its stages are what there is to see.
  if (!report || (view.isByHand && isBusy)) return <RunProgress />;
  return (
    <>
      <RunNotice />
      {children}
    </>
  );
}
