import type { Claim } from "../../model/claim";
import type { Span } from "../../model/span";
import { shorten } from "../../text/shorten";
import { escapeLine } from "./escape";

/** Longest stretch of a quote in one line of a list, in code points. */
const LINE = 90;
/** Longest beginning of a quote that stands for a topic without a name. */
const LABEL = 16;
/** More words than these are the whole quote, and nothing stands out. */
const MOST_MARKED = 3;

/** A quote on one line as Markdown, cut at the end where it is long. */
export function quoteLine(quote: string, longest = LINE): string {
  return escapeLine(shorten(quote, longest));
}

/** The beginning of a quote, for a topic without a name. */
export function labelFrom(quote: string): string {
  return shorten(quote, LABEL);
}

/** The part of a claim's quote around the words that decided, those in bold: Markdown on one line. */
export function decidingExcerpt(claim: Claim, spans: readonly Span[]): string {
  const own = joinSpans(spans.filter(({ start, end }) => start >= claim.start && end <= claim.end && start < end));
  const marked = own.length <= MOST_MARKED ? own.map((span) => shift(span, claim.start)) : [];
  const [from, to] = windowOf(claim.quote, marked);
  let text = from > 0 ? "…" : "";
  let at = from;
  for (const { start, end } of marked) {
    if (start < at || end > to) continue;
    text += `${escapeInside(claim.quote.slice(at, start))}${bold(claim.quote.slice(start, end))}`;
    at = end;
  }
  return `${text}${escapeInside(claim.quote.slice(at, to))}${to < claim.quote.length ? "…" : ""}`.trim();
}

const shift = ({ start, end }: Span, by: number): Span => ({ start: start - by, end: end - by });

/** Touching spans as one, in order. */
function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((x, y) => x.start - y.start || x.end - y.end)) {
    const last = joined.at(-1);
    if (last && span.start <= last.end) joined[joined.length - 1] = { ...last, end: Math.max(last.end, span.end) };
    else joined.push(span);
  }
  return joined;
}

/** At most a line of the quote, with the first marked words in its middle; never inside a surrogate pair. */
function windowOf(quote: string, [first]: readonly Span[]): [number, number] {
  if (quote.length <= LINE) return [0, quote.length];
  const middle = first ? (first.start + first.end) / 2 : 0;
  const from = Math.round(Math.max(0, Math.min(middle - LINE / 2, quote.length - LINE)));
  return [afterPair(quote, from), afterPair(quote, from + LINE)];
}

const afterPair = (text: string, at: number) => (/[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at + 1 : at);

/** Like `escapeLine`, but keeps the blanks at the ends, which stand between words. */
function escapeInside(text: string): string {
  const [, before = "", , after = ""] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  return text.trim() === "" ? text && " " : `${before && " "}${escapeLine(text)}${after && " "}`;
}

/** Bold only where Markdown reads it so: asterisks beside a mark are no emphasis inside Chinese text. */
function bold(text: string): string {
  return /^[\p{L}\p{N}]([\s\S]*[\p{L}\p{N}])?$/u.test(text) ? `**${escapeLine(text)}**` : escapeInside(text);
}
