"use client";

import { type RefObject, useEffect } from "react";
import type { SourceId } from "@/lib/model/source";
import type { Band } from "@/lib/view/bands";
import type { ScrollMode } from "@/lib/view/preferences";
import { makeScrollMap } from "@/lib/view/scroll-map";
import { columnOf, middleOf, type Places } from "./use-places";

/**
 * Lets one text follow the other. The side under the pointer or with the focus leads; what the other side does while it follows is not
 * listened to, so that the two never push each other.
 */
export function useLinkedScroll(
  root: RefObject<HTMLElement | null>,
  mode: ScrollMode,
  bands: readonly Band[],
  places: Places | null,
): void {
  useEffect(() => {
    const [a, b] = [columnOf(root.current, "a"), columnOf(root.current, "b")];
    if (mode === "free" || !a || !b || !places) return;
    const columns = { a, b };
    const map = makeScrollMap(mode === "linked" ? pairsOf(bands, places) : [], places.heights);
    let leader: SourceId = "a";
    let frame = 0;
    const follow = () => {
      const from = columns[leader];
      const to = columns[leader === "a" ? "b" : "a"];
      const middle = from.scrollTop + from.clientHeight / 2;
      const target = leader === "a" ? map.toB(middle) : map.toA(middle);
      to.scrollTop = target - to.clientHeight / 2;
    };
    const undo = (["a", "b"] as const).map((side) => {
      const lead = () => {
        leader = side;
      };
      const scroll = () => {
        if (leader !== side) return;
        cancelAnimationFrame(frame);
        frame = requestAnimationFrame(follow);
      };
      const column = columns[side];
      const leads = ["pointerenter", "pointerdown", "wheel", "touchstart", "focusin", "keydown"] as const;
      for (const type of leads) column.addEventListener(type, lead, { passive: true });
      column.addEventListener("scroll", scroll, { passive: true });
      return () => {
        for (const type of leads) column.removeEventListener(type, lead);
        column.removeEventListener("scroll", scroll);
      };
    });
    return () => {
      cancelAnimationFrame(frame);
      for (const stop of undo) stop();
    };
  }, [root, mode, bands, places]);
}

/** Only links that say something of both texts hold them together; what may not be comparable does not. */
function pairsOf(bands: readonly Band[], places: Places) {
  return bands.flatMap(({ group, a, b }) => {
    const left = a === null ? undefined : places.claims.a.get(a);
    const right = b === null ? undefined : places.claims.b.get(b);
    return group !== "unclear" && left && right ? [{ a: middleOf(left), b: middleOf(right) }] : [];
  });
}
