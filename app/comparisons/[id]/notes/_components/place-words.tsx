"use client";

import { useTranslations } from "next-intl";
import { strengthOf } from "@/lib/view/partners";
import type { NewPlace } from "@/lib/view/reattach";
import { useDesk } from "../../_components/comparison-provider";

/** A claim that a note may belong to, and in what the two are alike. */
export function PlaceWords({ place: { claim, signals } }: { place: NewPlace }) {
  const t = useTranslations();
  const { langs } = useDesk();
  const parts = signals.map((signal) =>
    t("rowActions.signal", {
      what: t(`labels.signals.${signal.name}`),
      how: t(`rowActions.strength_${strengthOf(signal)}`),
    }),
  );
  return (
    <>
      <span className="mr-2 text-xs font-semibold text-soft">{claim.source.toUpperCase()}</span>
      <q lang={langs[claim.source]} className="words [quotes:none]">
        {claim.quote}
      </q>
      {parts.length > 0 ? <span className="label block">{parts.join(" · ")}</span> : null}
    </>
  );
}
