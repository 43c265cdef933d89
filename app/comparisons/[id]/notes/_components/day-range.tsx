"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";

/** First and last day of a filter, each as `YYYY-MM-DD` or empty; on one line where there is room. */
interface Days {
  from: string;
  to: string;
}

/** Asks for the two days between which something was written or done. */
export function DayRange({ days, onChange }: { days: Days; onChange: (days: Partial<Days>) => void }) {
  const t = useTranslations("notes");
  const id = useId();
  return (
    <div className="flex flex-wrap gap-3">
      {(["from", "to"] as const).map((end) => (
        <div key={end}>
          <label htmlFor={`${id}-${end}`} className="label block">
            {t(end)}
          </label>
          <input
            id={`${id}-${end}`}
            type="date"
            className="field"
            value={days[end]}
            onChange={(event) => onChange({ [end]: event.target.value })}
          />
        </div>
      ))}
    </div>
  );
}
