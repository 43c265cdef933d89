"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import type { Figure } from "@/lib/view/figure-groups";
import { useDesk } from "../../_components/comparison-provider";
import { SideMark } from "./side-mark";
import { useFigureText } from "./use-figure-text";

/**
 * A figure in the words of its source, as a way to its row.
 * @param isStep it is one of several that arrow keys step through
 */
export function FigureLabel({ figure, isStep = false }: { figure: Figure; isStep?: boolean }) {
  const t = useTranslations();
  const { view, langs } = useDesk();
  const text = useFigureText();
  const { quantity, side } = figure;
  return (
    <Link
      href={`/comparisons/${view.id}?link=${encodeURIComponent(figure.rowKey)}`}
      role={isStep ? "link" : undefined}
      title={figure.claim.quote}
      className="group flex min-h-7 min-w-0 items-center gap-2 text-sm"
    >
      <SideMark side={side} />
      <span className="sr-only">{side === "a" ? t("app.sourceA") : t("app.sourceB")}</span>
      <span lang={langs[side]} className="words min-w-0 group-hover:underline">
        {quantity.text}
      </span>
      <span className="label number">{text.reading(quantity, quantity.unit)}</span>
    </Link>
  );
}
