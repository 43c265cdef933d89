import type { Part } from "../../model/extraction";
import { joinLines } from "../join-lines";
import { findFurniture } from "./furniture";
import { type Line, linesOf, type Page } from "./lines";

/** A line that ends before this share of its column's width ends its paragraph, where a sentence ends with it. */
const SHORT = 0.85;
/** Lines further apart than this, by their usual distance, stand in two paragraphs. */
const APART = 1.3;
/** Letters of another size than this begin another paragraph. */
const OTHER_SIZE = 0.12;
/** A line that begins so far from its column's edge, by the size of its letters, is a first line. */
const INDENT = 0.9;

const SENTENCE_END = /[。！？!?.…:：;；]["'”’」』）)\]】]*$/u;
/** Whoever speaks: Q:, 記者：, Ms Lane: … */
const TURN =
  /^(?:[QA]\d{0,2}\s*[:：.]|[問问答]\s*[:：]|[^\s:：，。,.!?]{1,12}\s?[:：]|(?:\p{Lu}[\p{L}.'’-]*\s?){1,4}[:：])/u;

/**
 * The paragraphs of pages, in order, lines joined; headers, footers and page numbers among them as dropped pieces.
 */
export function paragraphsOf(pages: readonly Page[]): Part[] {
  const lines = pages.flatMap((page, number) => linesOf(page, number));
  const heights = pages.map(({ height }) => height);
  const furniture = findFurniture(lines, heights);
  const body = lines.filter((line) => !furniture.has(line));
  const leading = usualDistance(body);
  const columns = columnsOf(body);
  const whole = body.map(({ text }) => text).join(" ");
  const parts: Part[] = [];
  let open: Line[] = [];
  let waiting: Part[] = [];
  const close = () => {
    if (open.length > 0)
      parts.push({
        text: joinLines(
          open.map(({ text }) => text),
          whole,
        ),
        dropped: null,
      });
    // What stands between two pages of one paragraph follows it.
    parts.push(...waiting);
    [open, waiting] = [[], []];
  };
  for (const line of lines) {
    const dropped = furniture.get(line);
    if (dropped) {
      waiting.push({ text: line.text, dropped });
      continue;
    }
    const last = open.at(-1);
    if (!last || begins(line, last, { leading, columns })) close();
    open.push(line);
  }
  close();
  return parts;
}

interface Setting {
  /** Usual distance of two lines by the size of their letters. */
  leading: number;
  columns: ReadonlyMap<Line, Column>;
}

interface Column {
  left: number;
  right: number;
}

/** True where a line begins a paragraph of its own. */
function begins(line: Line, last: Line, { leading, columns }: Setting): boolean {
  if (Math.abs(line.size - last.size) > OTHER_SIZE * Math.max(line.size, last.size)) return true;
  const isEnd = SENTENCE_END.test(last.text);
  if (TURN.test(line.text) && isEnd) return true;
  const own = columns.get(line);
  const before = columns.get(last);
  const isIndented = own !== undefined && line.left - own.left > line.size * INDENT;
  const isFull = before === undefined || last.right - before.left >= (before.right - before.left) * SHORT;
  const isNext = line.page === last.page && line.y > last.y;
  // Over the end of a page or column only the words tell.
  if (!isNext) return isEnd && (isIndented || !isFull);
  if ((line.y - last.y) / Math.max(line.size, last.size) > leading * APART) return true;
  return isEnd && (isIndented || !isFull);
}

/** The middle of all distances of following lines, by the size of their letters. */
function usualDistance(lines: readonly Line[]): number {
  const distances = lines
    .flatMap((line, i) => {
      const last = lines[i - 1];
      return last && last.page === line.page && line.y > last.y
        ? [(line.y - last.y) / Math.max(line.size, last.size)]
        : [];
    })
    .sort((x, y) => x - y);
  // Most lines follow closely; the lower half leaves out the gaps between paragraphs.
  return distances[Math.floor(distances.length / 3)] ?? 1.2;
}

/** The column that each line stands in: lines of a page that overlap sideways. */
function columnsOf(lines: readonly Line[]): ReadonlyMap<Line, Column> {
  const found = new Map<Line, Column>();
  let columns: Column[] = [];
  let page = -1;
  for (const line of lines) {
    if (line.page !== page) columns = [];
    page = line.page;
    const own = columns.find(({ left, right }) => line.left < right && line.right > left);
    if (own) {
      own.left = Math.min(own.left, line.left);
      own.right = Math.max(own.right, line.right);
      found.set(line, own);
    } else {
      const made = { left: line.left, right: line.right };
      columns.push(made);
      found.set(line, made);
    }
  }
  return found;
}
