import type { Group } from "../model/relation";
import type { ReviewedReport } from "../model/reviewed";
import type { SourceId } from "../model/source";
import { indexClaims, READING_ORDER } from "./rows";
import type { Layer } from "./segments";

/** A claim as drawn in its document: the strongest group of its links, and those links. */
export interface ClaimMark {
  claim: string;
  group: Group;
  /** Keys of its links, strongest first. */
  links: readonly string[];
  /** Its length in UTF-16 units. */
  length: number;
}

/** The marks of one document, in text order. A claim that no link holds is drawn by nothing. */
export function listClaimMarks(report: ReviewedReport, source: SourceId): Layer<ClaimMark>[] {
  const claims = indexClaims(report.claims);
  const links = [...report.links].sort(
    (x, y) => READING_ORDER.indexOf(x.group) - READING_ORDER.indexOf(y.group) || (x.id < y.id ? -1 : 1),
  );
  const marks = new Map<string, { group: Group; links: string[] }>();
  for (const link of links) {
    for (const id of link[source]) {
      const mark = marks.get(id);
      if (mark) mark.links.push(link.id);
      else marks.set(id, { group: link.group, links: [link.id] });
    }
  }
  return [...marks]
    .flatMap(([id, mark]): Layer<ClaimMark>[] => {
      const claim = claims.get(id);
      return claim
        ? [{ start: claim.start, end: claim.end, value: { claim: id, ...mark, length: claim.end - claim.start } }]
        : [];
    })
    .sort((x, y) => x.start - y.start || x.end - y.end);
}

/** Where overlapping marks lie on one segment, the strongest group is drawn. */
export function strongestMark(marks: readonly ClaimMark[]): ClaimMark | null {
  return [...marks].sort((x, y) => READING_ORDER.indexOf(x.group) - READING_ORDER.indexOf(y.group))[0] ?? null;
}

/** Marks that lie over one another, the shortest claim first: what is told most exactly is meant first. */
export function orderOverlaps(marks: readonly ClaimMark[]): ClaimMark[] {
  return [...marks].sort((x, y) => x.length - y.length || (x.claim < y.claim ? -1 : 1));
}

/** The links of marks in their order, each once. */
export function linksOf(marks: readonly ClaimMark[]): string[] {
  return [...new Set(marks.flatMap((mark) => mark.links))];
}

/** The link that a click on a place takes: the first, and at the same place again the next one round. */
export function nextLink(links: readonly string[], selected: string | null): string | null {
  return links[(links.indexOf(selected ?? "") + 1) % Math.max(links.length, 1)] ?? null;
}
