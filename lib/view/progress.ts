import { DISPOSITIONS, type Disposition, isDecided } from "../model/human";
import type { Group } from "../model/relation";
import type { ReviewedReport } from "../model/reviewed";
import { formatQuery, NO_FILTER } from "./filter";
import { isTwoSided, listLinkRows, READING_ORDER, type Sheet } from "./rows";

/** How much of one kind is done and what is left; `query` is the address part of the rows that are left. */
interface GroupProgress {
  group: Group;
  all: number;
  left: number;
  query: string;
}

/** What one person has done. */
interface PersonProgress {
  name: string;
  /** Decisions that stand, each counted for whoever made it last. */
  decisions: number;
  contradictions: number;
  /** Notes and answers that are not deleted. */
  notes: number;
}

/** How far the review of a comparison is. */
export interface Progress {
  /** Links in which both sources speak. */
  links: number;
  reviewed: number;
  /** Contradictions first, one-sided rows last: those seldom need a decision and are not among `links`. */
  groups: readonly GroupProgress[];
  /** Every decision that was made on some row, with the address part of those rows. */
  dispositions: readonly { disposition: Disposition; count: number; query: string }[];
  /** By name: this is no contest. */
  people: readonly PersonProgress[];
}

/**
 * Counts what is reviewed and what is left.
 * @param sheet the report's rows, as the workspace shows them
 */
export function measureProgress(report: ReviewedReport, sheet: Sheet): Progress {
  const rows = listLinkRows(sheet);
  const dispositionOf = (row: (typeof rows)[number]) => row.link.review?.disposition ?? "unreviewed";
  const isOpen = (row: (typeof rows)[number]) => !isDecided(dispositionOf(row));
  const twoSided = rows.filter(isTwoSided);
  const groups = READING_ORDER.map((group): GroupProgress => {
    const own = rows.filter((row) => row.link.group === group);
    const query = formatQuery({ ...NO_FILTER, groups: [group], review: "open" }, null);
    return { group, all: own.length, left: own.filter(isOpen).length, query };
  });
  const dispositions = DISPOSITIONS.map((disposition) => ({
    disposition,
    count: rows.filter((row) => dispositionOf(row) === disposition).length,
    query: formatQuery({ ...NO_FILTER, dispositions: [disposition] }, null),
  }));
  return {
    links: twoSided.length,
    reviewed: twoSided.filter((row) => !isOpen(row)).length,
    groups: groups.filter(({ all }) => all > 0),
    dispositions: dispositions.filter(({ count }) => count > 0),
    people: countPeople(report, new Map(rows.map((row) => [row.key, row.link.group]))),
  };
}

function countPeople({ human }: ReviewedReport, groupOf: ReadonlyMap<string, Group>): PersonProgress[] {
  const decided = human.reviews.filter(({ disposition }) => isDecided(disposition));
  const notes = human.annotations.filter(({ deletedAt }) => deletedAt === null);
  const names = [...new Set([...decided, ...notes].map(({ actor }) => actor))].sort((x, y) => (x < y ? -1 : 1));
  return names.map((name) => {
    const own = decided.filter(({ actor }) => actor === name);
    return {
      name,
      decisions: own.length,
      contradictions: own.filter(({ linkKey }) => groupOf.get(linkKey) === "contradict").length,
      notes: notes.filter(({ actor }) => actor === name).length,
    };
  });
}
