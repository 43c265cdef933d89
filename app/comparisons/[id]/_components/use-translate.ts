"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { ulid } from "ulid";
import type { Claim } from "@/lib/model/claim";
import type { Lang } from "@/lib/model/lang";
import { TRANSLATION_SLOT, type TranslationValue } from "@/lib/model/translation";
import { useDesk } from "./comparison-provider";

/** Writes and removes people's translations of claims; both can be undone. */
export function useTranslate() {
  const t = useTranslations("translation");
  const { act, announce, undo } = useDesk();
  return useMemo(
    () => ({
      async set({ id, quote }: Claim, lang: Lang, text: string) {
        const value: TranslationValue = { lang, text, quote };
        const step = await act("claim.edit", { id: ulid(), claimKey: id, slot: TRANSLATION_SLOT, value });
        if (step !== null) announce(t("saved"), () => undo(step));
      },
      async remove(claimKey: string) {
        const step = await act("claim.reset", { claimKey, slot: TRANSLATION_SLOT });
        if (step !== null) announce(t("removed"), () => undo(step));
      },
    }),
    [t, act, announce, undo],
  );
}
