"use client";

import Link from "next/link";
import { addressOfRow } from "@/lib/view/addresses";
import type { Figure } from "@/lib/view/figure-groups";
import { useDesk } from "../../_components/comparison-provider";
import { NamedSideMark } from "./side-mark";
import { useFigureText } from "./use-figure-text";

/**
 * A figure in the words of its source, as a way to its row.
 * @param isStep it is one of several that arrow keys step through
 */
export function FigureLabel({ figure, isStep = false }: { figure: Figure; isStep?: boolean }) {
  const { view, langs } = useDesk();
  const text = useFigureText();
  const { quantity, side } = figure;
  return (
    <Link
      href={addressOfRow(view.id, figure.rowKey)}
      role={isStep ? "link" : undefined}
      title={figure.claim.quote}
      className="group flex min-h-7 min-w-0 items-center gap-2 text-sm"
    >
      <NamedSideMark side={side} />
      <span lang={langs[side]} className="words min-w-0 group-hover:underline">
        {quantity.text}
      </span>
      <span className="label number">{text.reading(quantity, quantity.unit)}</span>
    </Link>
  );
}
