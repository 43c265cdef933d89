"use client";

import { useDesk } from "./comparison-provider";
import { TranslationToggle } from "./translation-toggle";

/** Who A and B are, above their columns: it stays in sight while the rows scroll; and whether translations stand in these. */
export function ColumnHeads() {
  const { view } = useDesk();
  return (
    <div className="mt-1 hidden items-center gap-x-4 text-xs text-soft lg:grid lg:grid-cols-[9.5rem_1fr_1fr]">
      <div>
        <TranslationToggle />
      </div>
      {view.sources.map((source) => (
        <span key={source.id} aria-hidden="true" lang={source.lang} className="truncate">
          <b className="text-ink">{source.id.toUpperCase()}</b> {source.publisher || source.title}
        </span>
      ))}
    </div>
  );
}
