"use client";

import type { ReactNode } from "react";
import { useDesk } from "./comparison-provider";
import { RunProgress } from "./run-progress";

/** Shows the pages of a comparison once there is a result, and until then how far it is. */
export function RunGate({ children }: { children: ReactNode }) {
  const { view, report } = useDesk();
  return report ? children : <RunProgress comparison={view.id} run={view.run} />;
}
