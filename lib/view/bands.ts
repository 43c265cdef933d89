import type { Group } from "../model/relation";
import type { ReviewedReport } from "../model/reviewed";
import { READING_ORDER } from "./rows";

/** A link as drawn between the two texts: from its deciding claim in A to that in B; null where a side is silent. */
export interface Band {
  key: string;
  group: Group;
  a: string | null;
  b: string | null;
}

/** The bands of all links, the weakest group first, so that the strongest is drawn over the others. */
export function listBands(report: ReviewedReport, hidden: readonly Group[]): Band[] {
  return report.links
    .filter((link) => !hidden.includes(link.group))
    .map((link): Band => {
      const end = (side: "a" | "b") => link.decidedOn[side] ?? link[side][0] ?? null;
      return { key: link.id, group: link.group, a: end("a"), b: end("b") };
    })
    .sort((x, y) => READING_ORDER.indexOf(y.group) - READING_ORDER.indexOf(x.group) || (x.key < y.key ? -1 : 1));
}
