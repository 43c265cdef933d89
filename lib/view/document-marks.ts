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
      return claim ? [{ start: claim.start, end: claim.end, value: { claim: id, ...mark } }] : [];
    })
    .sort((x, y) => x.start - y.start || x.end - y.end);
}

/** Where overlapping marks lie on one segment, the strongest group is drawn and the first click picks its link. */
export function strongestMark(marks: readonly ClaimMark[]): ClaimMark | null {
  return [...marks].sort((x, y) => READING_ORDER.indexOf(x.group) - READING_ORDER.indexOf(y.group))[0] ?? null;
}
