"use client";

import { useTranslations } from "next-intl";
import { ulid } from "ulid";
import { decidingClaim } from "@/lib/view/decisive";
import { markUnmentioned, silentSide } from "@/lib/view/row-steps";
import type { Row } from "@/lib/view/rows";
import { DetailSection } from "./detail-section";
import { useRowActions } from "./row-actions";
import { useSeen } from "./use-seen";

/** The empty half of a row that only one source speaks in: what can be done about it. */
export function OneSided({ row }: { row: Row }) {
  const t = useTranslations();
  const actions = useRowActions();
  const seenOf = useSeen();
  const silent = silentSide(row.link);
  const claim = decidingClaim(row.link, silent === "a" ? "b" : "a", [...row.a, ...row.b]);
  if (!silent || !claim || !actions) return null;
  const side = silent.toUpperCase();
  return (
    <DetailSection title={t("detail.silent", { side })}>
      <p className="mb-2 text-sm text-soft">{t("workspace.onlyHint")}</p>
      <div className="flex flex-wrap gap-2">
        <button type="button" className="button" onClick={() => actions.ask({ kind: "match", row, claim })}>
          {t("rowActions.match")}
        </button>
        <button
          type="button"
          className="button"
          onClick={() =>
            actions.perform(
              markUnmentioned(row.link, seenOf(row.link), ulid),
              t("rowActions.unmentionedDone", { side }),
            )
          }
        >
          {t("rowActions.unmentioned", { side })}
        </button>
      </div>
    </DetailSection>
  );
}
