/** A run of characters as a page sets it. Lengths are points; `y` is the baseline's distance from the top of the page. */
export interface Run {
  text: string;
  x: number;
  y: number;
  width: number;
  /** Height of its letters. */
  size: number;
}

export interface Page {
  width: number;
  height: number;
  /** In the order in which the file sets them, which is that of reading. */
  runs: readonly Run[];
}

export interface Line {
  text: string;
  page: number;
  left: number;
  right: number;
  y: number;
  size: number;
}

/** Runs whose baselines are no further apart, by the size of their letters, stand on one line. */
const SAME_LINE = 0.4;
/** A gap wider than this, by the size of the letters, is a space that the file does not spell out. */
const SPACE = 0.2;
/** A gap wider than this parts two columns, or the cells of a table. */
const COLUMN = 4;

/** The lines of a page, in the order of the file. */
export function linesOf({ runs }: Page, page: number): Line[] {
  const lines: Line[] = [];
  for (const run of runs) {
    if (run.text === "") continue;
    const last = lines.at(-1);
    if (last && isSameLine(last, run)) append(last, run);
    else lines.push({ text: run.text, page, left: run.x, right: run.x + run.width, y: run.y, size: run.size });
  }
  return headFirst(lines.map((line) => ({ ...line, text: plain(line.text) })).filter(({ text }) => text !== ""));
}

/** What is set last and stands above all the rest is the head of its page. */
function headFirst(lines: readonly Line[]): Line[] {
  let top = Number.POSITIVE_INFINITY;
  const isHead = lines.map(({ y, size }, i) => {
    const isAbove = i > 0 && y < top - size;
    top = Math.min(top, y);
    return isAbove;
  });
  return [...lines.filter((_, i) => isHead[i]), ...lines.filter((_, i) => !isHead[i])];
}

/** Letters that the printer has joined are parted again: ﬁ, ﬀ. Radicals in place of characters stay, as what is compared folds them. */
function plain(text: string): string {
  return text.replace(/[\ufb00-\ufb06]/gu, (joined) => joined.normalize("NFKC")).trim();
}

function isSameLine(line: Line, run: Run): boolean {
  const size = Math.max(line.size, run.size);
  const gap = run.x - line.right;
  return Math.abs(line.y - run.y) <= size * SAME_LINE && gap > -size && gap < size * COLUMN;
}

function append(line: Line, run: Run): void {
  const isApart = run.x - line.right > Math.max(line.size, run.size) * SPACE;
  const isSpaced = /\s$/u.test(line.text) || /^\s/u.test(run.text);
  const isHan = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef⺀-⿟]$/u.test(line.text);
  line.text += isApart && !isSpaced && !isHan ? ` ${run.text}` : run.text;
  // Spaces are set without a size of their own.
  if (run.text.trim() !== "") line.size = Math.max(line.size, run.size);
  line.right = run.x + run.width;
}
