import type { DropReason } from "../../model/extraction";
import { fold } from "../fold";
import type { Line } from "./lines";

/** Share of a page's height, at its top and at its foot, in which what repeats is no text. */
const MARGIN = 0.14;
/** A line must come back on this share of the pages, and on two at least. */
const REPEATS = 0.5;

const PAGE_NUMBER =
  /^(?:第\s*)?(?:[-–—]\s*)?(?:p(?:age|\.)?\s*)?\d{1,4}(?:\s*(?:\/|of|／|之)\s*\d{1,4})?(?:\s*[-–—])?(?:\s*页(?:\s*[,，/]?\s*共\s*\d{1,4}\s*页)?)?$/iu;

/**
 * Which lines are no part of the text but of the page: what repeats in its margins, and the numbers of pages.
 * @param heights of the pages, by number, points
 * @returns the reason for each such line
 */
export function findFurniture(lines: readonly Line[], heights: readonly number[]): ReadonlyMap<Line, DropReason> {
  const found = new Map<Line, DropReason>();
  const pages = new Map<string, Set<number>>();
  const edges = lines.flatMap((line) => {
    const edge = edgeOf(line, heights[line.page] ?? 0);
    return edge === null ? [] : [{ line, edge, key: `${edge} ${shapeOf(line.text)}` }];
  });
  for (const { line, key } of edges) {
    const on = pages.get(key) ?? new Set();
    pages.set(key, on.add(line.page));
  }
  const enough = Math.max(2, Math.ceil(heights.length * REPEATS));
  for (const { line, edge, key } of edges) {
    if (PAGE_NUMBER.test(fold(line.text))) found.set(line, "page_number");
    else if ((pages.get(key)?.size ?? 0) >= enough) found.set(line, edge);
  }
  return found;
}

function edgeOf({ y }: Line, height: number): "page_header" | "page_footer" | null {
  if (y < height * MARGIN) return "page_header";
  return y > height * (1 - MARGIN) ? "page_footer" : null;
}

/** What stays the same from page to page: figures count on. */
function shapeOf(text: string): string {
  return fold(text).replace(/\d+/gu, "#").replace(/\s+/gu, " ");
}
