import { isDeepStrictEqual } from "node:util";
import type { Tx } from "../db";
import { humanTables, type TableName } from "../human-rows";
import type { HumanRow, HumanTable } from "../human-rows/human-table";
import { CommandRefusal } from "./refusal";

/** What every command knows of its surroundings. */
export interface CommandContext {
  tx: Tx;
  comparisonId: string;
  actor: string;
  /** ISO time of the change. */
  at: string;
  /** The number its event gets, and the comparison's version after it. */
  seq: number;
}

/** A row as a command wants it; null: gone. */
export interface Change {
  table: TableName;
  id: string;
  row: HumanRow | null;
}

/** A change that was made, as an event keeps it. */
interface MadeChange {
  before: Change;
  after: Change;
}

/** Says that `row` shall stand in `table`. */
export function put<T extends TableName>(table: T, row: RowOf<T>): Change {
  return { table, id: row.id, row };
}

/** Says that a row shall not stand in `table`. */
export function drop(table: TableName, id: string): Change {
  return { table, id, row: null };
}

type RowOf<T extends TableName> = (typeof humanTables)[T] extends HumanTable<infer Row> ? Row : never;

/** The row as it stands, or null. */
export function findRow({ tx, comparisonId }: CommandContext, table: TableName, id: string): Promise<HumanRow | null> {
  return humanTables[table].find(tx, comparisonId, id);
}

/**
 * Makes the changes and gives back each with what stood before.
 * @throws CommandRefusal `unchanged` where nothing would change
 */
export async function makeChanges(context: CommandContext, changes: readonly Change[]): Promise<MadeChange[]> {
  const made: MadeChange[] = [];
  for (const after of changes) {
    const { table, id, row } = after;
    const before = await findRow(context, table, id);
    if (isDeepStrictEqual(before, row)) continue;
    await writeRow(context, after, before !== null);
    made.push({ before: { table, id, row: before }, after });
  }
  if (made.length === 0) throw new CommandRefusal("unchanged");
  return made;
}

async function writeRow({ tx, comparisonId }: CommandContext, { table, id, row }: Change, isThere: boolean) {
  // A row's table is known only here by name: what is put into it was made by `put`, or read from it before.
  const rows = humanTables[table] as HumanTable<HumanRow>;
  if (row === null) await rows.remove(tx, comparisonId, id);
  else if (isThere) await rows.update(tx, comparisonId, row);
  else await rows.create(tx, comparisonId, row);
}
