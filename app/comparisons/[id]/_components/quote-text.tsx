import type { Claim } from "@/lib/model/claim";
import type { Span } from "@/lib/model/span";
import { listKeyValues } from "@/lib/view/key-values";
import { cutSegments } from "@/lib/view/segments";

/** A claim's own words with its figures, times and names set bold. */
export function QuoteText({ claim }: { claim: Claim }) {
  const shift = claim.start;
  const layers = listKeyValues(claim).map((layer) => ({
    ...layer,
    start: layer.start - shift,
    end: layer.end - shift,
  }));
  return cutSegments(claim.quote, { start: 0, end: claim.quote.length }, layers).map((segment) =>
    segment.values.length > 0 ? (
      <b key={segment.start} className="value">
        {segment.text}
      </b>
    ) : (
      segment.text
    ),
  );
}

/** A stretch of a source with the spans of one finding, or one claim, marked in it. */
export function MarkedText(props: { text: string; range: Span; marks: readonly Span[]; className: string }) {
  const layers = props.marks.map((span) => ({ start: span.start, end: span.end, value: true }));
  return cutSegments(props.text, props.range, layers).map((segment) =>
    segment.values.length > 0 ? (
      <mark key={segment.start} data-start={segment.start} className={props.className}>
        {segment.text}
      </mark>
    ) : (
      <span key={segment.start} data-start={segment.start}>
        {segment.text}
      </span>
    ),
  );
}
