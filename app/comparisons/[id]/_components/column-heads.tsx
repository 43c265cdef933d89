"use client";

import { useDesk } from "./comparison-provider";

/** Who A and B are, above their columns: it stays in sight while the rows scroll. */
export function ColumnHeads() {
  const { view } = useDesk();
  return (
    <div aria-hidden="true" className="mt-2 hidden gap-x-4 text-xs text-soft lg:grid lg:grid-cols-[9.5rem_1fr_1fr]">
      <span />
      {view.sources.map((source) => (
        <span key={source.id} lang={source.lang} className="truncate">
          <b className="text-ink">{source.id.toUpperCase()}</b> {source.publisher || source.title}
        </span>
      ))}
    </div>
  );
}
