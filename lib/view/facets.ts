import { DISPOSITIONS, type Disposition } from "../model/human";
import { KINDS, type Kind } from "../model/relation";
import { hasNumber, makeFilterTest, ORIGINS, type Origin, originsOf, type RowFilter, speakersOf } from "./filter";
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

/** The values that each list may take of a row. */
const VALUES: { [N in ListName]: (row: Row) => readonly RowFilter[N][number][] } = {
  kinds: (row) => row.link.kinds,
  dispositions: (row) => [row.link.review?.disposition ?? "unreviewed"],
  speakers: speakersOf,
  origins: originsOf,
  tags: (row) => row.tags,
};
const LISTS = Object.keys(VALUES) as readonly ListName[];

type RowValues = Readonly<Record<ListName, readonly string[]>> & { hasNumber: boolean };

/** A row never changes, and every filter counts them all. */
const valuesOfRows = new WeakMap<Row, RowValues>();

function valuesOf(row: Row): RowValues {
  let values = valuesOfRows.get(row);
  if (values === undefined) {
    const listed = Object.fromEntries(LISTS.map((name) => [name, VALUES[name](row)])) as Record<ListName, string[]>;
    values = { ...listed, hasNumber: hasNumber(row) };
    valuesOfRows.set(row, values);
  }
  return values;
}

/** Counts what each value of each facet would show. A value that shows nothing is left out unless it is chosen. */
export function countFacets(sheet: Sheet, filter: RowFilter): Facets {
  const test = makeFilterTest(filter);
  const chosen = (name: ListName) => (filter[name] as readonly string[]).map((value) => [value, 0] as const);
  const counts: Record<ListName, Map<string, number>> = {
    kinds: new Map(chosen("kinds")),
    dispositions: new Map(chosen("dispositions")),
    speakers: new Map(chosen("speakers")),
    origins: new Map(chosen("origins")),
    tags: new Map(chosen("tags")),
  };
  let numbers = 0;
  for (const row of listRows(sheet)) {
    const [only, second] = test(row);
    if (second !== undefined) continue;
    const values = valuesOf(row);
    // A list does not narrow its own counts: what fails in it alone would be shown by another of its values.
    for (const name of LISTS) {
      if (only !== undefined && only !== name) continue;
      for (const value of values[name]) counts[name].set(value, (counts[name].get(value) ?? 0) + 1);
    }
    if ((only === undefined || only === "hasNumber") && values.hasNumber) numbers++;
  }
  const facetsOf = <N extends ListName>(name: N) =>
    [...counts[name]].map(([value, count]): Facet<RowFilter[N][number]> => ({ value, count }));
  const inOrder = <T extends string>(order: readonly T[], facets: readonly Facet<T>[]) =>
    [...facets].sort((x, y) => order.indexOf(x.value) - order.indexOf(y.value));
  const mostFirst = <T extends string>(facets: readonly Facet<T>[]) =>
    [...facets].sort((x, y) => y.count - x.count || (x.value < y.value ? -1 : 1));
  return {
    kinds: inOrder(KINDS, facetsOf("kinds")),
    dispositions: inOrder(DISPOSITIONS, facetsOf("dispositions")),
    origins: inOrder(ORIGINS, facetsOf("origins")),
    speakers: mostFirst(facetsOf("speakers")).filter(
      ({ value }, order) => order < MOST_SPEAKERS || filter.speakers.includes(value),
    ),
    tags: mostFirst(facetsOf("tags")),
    numbers,
  };
}

/** The filter with a value of one of its lists taken in or out. */
export function toggleFacet<N extends ListName>(filter: RowFilter, name: N, value: RowFilter[N][number]): RowFilter {
  const list = filter[name] as readonly string[];
  const next = list.includes(value) ? list.filter((other) => other !== value) : [...list, value];
  return { ...filter, [name]: next };
}
