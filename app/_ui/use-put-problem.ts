"use client";

import { useTranslations } from "next-intl";
import { useCallback } from "react";
import type { Problem } from "@/lib/model/problem";

/** Puts a problem into words; an unknown code is shown as it is rather than hidden. */
export function usePutProblem(): (problem: Problem) => string {
  const t = useTranslations();
  return useCallback(
    ({ code, params }) => {
      const key = `problems.${code}`;
      return t.has(key) ? t(key, { ...params }) : code;
    },
    [t],
  );
}
