import { FUNCTION_WORDS } from "../../lang/en/function-words";
import type { Paragraph, Sentence } from "../../model/sentence";
import type { Span } from "../../model/span";
import { withoutMarks } from "./title-marks";

/** Sentences before their clauses are cut. */
export type BareSentence = Omit<Sentence, "clauses">;

const CLOSING = "”)）]】》〉\"'";

/** Words whose full stop does not end a sentence; single letters and initials are recognised by their shape. */
const ABBREVIATION =
  /(?:^|[\s(“"])(?:mr|mrs|ms|dr|prof|st|gen|sen|rep|gov|lt|col|sgt|inc|ltd|co|corp|no|vs|approx|est|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|etc|e\.g|i\.e|a\.m|p\.m|u\.s|u\.k|u\.n|[a-z]|(?:[a-z]\.)+[a-z])$/u;

/** Abbreviations that may also be the last word of a sentence, at the end of what stands before a stop. */
const MAY_END = /(?:^|\s)(?:inc|ltd|co|corp|etc|u\.s|u\.k|u\.n|e\.u)$/u;
const CLOCK = /\d\s?[ap]\.m$/u;
/** GMT, EST, UTC. */
const ZONE = /^(?:\p{Lu}{1,3}T|UTC)(?!\p{L})/u;
/** What goes on with a clock time: a weekday, a month, a zone by its name. */
const BEHIND_CLOCK =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day|^(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)(?:[a-z]*)\b|^(?:eastern|central|mountain|pacific|local|greenwich)\b/u;

/**
 * Splits paragraphs into sentences; a closing mark stays with what it closes. Spans are in source text order.
 * @param text the text as written, as long as the folded one: its capitals tell where "7:42 a.m." ends a sentence.
 */
export function splitSentences(folded: string, paragraphs: readonly Paragraph[], text: string): BareSentence[] {
  const sentences: BareSentence[] = [];
  for (const paragraph of paragraphs) {
    const { turnLabel } = paragraph;
    const opensTurn = turnLabel !== null && turnLabel.start === paragraph.span.start;
    const whole = withoutMarks(folded, paragraph);
    const start = opensTurn ? skipColon(folded, turnLabel.end) : whole.start;
    for (const span of splitSpan(folded, text, { start, end: whole.end })) {
      sentences.push({
        index: sentences.length,
        paragraph: paragraph.index,
        span,
        isQuestion: /\?[”"')\]]*$/u.test(folded.slice(span.start, span.end)),
        quotations: findQuotations(folded, span),
      });
    }
  }
  return sentences;
}

function skipColon(folded: string, from: number): number {
  const match = /^\s*:\s*/u.exec(folded.slice(from, from + 16));
  return from + (match?.[0].length ?? 0);
}

/** Longest sentence, in UTF-16 units: text without a stop is cut at a comma or space from here on, at any place by twice this. */
const MAX_SENTENCE = 400;
/** Furthest that a bracket may reach; one that does not close by then is a slip, and holds nothing together. */
const MAX_BRACKET = 120;

function splitSpan(folded: string, text: string, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  let from = start;
  let until = start;
  let isInside = false;
  for (let i = start; i < end; i++) {
    const unit = folded.charAt(i);
    if (unit === '"') isInside = !isInside;
    if (i >= until && (unit === "(" || unit === "《")) until = closeOf(folded, i, end);
    const isTooLong = i - from >= MAX_SENTENCE && (",;、 ".includes(unit) || i - from >= 2 * MAX_SENTENCE);
    if (!isTooLong && (i < until || !endsSentence(folded, text, i, from, end))) continue;
    let to = i + 1;
    // A straight mark closes what one has opened; else it opens the next sentence.
    for (; to < end; to++) {
      const next = folded.charAt(to);
      if (next === '"' && !isInside) break;
      if (!CLOSING.includes(next) && !"。!?…".includes(next)) break;
      if (next === '"') isInside = false;
    }
    // "……？" he asked: what follows a closed quotation in the same breath belongs to the sentence.
    if (!isTooLong && to < end && folded.charAt(to - 1) === "”" && folded.charAt(to) === ",") continue;
    pushTrimmed(spans, folded, from, to);
    from = to;
    i = to - 1;
  }
  pushTrimmed(spans, folded, from, end);
  return spans;
}

/** Where the bracket at `at` closes; `at` itself where it does not. */
function closeOf(folded: string, at: number, end: number): number {
  const closer = folded.charAt(at) === "(" ? ")" : "》";
  const close = folded.slice(at, Math.min(end, at + MAX_BRACKET)).indexOf(closer);
  return close < 0 ? at : at + close;
}

function endsSentence(folded: string, text: string, i: number, from: number, end: number): boolean {
  const unit = folded.charAt(i);
  if (unit === "。") return true;
  if (unit === "!" || unit === "?") return true;
  if (unit === "…")
    return folded.charAt(i - 1) === "…" && folded.charAt(i + 1) !== "…" && /^[\s”]|^$/u.test(folded.charAt(i + 1));
  if (unit !== ".") return false;
  const after = folded.slice(i + 1, Math.min(end, i + 4));
  if (after !== "" && !/^[”"')\]]*\s/u.test(after) && !/^[”"']+$/u.test(after)) return false;
  const before = folded.slice(Math.max(from, i - 12), i);
  return !ABBREVIATION.test(before) || opensSentence(folded, text, i + 1, before);
}

/** A capital behind an abbreviation: a word that no name begins with (the, it, but) opens a sentence; any other, behind a clock time. */
function opensSentence(folded: string, text: string, from: number, before: string): boolean {
  const at = from + (/^[”"')\]]*\s+[“"'(]*/u.exec(folded.slice(from, from + 8))?.[0].length ?? 0);
  if (at === from || !/\p{Lu}/u.test(text.charAt(at))) return false;
  if (ZONE.test(text.slice(at, at + 6))) return false;
  const next = folded.slice(at, at + 12);
  if (CLOCK.test(before) && !BEHIND_CLOCK.test(next)) return true;
  const word = /^[a-z]+/u.exec(next)?.[0] ?? "";
  return (MAY_END.test(before) || CLOCK.test(before)) && FUNCTION_WORDS.has(word) && !BEHIND_CLOCK.test(next);
}

function pushTrimmed(spans: Span[], folded: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && folded.charAt(start).trim() === "") start++;
  while (end > start && folded.charAt(end - 1).trim() === "") end--;
  if (!/[\p{L}\p{N}]/u.test(folded.slice(start, end))) {
    // Loose closing marks belong to the sentence before.
    const last = spans.at(-1);
    if (last && end > start) spans[spans.length - 1] = { start: last.start, end };
    return;
  }
  spans.push({ start, end });
}

/** Contents of the outermost quotation marks; one left open goes on to the end of the sentence. */
function findQuotations(folded: string, { start, end }: Span): Span[] {
  const quotations: Span[] = [];
  let depth = 0;
  let open = start;
  let straight = -1;
  for (let i = start; i < end; i++) {
    const unit = folded.charAt(i);
    if (unit === "“") {
      if (depth === 0) open = i + 1;
      depth++;
    } else if (unit === "”") {
      // A closing mark alone: the quotation began in an earlier sentence.
      if (depth <= 1) quotations.push({ start: depth === 0 ? start : open, end: i });
      depth = Math.max(0, depth - 1);
    } else if (unit === '"' && depth === 0) {
      if (straight < 0) straight = i + 1;
      else {
        quotations.push({ start: straight, end: i });
        straight = -1;
      }
    }
  }
  if (depth > 0) quotations.push({ start: open, end });
  else if (straight >= 0) quotations.push({ start: straight, end });
  return quotations.filter((q) => q.end > q.start);
}
