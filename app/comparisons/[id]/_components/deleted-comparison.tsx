"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { restoreComparison } from "@/app/_client/api";
import { useRefresh } from "@/app/_ui/refresh";
import { useTimeText } from "@/app/_ui/time-text";
import type { DeletedComparison as Gone } from "@/lib/model/deleted-comparison";

/** In the place of a comparison that was deleted: who did it and when, until when it is kept, and the way back. */
export function DeletedComparison({ gone }: { gone: Gone }) {
  const t = useTranslations();
  const refresh = useRefresh();
  const timeText = useTimeText();
  const [failed, setFailed] = useState(false);
  async function bringBack() {
    const done = await restoreComparison(gone.id);
    setFailed(!done);
    if (done) refresh();
  }
  const who = gone.actor === "" ? t("tombstone.somebody") : gone.actor;
  return (
    <div className="mx-auto max-w-2xl px-4 py-16">
      <h1 className="mb-2 text-lg font-semibold [overflow-wrap:anywhere]">{gone.title}</h1>
      <p className="mb-6 max-w-prose text-soft">
        {t("tombstone.comparison", { actor: who, at: timeText(gone.at), until: timeText(gone.until).slice(0, 10) })}
      </p>
      {failed ? (
        <p role="alert" className="mb-4 text-sm text-contradict">
          {t("list.bulkFailed")}
        </p>
      ) : null}
      <div className="flex gap-2">
        <button type="button" className="button button-main" onClick={() => void bringBack()}>
          {t("tombstone.restore")}
        </button>
        <Link href="/" className="button">
          {t("app.home")}
        </Link>
      </div>
    </div>
  );
}
