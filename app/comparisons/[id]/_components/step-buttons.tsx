"use client";

import { ChevronDown, ChevronUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { useSteps } from "./use-row-steps";

/** To the row before and after, without going back to the list: what j and k do, for those who have no keyboard. */
export function StepButtons() {
  const t = useTranslations("detail");
  const onStep = useSteps();
  const steps = [
    { by: -1, label: t("previous"), Icon: ChevronUp },
    { by: 1, label: t("next"), Icon: ChevronDown },
  ] as const;
  return (
    <div className="-mt-1 -mr-2 flex shrink-0">
      {steps.map(({ by, label, Icon }) => (
        <button
          key={by}
          type="button"
          className="button button-quiet px-2"
          aria-label={label}
          title={label}
          disabled={onStep[by] === null}
          onClick={onStep[by] ?? undefined}
        >
          <Icon aria-hidden="true" className="size-4" />
        </button>
      ))}
    </div>
  );
}
