"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { openSample } from "@/app/_client/api";
import { useAnnounce } from "./toast";

/** Opens the comparison that comes with the program, also after it was removed. */
export function OpenSample() {
  const t = useTranslations("list");
  const router = useRouter();
  const announce = useAnnounce();
  const [isBusy, setBusy] = useState(false);

  async function open() {
    setBusy(true);
    const answer = await openSample().catch(() => null);
    if (answer?.ok) return router.push(`/comparisons/${answer.data.id}`);
    setBusy(false);
    announce(t("sampleFailed"));
  }

  return (
    <button type="button" className="button" aria-disabled={isBusy} onClick={isBusy ? undefined : open}>
      {t("openSample")}
    </button>
  );
}
