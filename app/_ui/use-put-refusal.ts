"use client";

import { useTranslations } from "next-intl";
import { useCallback } from "react";

/** Puts into words why the server refused something; of an unknown code it says what the answer says, and at least the code. */
export function usePutRefusal(): (refusal: { code: string; message?: string }) => string {
  const t = useTranslations();
  return useCallback(
    ({ code, message }) => {
      const key = `errors.code_${code}`;
      return t.has(key) ? t(key) : (message ?? t("save.reason_other", { code }));
    },
    [t],
  );
}
