"use client";

import { startTransition, useEffect, useState } from "react";
import { type DrawnRows, drawAround, drawMore, drawTo } from "@/lib/view/drawn-rows";
import { whenIdle } from "./when-idle";

/** Rows that the server draws: more than most windows hold. */
const FIRST = 40;
/** And as many more whenever nothing else is to do. */
const STEP = 60;
/** The least height of a row at the smallest size of text. */
const LEAST_ROW_PX = 48;

/** As many rows as a window may hold. */
function rowsInSight(): number {
  return Math.ceil(window.innerHeight / LEAST_ROW_PX) + 1;
}

/**
 * Which rows of a long list are drawn: what fills the window at once, the rest bit by bit. In the end all of them stand in the
 * page, so that the browser's own search finds every word.
 * @param at the row that is open, which has to be there with those that a key finds next; -1 for none
 * @param start where the list begins: as the server draws it, at its head, or around the open row, which stays in sight
 */
export function useGrowing(length: number, at: number, start: "server" | "head" | "row"): DrawnRows {
  const [now, setNow] = useState(() => {
    if (start === "server") return { at, drawn: drawTo(drawAround(-1, FIRST), at, FIRST) };
    return { at, drawn: drawAround(start === "row" ? at : -1, rowsInSight()) };
  });
  let { drawn } = now;
  if (now.at !== at) {
    drawn = drawTo(drawn, at, rowsInSight());
    setNow({ at, drawn });
  }
  useEffect(() => {
    const more = drawMore(drawn, length, STEP);
    if (more === null) return;
    const grow = () =>
      startTransition(() => setNow((then) => (then.drawn === drawn ? { ...then, drawn: more } : then)));
    return whenIdle(grow);
  }, [drawn, length]);
  return drawn;
}
