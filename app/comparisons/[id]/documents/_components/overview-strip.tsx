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
  const frame = useRef<SVGRectElement>(null);
  const height = places?.heights[side] ?? 0;

  useEffect(() => {
    const column = columnOf(root.current, side);
    if (!column || height === 0) return;
    const draw = () => {
      frame.current?.setAttribute("y", String((column.scrollTop / height) * 1000));
      frame.current?.setAttribute("height", String((column.clientHeight / height) * 1000));
    };
    draw();
    column.addEventListener("scroll", draw, { passive: true });
    return () => column.removeEventListener("scroll", draw);
  }, [root, side, height]);

  const go = (event: PointerEvent<SVGSVGElement>) => {
    const column = columnOf(root.current, side);
    const box = event.currentTarget.getBoundingClientRect();
    if (column) column.scrollTop = ((event.clientY - box.top) / box.height) * height - column.clientHeight / 2;
  };
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 12 1000"
      preserveAspectRatio="none"
      onPointerDown={go}
      className="hidden w-3 shrink-0 cursor-pointer bg-sunk md:block"
    >
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
      <rect
        ref={frame}
        x="0.75"
        width="10.5"
        className="fill-none stroke-ink"
        strokeWidth="1.5"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}
