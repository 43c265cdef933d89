"use client";

import Link from "next/link";
import { GroupIcon } from "@/app/_ui/group-icon";
import { addressOfRow } from "@/lib/view/addresses";
import type { PlacedTime } from "@/lib/view/timeline";
import { useDesk } from "../../_components/comparison-provider";

/** One time in its lane: a bar as long as its interval, with the source's words; a way to its row. */
export function TimeMark({ mark, top, height }: { mark: PlacedTime; top: number; height: number }) {
  const { view, langs } = useDesk();
  const isAtEnd = mark.from > 0.85;
  const [{ time, claim, rowKey }] = mark.times;
  const isApart = mark.times.some(({ group }) => group === "contradict");
  return (
    <li className="contents">
      <Link
        href={addressOfRow(view.id, rowKey)}
        role="link"
        title={claim.quote}
        className="group absolute flex items-center"
        style={{
          top: top - height / 2,
          height,
          ...(isAtEnd ? { right: `${(1 - mark.to) * 100}%` } : { left: `${mark.from * 100}%` }),
          minWidth: `max(6px, ${(mark.to - mark.from) * 100}%)`,
        }}
      >
        <span
          aria-hidden="true"
          className="absolute inset-x-0 bottom-0.5 h-1 bg-edge"
          style={{ width: isAtEnd ? undefined : `max(6px, 100%)` }}
        />
        <span className="flex items-center gap-1 pb-1 text-xs whitespace-nowrap group-hover:underline">
          {mark.goesOnBefore ? <span aria-hidden="true">←</span> : null}
          {isApart ? <GroupIcon group="contradict" /> : null}
          <span lang={langs[mark.side]} className="words max-w-32 truncate">
            {time.text}
          </span>
          {mark.times.length > 1 ? <span className="number text-soft">×{mark.times.length}</span> : null}
          {mark.goesOnAfter ? <span aria-hidden="true">→</span> : null}
        </span>
      </Link>
    </li>
  );
}
