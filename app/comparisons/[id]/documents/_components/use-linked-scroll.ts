"use client";

import { type RefObject, useEffect, useState } from "react";
import type { SourceId } from "@/lib/model/source";
import type { Band } from "@/lib/view/bands";
import type { ScrollMode } from "@/lib/view/preferences";
import { makeScrollMap } from "@/lib/view/scroll-map";
import { columnOf, middleOf, type Places } from "./use-places";

/** How long the two texts stay apart after the reader moved the one that followed; milliseconds (ux.md 5.4). */
const APART_MS = 3000;

/** What a reader scrolls a text with. */
const SCROLLING_KEYS = ["ArrowUp", "ArrowDown", "PageUp", "PageDown", "Home", "End", " "];

/**
 * Lets one text follow the other. The side under the pointer or with the focus leads; what the other side does while it follows is not
 * listened to, so that the two never push each other. Where the reader scrolls the one that followed, the two come apart for a moment:
 * it is being set right, and the first must not run away.
 * @returns whether they are apart at the moment
 */
export function useLinkedScroll(
  root: RefObject<HTMLElement | null>,
  mode: ScrollMode,
  bands: readonly Band[],
  places: Places | null,
): boolean {
  const [isApart, setApart] = useState(false);
  useEffect(() => {
    const [a, b] = [columnOf(root.current, "a"), columnOf(root.current, "b")];
    if (mode === "free" || !a || !b || !places) return;
    const columns = { a, b };
    const isLinked = mode === "linked";
    const map = makeScrollMap(isLinked ? pairsOf(bands, places) : [], places.heights, isLinked ? places.pins : []);
    let leader: SourceId = "a";
    /** The side that the reader scrolled last: the other one followed it. */
    let scrolled: SourceId | null = null;
    let apart: ReturnType<typeof setTimeout> | undefined;
    let frame = 0;
    const follow = () => {
      const from = columns[leader];
      const to = columns[leader === "a" ? "b" : "a"];
      const middle = from.scrollTop + from.clientHeight / 2;
      const target = leader === "a" ? map.toB(middle) : map.toA(middle);
      to.scrollTop = target - to.clientHeight / 2;
    };
    const join = () => {
      apart = undefined;
      setApart(false);
    };
    const undo = (["a", "b"] as const).map((side) => {
      const lead = () => {
        leader = side;
      };
      const move = (event: Event) => {
        if (event instanceof KeyboardEvent && !SCROLLING_KEYS.includes(event.key)) return;
        if (scrolled !== null && scrolled !== side && apart === undefined) {
          apart = setTimeout(join, APART_MS);
          setApart(true);
        }
        scrolled = side;
      };
      const scroll = () => {
        if (leader !== side || apart !== undefined) return;
        cancelAnimationFrame(frame);
        frame = requestAnimationFrame(follow);
      };
      const column = columns[side];
      const leads = ["pointerenter", "pointerdown", "wheel", "touchstart", "focusin", "keydown"] as const;
      const moves = ["wheel", "touchmove", "keydown"] as const;
      for (const type of leads) column.addEventListener(type, lead, { passive: true });
      for (const type of moves) column.addEventListener(type, move, { passive: true });
      column.addEventListener("scroll", scroll, { passive: true });
      return () => {
        for (const type of leads) column.removeEventListener(type, lead);
        for (const type of moves) column.removeEventListener(type, move);
        column.removeEventListener("scroll", scroll);
      };
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(apart);
      setApart(false);
      for (const stop of undo) stop();
    };
  }, [root, mode, bands, places]);
  return isApart;
}

/** Only links that say something of both texts hold them together; what may not be comparable does not. */
function pairsOf(bands: readonly Band[], places: Places) {
  return bands.flatMap(({ group, a, b }) => {
    const left = a === null ? undefined : places.claims.a.get(a);
    const right = b === null ? undefined : places.claims.b.get(b);
    return group !== "unclear" && left && right ? [{ a: middleOf(left), b: middleOf(right) }] : [];
  });
}
