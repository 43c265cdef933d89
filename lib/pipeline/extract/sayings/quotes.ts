import type { Reading } from "../../../model/reading";
import type { Span } from "../../../model/span";

/** A quotation over as many sentences as it takes. `span` is the content, `outer` includes the marks that are there. */
export interface Quote {
  span: Span;
  outer: Span;
  /** It goes on where the paragraph before left a quotation open. */
  continues: boolean;
  /** Holds the punctuation of a sentence: somebody speaks. Else it may be a title or a term. */
  isSpeech: boolean;
}

/** Outermost quotations of each paragraph. One that is never closed ends with its paragraph, and the next may go on with it. */
export function findQuotes({ folded, paragraphs }: Reading): Quote[] {
  const quotes: Quote[] = [];
  let leftOpen = false;
  for (const { span } of paragraphs) {
    const first = quotes.length;
    const open = scanParagraph(folded, span, quotes);
    const opening = quotes[first];
    if (leftOpen && opening && opening.outer.start === span.start) quotes[first] = { ...opening, continues: true };
    leftOpen = open;
  }
  return quotes;
}

/** @returns true where the paragraph ends inside a quotation. */
function scanParagraph(folded: string, { start, end }: Span, quotes: Quote[]): boolean {
  let depth = 0;
  let from = -1;
  for (let i = start; i < end; i++) {
    const unit = folded.charAt(i);
    const opens = unit === "“" || (unit === '"' && depth === 0);
    if (opens) {
      if (depth === 0) from = i;
      depth++;
    } else if ((unit === "”" || unit === '"') && depth > 0) {
      depth--;
      if (depth === 0) quotes.push(toQuote(folded, from, i + 1, true));
    }
  }
  if (depth > 0) quotes.push(toQuote(folded, from, end, false));
  return depth > 0;
}

function toQuote(folded: string, from: number, to: number, closed: boolean): Quote {
  const span = { start: from + 1, end: closed ? to - 1 : to };
  const text = folded.slice(span.start, span.end);
  const isSpeech = /[,。!?;…](?=.)|[。!?…,]$|\.$|\. /u.test(text) && /\p{L}{2}/u.test(text);
  return { span, outer: { start: from, end: to }, continues: false, isSpeech };
}

/** The quotation that `at` lies in, marks included. */
export function quoteAt(quotes: readonly Quote[], at: number): Quote | null {
  const quote = lastStarting(quotes, at);
  return quote && at < quote.outer.end ? quote : null;
}

/** The last quotation that is over when `at` is reached. */
export function quoteBefore(quotes: readonly Quote[], at: number): Quote | null {
  const last = lastStarting(quotes, at - 1);
  if (!last || last.outer.end <= at) return last;
  return quotes[quotes.indexOf(last) - 1] ?? null;
}

function lastStarting(quotes: readonly Quote[], at: number): Quote | null {
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotes[middle]!.outer.start <= at) low = middle + 1;
    else high = middle;
  }
  return quotes[low - 1] ?? null;
}
