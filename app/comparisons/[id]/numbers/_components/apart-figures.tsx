"use client";

import { useTranslations } from "next-intl";
import type { ApartFigure } from "@/lib/view/numbers";
import { TopicLabel } from "../../_components/topic-label";
import { FigureLabel } from "./figure-label";
import { useFigureText } from "./use-figure-text";

/** Figures that stand on no axis, each with the reason. */
export function ApartFigures({ items }: { items: readonly ApartFigure[] }) {
  const t = useTranslations("numbers");
  const text = useFigureText();
  if (items.length === 0) return null;
  return (
    <details className="mt-4 border-t border-line pt-3">
      <summary className="min-h-6 text-sm">{t("apart", { count: items.length })}</summary>
      <table className="mt-3 w-full text-sm">
        <thead className="label text-left">
          <tr>
            <th className="pr-3 pb-1 font-normal">{t("figure")}</th>
            <th className="pr-3 pb-1 font-normal">{t("unit")}</th>
            <th className="pr-3 pb-1 font-normal">{t("topic")}</th>
            <th className="pb-1 font-normal">{t("reason")}</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ figure, topic, reason }) => (
            <tr key={`${figure.key} ${topic.id}`} className="border-t border-line align-top">
              <td className="pr-3">
                <FigureLabel figure={figure} />
              </td>
              <td className="py-1 pr-3">{text.unit(figure.quantity.unit)}</td>
              <td className="py-1 pr-3">
                <TopicLabel label={topic.label} />
              </td>
              <td className="py-1">{t(`reason_${reason}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
