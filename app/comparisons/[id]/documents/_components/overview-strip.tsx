"use client";

import { type PointerEvent, type RefObject, useEffect, useRef } from "react";
import type { Group } from "@/lib/model/relation";
import type { SourceId } from "@/lib/model/source";
import type { Band } from "@/lib/view/bands";
import { columnOf, type Places } from "./use-places";

/** What is worth finding from afar; what only one source says is most of a text and would fill the strip. */
const FILLS: Partial<Record<Group, string>> = {
  contradict: "fill-contradict",
  agree: "fill-agree",
  partly: "fill-neutral",
};

/** A whole text at a glance beside it: where it is contradicted or confirmed, and which part is in sight. A click leads there. */
export function OverviewStrip(props: {
  root: RefObject<HTMLElement | null>;
  side: SourceId;
  bands: readonly Band[];
  places: Places | null;
}) {
  const { root, side, bands, places } = props;
  const frame = useRef<HTMLDivElement>(null);
  const height = places?.heights[side] ?? 0;

  useEffect(() => {
    const column = columnOf(root.current, side);
    const node = frame.current;
    if (!column || !node || height === 0) return;
    let inSight = column.clientHeight;
    // Moved by a transform, in parts of its own height: a step of a scroll then lays nothing out.
    const draw = () => {
      node.style.transform = `translateY(${(column.scrollTop / inSight) * 100}%)`;
    };
    const size = new ResizeObserver(() => {
      inSight = column.clientHeight;
      node.style.height = `${(inSight / height) * 100}%`;
      draw();
    });
    size.observe(column);
    column.addEventListener("scroll", draw, { passive: true });
    return () => {
      size.disconnect();
      column.removeEventListener("scroll", draw);
    };
  }, [root, side, height]);

  const go = (event: PointerEvent<HTMLDivElement>) => {
    const column = columnOf(root.current, side);
    const box = event.currentTarget.getBoundingClientRect();
    if (column) column.scrollTop = ((event.clientY - box.top) / box.height) * height - column.clientHeight / 2;
  };
  return (
    <div
      data-overview={side}
      onPointerDown={go}
      className="relative hidden w-3 shrink-0 cursor-pointer overflow-hidden bg-sunk contain-strict md:block"
    >
      <svg aria-hidden="true" viewBox="0 0 12 1000" preserveAspectRatio="none" className="absolute inset-0 size-full">
        {bands.map((band) => {
          const fill = FILLS[band.group];
          const place = band[side] === null ? undefined : places?.claims[side].get(band[side]);
          if (!fill || !place || height === 0) return null;
          const size = Math.max(4, ((place.bottom - place.top) / height) * 1000);
          const isWide = band.group === "contradict";
          return (
            <rect
              key={band.key}
              x={isWide ? 0 : 3}
              width={isWide ? 12 : 6}
              y={(place.top / height) * 1000}
              height={size}
              className={fill}
            />
          );
        })}
      </svg>
      <div ref={frame} className="absolute inset-x-0 top-0 border-[1.5px] border-ink will-change-transform" />
    </div>
  );
}
