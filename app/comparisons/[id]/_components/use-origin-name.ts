"use client";

import { useTranslations } from "next-intl";
import { useCallback } from "react";
import { CITES, WORDINGS } from "@/lib/model/link";
import type { Origin } from "@/lib/view/filter";

/** Puts a value of a link's origin into words, whichever of its three parts it is of. */
export function useOriginName(): (origin: Origin) => string {
  const t = useTranslations("labels");
  return useCallback(
    (origin) => {
      if (WORDINGS.some((value) => value === origin)) return t(`wordings.${origin}`);
      return CITES.some((value) => value === origin) ? t(`cites.${origin}`) : t(`speakerOrigins.${origin}`);
    },
    [t],
  );
}
