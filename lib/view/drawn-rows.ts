/** Which rows of a long list are drawn, by their order: from the first to before the last. */
export interface DrawnRows {
  from: number;
  to: number;
}

/** A step further than this away from what is drawn begins anew there: drawing all between would hold the page up. */
const LONGEST_GAP = 120;

/** What is drawn first: so many rows around one that has to stay in sight, else the head of the list. */
export function drawAround(at: number, near: number): DrawnRows {
  return { from: Math.max(0, at - near), to: Math.max(0, at) + near };
}

/** Has a row drawn that a step leads to, with so many beyond it. The same object where it is drawn already. */
export function drawTo(drawn: DrawnRows, at: number, near: number): DrawnRows {
  if (at < 0 || (at >= drawn.from && at + near <= drawn.to)) return drawn;
  if (at > drawn.to + LONGEST_GAP || at < drawn.from - LONGEST_GAP) return drawAround(at, near);
  return { from: Math.min(drawn.from, Math.max(0, at - near)), to: Math.max(drawn.to, at + near) };
}

/** Some rows more: first those above, which a reader who scrolls back would miss, then those below. Null where all are drawn. */
export function drawMore({ from, to }: DrawnRows, length: number, step: number): DrawnRows | null {
  if (from > 0) return { from: Math.max(0, from - step), to };
  return to < length ? { from, to: to + step } : null;
}
