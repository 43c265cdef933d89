import { makeFilterTest, NO_FILTER } from "./filter";
import { listLinkRows, type Row, type Sheet } from "./rows";

/** More than these are found by words. */
const MOST = 30;

/**
 * The rows that may be put together with one: those of its topic first, then those whose claims stand nearest in the texts.
 * @param words that they must hold
 */
export function listMergeRows(sheet: Sheet, row: Row, words: string): Row[] {
  const test = makeFilterTest({ ...NO_FILTER, text: words });
  const distance = new Map<Row, number>();
  const rows = listLinkRows(sheet).filter((other) => other.key !== row.key && test(other).length === 0);
  for (const other of rows) distance.set(other, distanceOf(row, other));
  const isSame = (other: Row) => Number(other.link.topicId === row.link.topicId);
  return rows
    .sort(
      (x, y) => isSame(y) - isSame(x) || (distance.get(x) ?? 0) - (distance.get(y) ?? 0) || (x.key < y.key ? -1 : 1),
    )
    .slice(0, MOST);
}

/** How far two rows stand apart, in characters, on the side where they are nearest. */
function distanceOf(x: Row, y: Row): number {
  const gaps = (["a", "b"] as const).flatMap((side) =>
    x[side].flatMap((p) => y[side].map((q) => Math.abs(p.start - q.start))),
  );
  return gaps.length > 0 ? Math.min(...gaps) : Number.MAX_SAFE_INTEGER;
}
