import { isDeepStrictEqual } from "node:util";
import type { CommandPayloads } from "../../model/command";
import { storedChangesSchema } from "../../schemas/stored-change";
import type { HumanRow } from "../human-rows/human-table";
import { type Change, type CommandContext, findRow } from "./change";
import { requireUnused } from "./dependents";
import { CommandRefusal } from "./refusal";

/**
 * Puts back what stood before an event; undoing that event again is a redo.
 * @throws CommandRefusal `moved_on` where a row has changed since, naming its fields; `in_use` where what it made is used
 */
export async function undoEvent(
  context: CommandContext,
  { eventId }: CommandPayloads["event.undo"],
): Promise<Change[]> {
  const { tx, comparisonId } = context;
  const event = await tx.event.findFirst({
    where: { comparisonId, OR: [{ id: eventId }, { commandId: eventId }] },
  });
  if (!event) throw new CommandRefusal("row_missing");
  for (const { table, id, row } of storedChangesSchema.parse(event.after)) {
    const standing = await findRow(context, table, id);
    if (!isDeepStrictEqual(standing, row)) throw new CommandRefusal("moved_on", changedFields(standing, row));
  }
  const wanted = storedChangesSchema.parse(event.before);
  for (const change of wanted) if (change.row === null) await requireUnused(context, change.table, change.id);
  return wanted;
}

/** The fields in which two rows differ, each with the code `moved_on`; a row that is gone differs in all. */
function changedFields(standing: HumanRow | null, expected: HumanRow | null): Record<string, string> {
  const now = new Map<string, unknown>(Object.entries(standing ?? {}));
  const then = new Map<string, unknown>(Object.entries(expected ?? {}));
  const fields = [...new Set([...now.keys(), ...then.keys()])];
  const changed = fields.filter((field) => !isDeepStrictEqual(now.get(field), then.get(field)));
  return Object.fromEntries(changed.map((field) => [field, "moved_on"]));
}
