import type { Span } from "../../../model/span";
import type { Frame } from "./frame";
import { trimBody } from "./segment-bounds";

/** Where a clause's proposition stands, and whether the clause is nothing but a reporting frame. */
export interface Body {
  span: Span;
  isFrameOnly: boolean;
}

/** So many times as long as what stands before it, a rest behind a second frame is the clause. */
const MUCH_LONGER = 2;
/** A denied proposition is often a word or two (否认出售), so it is held on to longer. */
const FAR_LONGER = 6;

/** The clause less the frames in it: what precedes a frame is its setting, what follows one behind a quotation is the frame. */
export function cutBody(folded: string, clause: Span, frames: readonly Frame[]): Body {
  let { start, end } = clause;
  let isCut = false;
  let isDenied = false;
  for (const { span, forward, backward, effect } of frames) {
    if (span.end <= start || span.start >= end || (!forward && !backward)) continue;
    const before = lettersIn(folded, start, span.start);
    const after = lettersIn(folded, span.end, end);
    // “The review, she said, would …”: the frame interrupts one clause, which stays whole.
    const interrupts = backward !== null && forward !== null && before > 0 && after > 0;
    if (interrupts && !/[“”"]/u.test(folded.slice(start, end))) continue;
    const isBehindQuote =
      backward !== null &&
      forward !== null &&
      /[”"]\s*$/u.test(folded.slice(start, span.start)) &&
      !/^[\s,.]*[“"]/u.test(folded.slice(span.end, end));
    if (backward && before > 0 && (!forward || before >= after || isBehindQuote)) end = Math.max(start, span.start);
    // What an earlier frame governs is not given up for the rest: “denied that P, saying Q”.
    else if (
      isCut &&
      !concedes(folded, span.start) &&
      before >= (isDenied ? 2 : 4) &&
      before * (isDenied ? FAR_LONGER : MUCH_LONGER) >= after
    )
      end = span.start;
    else if (forward && after >= 2) {
      start = Math.max(start, span.end);
      isCut = true;
      isDenied = effect === "deny";
    } else if (before < 4) return { span: trimBody(folded, clause), isFrameOnly: true };
    else end = Math.max(start, span.start);
  }
  const span = trimBody(folded, { start, end });
  return span.end > span.start ? { span, isFrameOnly: false } : { span: trimBody(folded, clause), isFrameOnly: true };
}

/** “虽然否认了A，但他表示B”: the clause’s own statement is the second. */
function concedes(folded: string, at: number): boolean {
  return /^(?:但|却|不过)/u.test(folded.slice(at, at + 2)) || /\bbut\s*$/u.test(folded.slice(Math.max(0, at - 5), at));
}

function lettersIn(folded: string, from: number, to: number): number {
  return to > from ? (folded.slice(from, to).match(/[\p{L}\p{N}]/gu)?.length ?? 0) : 0;
}
