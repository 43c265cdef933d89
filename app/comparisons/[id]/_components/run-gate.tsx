"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { useDesk } from "./comparison-provider";
import { RunNotice } from "./run-notice";
import { RunProgress } from "./run-progress";
import { useRun } from "./run-provider";

/** Shows the pages of a comparison once there is something to work on, and until then how far the run is. */
export function RunGate({ children }: { children: ReactNode }) {
  const t = useTranslations("run");
  const { view, report, isOpening } = useDesk();
  const { isBusy } = useRun();
  const router = useRouter();
  const [isOpened, setOpened] = useState(false);
  if (isOpening) {
    return (
      <p role="status" className="mx-auto max-w-[120rem] px-4 py-6 text-sm text-soft">
        {t("opening")}
      </p>
    );
  }
  // While a first result is made, its stages are what there is to see, unless somebody would rather read the texts meanwhile.
  if (!report || (view.isByHand && isBusy && !isOpened)) {
    const open = () => {
      setOpened(true);
      router.push(`/comparisons/${view.id}/documents`);
    };
    return <RunProgress onOpen={report ? open : null} />;
  }
  return (
    <>
      <RunNotice />
      {children}
    </>
  );
}
