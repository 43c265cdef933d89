"use client";

import { useTranslations } from "next-intl";
import { signOfStroke, strokesOf } from "@/lib/view/key-signs";

/** One key or combination, or two strokes one after the other. */
export function Chord({ chord }: { chord: string }) {
  const t = useTranslations("keys");
  return (
    <span className="inline-flex items-baseline gap-1">
      {strokesOf(chord).map((stroke, order) => (
        // Two strokes may be the same key twice.
        <span key={order === 0 ? "first" : "second"} className="inline-flex items-baseline gap-1">
          {order > 0 ? <span className="label">{t("then")}</span> : null}
          <kbd className="min-w-6 rounded-xs border border-edge px-1.5 text-center font-sans whitespace-nowrap">
            {signOfStroke(stroke)}
          </kbd>
        </span>
      ))}
    </span>
  );
}
