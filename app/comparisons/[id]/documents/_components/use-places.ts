"use client";

import { type RefObject, useLayoutEffect, useState } from "react";
import type { SourceId } from "@/lib/model/source";
import type { ScrollPin } from "@/lib/view/scroll-pins";
import { boxAt } from "../../_components/text-place";

/** Where a claim stands in its column, from the top of what the column scrolls; pixels. */
export interface Place {
  top: number;
  bottom: number;
}

/** Places of all drawn claims and of a reader's pins, and how far each column can scroll. */
export interface Places {
  claims: Readonly<Record<SourceId, ReadonlyMap<string, Place>>>;
  pins: readonly { pin: ScrollPin; a: number; b: number }[];
  heights: Readonly<Record<SourceId, number>>;
}

/** The element that scrolls the text of a source. */
export function columnOf(root: HTMLElement | null, side: SourceId): HTMLElement | null {
  return root?.querySelector<HTMLElement>(`[data-column="${side}"]`) ?? null;
}

/**
 * Measures once where the claims stand, and again whenever a column changes its size.
 * @param content changes whenever other claims are drawn
 */
export function usePlaces(
  root: RefObject<HTMLElement | null>,
  content: unknown,
  pins: readonly ScrollPin[],
): Places | null {
  const [places, setPlaces] = useState<Places | null>(null);
  useLayoutEffect(() => {
    const node = root.current;
    if (!node || content === null) return;
    const measure = () => setPlaces(measurePlaces(node, pins));
    let frame = 0;
    const watch = new ResizeObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(measure);
    });
    for (const text of node.querySelectorAll("[data-source]")) watch.observe(text);
    return () => {
      watch.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [root, content, pins]);
  return places;
}

/** A text of which only what is in sight is laid out (see styles/layout.css). */
const PLACED = "is-placed";

/**
 * Measures with both texts laid out whole; then each stretch is told its height, so that those out of sight need not be laid out
 * again and still take the room they take.
 */
function measurePlaces(root: HTMLElement, pins: readonly ScrollPin[]): Places {
  const stretches = [...root.querySelectorAll<HTMLElement>("[data-stretch]")];
  root.classList.remove(PLACED);
  const places = { ...readPlaces(root), pins: pins.flatMap((pin) => placePin(root, pin) ?? []) };
  const heights = stretches.map((stretch) => stretch.getBoundingClientRect().height);
  stretches.forEach((stretch, at) => {
    stretch.style.containIntrinsicHeight = `${heights[at]}px`;
  });
  root.classList.add(PLACED);
  return places;
}

function readPlaces(root: HTMLElement): Omit<Places, "pins"> {
  const claims = { a: new Map<string, Place>(), b: new Map<string, Place>() };
  const heights = { a: 0, b: 0 };
  for (const side of ["a", "b"] as const) {
    const column = columnOf(root, side);
    if (!column) continue;
    heights[side] = column.scrollHeight;
    const origin = column.getBoundingClientRect().top - column.scrollTop;
    for (const mark of column.querySelectorAll<HTMLElement>("[data-claims]")) {
      const box = mark.getBoundingClientRect();
      const [top, bottom] = [box.top - origin, box.bottom - origin];
      for (const id of (mark.dataset["claims"] ?? "").split(" ")) {
        const known = claims[side].get(id);
        claims[side].set(
          id,
          known ? { top: Math.min(known.top, top), bottom: Math.max(known.bottom, bottom) } : { top, bottom },
        );
      }
    }
  }
  return { claims, heights };
}

function placePin(root: HTMLElement, pin: ScrollPin): Places["pins"][number] | null {
  const [a, b] = (["a", "b"] as const).map((side) => {
    const column = columnOf(root, side);
    const box = column && boxAt(column, pin[side]);
    return box ? (box.top + box.bottom) / 2 - column.getBoundingClientRect().top + column.scrollTop : null;
  });
  return typeof a === "number" && typeof b === "number" ? { pin, a, b } : null;
}

/** The middle of a place. */
export function middleOf({ top, bottom }: Place): number {
  return (top + bottom) / 2;
}
