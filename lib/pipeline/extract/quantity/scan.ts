import type { Quantity } from "../../../model/quantity";
import type { ScanContext } from "./context";

/** How a language reads figures. */
interface FigureReader {
  /** True for a code unit that a figure may start with. */
  isStart(unit: number): boolean;
  /** The figures that start at an offset where one may, or null. */
  readAt(context: ScanContext, at: number): Quantity[] | null;
  /** The next offset to try where nothing was read; after `at`. */
  skipFrom(folded: string, at: number): number;
}

/** Reads all figures of a text (folded) from left to right, none inside another. Offsets UTF-16, in order. */
export function scanFigures(context: ScanContext, { isStart, readAt, skipFrom }: FigureReader): Quantity[] {
  const found: Quantity[] = [];
  let at = 0;
  while (at < context.folded.length) {
    if (!isStart(context.folded.charCodeAt(at))) {
      at++;
      continue;
    }
    const quantities = readAt(context, at);
    if (quantities) {
      found.push(...quantities.filter((q) => q.start >= (found.at(-1)?.end ?? 0)));
      at = Math.max(at + 1, quantities.at(-1)!.end);
    } else at = skipFrom(context.folded, at);
  }
  return found;
}
