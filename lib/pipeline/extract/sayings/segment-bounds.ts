import type { Span } from "../../../model/span";

const BREAK_ZH = ",。;:!?“”\n";

/** Where the stretch between punctuation marks begins that `at` lies in; never before `floor`. Clock times (18:30) do not break. */
export function segmentStart(folded: string, at: number, floor: number): number {
  let i = at;
  while (i > floor) {
    const unit = folded.charAt(i - 1);
    const opened = unit === ")" ? openingOf(folded, i - 1, floor) : -1;
    if (opened >= 0) {
      i = opened;
      continue;
    }
    if (
      BREAK_ZH.includes(unit) &&
      !(/[:,]/u.test(unit) && /\d/u.test(folded.charAt(i)) && /\d/u.test(folded.charAt(i - 2)))
    )
      break;
    i--;
  }
  while (i < at && /\s/u.test(folded.charAt(i))) i++;
  return i;
}

/** Longest aside between a name and its verb (“陈某(58岁,退休教师)说”), in UTF-16 units. */
const LONGEST_ASIDE = 30;

/** Where the bracket opens that closes at `at`; -1 where none does near. */
function openingOf(folded: string, at: number, floor: number): number {
  const opened = folded.lastIndexOf("(", at);
  return opened >= floor && at - opened <= LONGEST_ASIDE ? opened : -1;
}

/** Where the stretch ends: index of its closing mark, or `ceiling`. */
export function segmentEnd(folded: string, at: number, ceiling: number): number {
  let i = at;
  while (i < ceiling && !BREAK_ZH.includes(folded.charAt(i))) i++;
  return i;
}

/** Leaves out white space, punctuation and quotation marks at both ends; a closing bracket stays. */
export function trimBody(folded: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /[\s,。;:!?“”"'、…]/u.test(folded.charAt(from))) from++;
  while (to > from && /[\s,。;:!?“”"'、….-]/u.test(folded.charAt(to - 1))) to--;
  return { start: from, end: to };
}
