"use client";

import { useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import type { Interval } from "@/lib/model/interval";
import { formatDifference, formatValue, readFigure, unitName } from "@/lib/view/figure-text";

/** Puts figures, their differences and their units into words of the reader's language. */
export function useFigureText() {
  const t = useTranslations();
  const locale = useLocale();
  return useMemo(() => {
    const value = (number: number, unit: string) => formatValue(number, unit, locale);
    return {
      value,
      difference: (number: number, unit: string) => formatDifference(number, unit, locale),
      share: (share: number) => formatDifference(share, "ratio", locale),
      /** The unit that stands beside the axis; empty where the figures say it themselves. */
      unit(unit: string): string {
        const name = unitName(unit);
        if (name === null) return "";
        if (name.kind === "currency")
          return new Intl.DisplayNames(locale, { type: "currency" }).of(name.code) ?? name.code;
        if (name.kind === "noun") return name.text;
        const key = `labels.units.${name.key}`;
        return t.has(key) ? t(key) : unit;
      },
      /** An interval as it was read, without its unit. */
      reading(interval: Interval, unit: string): string {
        const reading = readFigure(interval);
        switch (reading.kind) {
          case "point":
            return value(reading.value, unit);
          case "range":
            return `${value(reading.low, unit)} – ${value(reading.high, unit)}`;
          case "over":
            return `${reading.isOpen ? ">" : "≥"} ${value(reading.low, unit)}`;
          case "under":
            return `${reading.isOpen ? "<" : "≤"} ${value(reading.high, unit)}`;
          case "none":
            return t("numbers.noBound");
        }
      },
    };
  }, [t, locale]);
}
