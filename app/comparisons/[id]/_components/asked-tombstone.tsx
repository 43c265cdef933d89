"use client";

import { useSearchParams } from "next/navigation";
import type { ReviewedReport } from "@/lib/model/reviewed";
import { type Buried, findTombstone } from "@/lib/view/tombstone";
import { Tombstone } from "./tombstone";

/** Where the address names something that is gone, what became of it; else nothing. */
export function AskedTombstone({ report, kinds }: { report: ReviewedReport; kinds: readonly Buried[] }) {
  const params = useSearchParams();
  for (const kind of kinds) {
    const key = params.get(kind);
    const stone = key ? findTombstone(report, kind, key) : null;
    if (!stone) continue;
    return (
      <div className="py-3">
        <Tombstone stone={stone} />
      </div>
    );
  }
  return null;
}
