import type { HumanLayer, HumanRows, HumanTableName, RowChange } from "../model/human";

/** What people did on a comparison, with its title, which is theirs too. */
export interface HumanState {
  title: string;
  human: HumanLayer;
}

/** Where each table's rows stand in a human layer. */
const LISTS = {
  citation: "citations",
  review: "reviews",
  annotation: "annotations",
  claimEdit: "edits",
  personClaim: "claims",
  personTopic: "topics",
  glossary: "glossary",
  personLink: "links",
  linkOp: "ops",
} as const satisfies Record<Exclude<HumanTableName, "title">, keyof HumanLayer>;

/** The id of the one row that holds the title. */
export const TITLE_ROW = "title";

export function put<T extends HumanTableName>(table: T, row: HumanRows[T]): RowChange {
  return { table, id: row.id, row } as RowChange;
}

export function drop(table: HumanTableName, id: string): RowChange {
  return { table, id, row: null };
}

/** The row as it stands, or null. */
export function standingRow({ title, human }: HumanState, table: HumanTableName, id: string): RowChange["row"] {
  if (table === "title") return { id, title };
  const rows: readonly { id: string }[] = human[LISTS[table]];
  return (rows.find((row) => row.id === id) ?? null) as RowChange["row"];
}

/** The state with rows put, changed and dropped; what is not named stays the same object. */
export function putChanges(state: HumanState, changes: readonly RowChange[]): HumanState {
  return changes.reduce(putChange, state);
}

function putChange(state: HumanState, { table, id, row }: RowChange): HumanState {
  if (table === "title") return row ? { ...state, title: row.title } : state;
  const list = LISTS[table];
  const rows: readonly { id: string }[] = state.human[list];
  const others = rows.filter((other) => other.id !== id);
  const isThere = others.length < rows.length;
  const next = !row ? others : isThere ? rows.map((other) => (other.id === id ? row : other)) : [...rows, row];
  return { ...state, human: { ...state.human, [list]: next } };
}

/** What an event's `before` or `after` lists. The server has checked it; an unknown table counts as nothing. */
export function changesIn(stored: unknown): RowChange[] {
  const rows = Array.isArray(stored) ? (stored as RowChange[]) : [];
  return rows.filter(({ table }) => table === "title" || table in LISTS);
}
