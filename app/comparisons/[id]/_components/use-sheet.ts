"use client";

import { useMemo, useRef } from "react";
import type { ReviewedReport } from "@/lib/model/reviewed";
import { keepRows } from "@/lib/view/keep-rows";
import { buildSheet, type Sheet } from "@/lib/view/rows";

/** The rows of a report; those in which nothing has changed stay the same objects from one report to the next. */
export function useSheet(report: ReviewedReport, isSending: boolean): Sheet {
  const before = useRef<Sheet | null>(null);
  return useMemo(() => {
    before.current = keepRows(before.current, buildSheet(report, isSending));
    return before.current;
  }, [report, isSending]);
}
