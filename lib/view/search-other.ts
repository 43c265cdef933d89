import type { Claim } from "../model/claim";
import type { ReviewedReport } from "../model/reviewed";
import type { SourceId } from "../model/source";
import type { Span } from "../model/span";
import { rankClaims } from "../pipeline/align/rank-claims";
import { fold } from "../text/fold";
import { claimOfWords } from "./words-claim";

/** As many of each as can be looked at. */
const MOST = 8;

/** Where the other text may speak of the same. */
interface OtherPlaces {
  side: SourceId;
  /** Places with the same words, in either script and width, in text order. */
  same: readonly Span[];
  /** Claims that come nearest, best first, without those that hold the same words. */
  near: readonly Claim[];
}

/** Looks in the other text for words of one. */
export function searchOther(
  report: ReviewedReport,
  texts: Readonly<Record<SourceId, string>>,
  source: SourceId,
  span: Span,
): OtherPlaces {
  const side = source === "a" ? "b" : "a";
  const words = fold(texts[source].slice(span.start, span.end)).trim();
  const searched = fold(texts[side]);
  const same: Span[] = [];
  for (
    let at = searched.indexOf(words);
    at >= 0 && words !== "" && same.length < MOST;
    at = searched.indexOf(words, at + words.length)
  )
    same.push({ start: at, end: at + words.length });
  const others = report.claims.filter(
    (claim) => claim.source === side && !same.some(({ start, end }) => start >= claim.start && end <= claim.end),
  );
  const near = rankClaims(claimOfWords(report, source, texts[source], span), others).slice(0, MOST);
  return { side, same, near: near.map(({ claim }) => claim) };
}

/** The sentence that a span stands in, to show it in; the span's own line where no sentence is known. */
export function sentenceAround(
  report: Pick<ReviewedReport, "coverage">,
  texts: Readonly<Record<SourceId, string>>,
  side: SourceId,
  span: Span,
): Span {
  const around = report.coverage.filter(
    ({ source, start, end }) => source === side && start < span.end && end > span.start,
  );
  const text = texts[side];
  const lineEnd = text.indexOf("\n", span.end);
  const line = { start: text.lastIndexOf("\n", span.start - 1) + 1, end: lineEnd < 0 ? text.length : lineEnd };
  const start = Math.min(...around.map((one) => one.start));
  const end = Math.max(...around.map((one) => one.end));
  return around.length === 0 ? line : { start: Math.min(start, span.start), end: Math.max(end, span.end) };
}
