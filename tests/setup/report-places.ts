import type { Link } from "../../lib/model/link";
import type { Report } from "../../lib/model/report";
import type { SourceId } from "../../lib/model/source";

/** Ids of the claims of a source that touch a quote, wherever in the text it stands. */
export function idsAt(report: Report, source: SourceId, text: string, quote: string): Set<string> {
  const starts: number[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) starts.push(at);
  const touches = (c: { start: number; end: number }) =>
    starts.some((start) => c.start < start + quote.length && start < c.end);
  return new Set(report.claims.filter((c) => c.source === source && touches(c)).map((c) => c.id));
}

/** The links between the claims on a quote of text A and those on a quote of text B. */
export function linksOn(report: Report, texts: { a: string; b: string }, quotes: { a: string; b: string }): Link[] {
  const as = idsAt(report, "a", texts.a, quotes.a);
  const bs = idsAt(report, "b", texts.b, quotes.b);
  return report.links.filter((link) => link.a.some((id) => as.has(id)) && link.b.some((id) => bs.has(id)));
}

/** Links by the places they join, which the script does not change. */
export function relationsOf(report: Report): string[] {
  const place = new Map(report.claims.map((c) => [c.source + c.id, c.start]));
  const places = (side: SourceId, ids: readonly string[]) => ids.map((id) => place.get(side + id)).join(",");
  return report.links.map((l) => `${places("a", l.a)}|${places("b", l.b)}|${l.relation}`).sort();
}

/** True where two quotes of one text overlap. */
export function meets(text: string, x: string, y: string): boolean {
  const [p, q] = [text.indexOf(x), text.indexOf(y)];
  return p < q + y.length && q < p + x.length;
}
