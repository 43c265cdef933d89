import type { Span } from "../../model/span";
import type { PairSide } from "./rule";

/** The words of a side's source under a span (UTF-16), as they are written there. */
export function textAt({ extraction }: Pick<PairSide, "extraction">, { start, end }: Span): string {
  return extraction.reading.source.text.slice(start, end);
}

/** The folded words of a side's proposition. */
export function bodyOf({ extraction, body }: Pick<PairSide, "extraction" | "body">): string {
  return extraction.reading.folded.slice(body.start, body.end);
}

/** Part of speech of the side's word that starts where `at` does (jieba's tags); "" where none starts. */
export function tagAt({ words }: Pick<PairSide, "words">, at: Pick<Span, "start">): string {
  return words.find((word) => word.start === at.start)?.tag ?? "";
}

/** Of two written forms the shorter, of equal ones the first by code units: a choice that depends on no side. */
export function shorterOf(x: string, y: string): string {
  return x.length < y.length || (x.length === y.length && x < y) ? x : y;
}
