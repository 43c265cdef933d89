import { DISPOSITIONS, type Disposition } from "../model/human";
import { KINDS, type Kind } from "../model/relation";
import {
  hasNumber,
  matchesRow,
  NO_FILTER,
  ORIGINS,
  type Origin,
  originsOf,
  type RowFilter,
  speakersOf,
} from "./filter";
import { listRows, type Row, type Sheet } from "./rows";

/** One value to narrow by, with how many rows it will show. */
export interface Facet<T> {
  value: T;
  count: number;
}

/** Every way to narrow the rows beside group and words; each count follows the rest of the filter, as a click on it will. */
interface Facets {
  kinds: readonly Facet<Kind>[];
  dispositions: readonly Facet<Disposition>[];
  speakers: readonly Facet<string>[];
  origins: readonly Facet<Origin>[];
  tags: readonly Facet<string>[];
  numbers: number;
}

/** Speakers named less often are found by the search box. */
const MOST_SPEAKERS = 12;

export type ListName = "kinds" | "dispositions" | "speakers" | "origins" | "tags";

/** Counts what each value of each facet would show. A value that shows nothing is left out unless it is chosen. */
export function countFacets(sheet: Sheet, filter: RowFilter): Facets {
  const rows = listRows(sheet);
  const count = <T extends string>(name: ListName, valuesOf: (row: Row) => readonly T[]): Facet<T>[] => {
    const open: RowFilter = { ...filter, [name]: NO_FILTER[name] };
    const counts = new Map<T, number>((filter[name] as readonly T[]).map((value) => [value, 0]));
    for (const row of rows) {
      if (!matchesRow(row, open)) continue;
      for (const value of valuesOf(row)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return [...counts].map(([value, found]) => ({ value, count: found }));
  };
  const inOrder = <T extends string>(order: readonly T[], facets: readonly Facet<T>[]) =>
    [...facets].sort((x, y) => order.indexOf(x.value) - order.indexOf(y.value));
  const mostFirst = <T extends string>(facets: readonly Facet<T>[]) =>
    [...facets].sort((x, y) => y.count - x.count || (x.value < y.value ? -1 : 1));
  return {
    kinds: inOrder(
      KINDS,
      count("kinds", (row) => row.link.kinds),
    ),
    dispositions: inOrder(
      DISPOSITIONS,
      count("dispositions", (row) => [row.link.review?.disposition ?? "unreviewed"]),
    ),
    origins: inOrder(ORIGINS, count("origins", originsOf)),
    speakers: mostFirst(count("speakers", speakersOf)).filter(
      ({ value }, order) => order < MOST_SPEAKERS || filter.speakers.includes(value),
    ),
    tags: mostFirst(count("tags", (row) => row.tags)),
    numbers: rows.filter((row) => hasNumber(row) && matchesRow(row, { ...filter, hasNumber: false })).length,
  };
}

/** The filter with a value of one of its lists taken in or out. */
export function toggleFacet<N extends ListName>(filter: RowFilter, name: N, value: RowFilter[N][number]): RowFilter {
  const list = filter[name] as readonly string[];
  const next = list.includes(value) ? list.filter((other) => other !== value) : [...list, value];
  return { ...filter, [name]: next };
}
