import { humanTables, type TableName } from "../human-rows";
import { type CommandContext, findRow } from "./change";
import { CommandRefusal } from "./refusal";

/** Refuses to remove what somebody's later work hangs on: an answered note, a topic or claim that is linked. */
export async function requireUnused(context: CommandContext, table: TableName, id: string): Promise<void> {
  if (await isUsed(context, table, id)) throw new CommandRefusal("in_use", { id: "in_use" });
}

async function isUsed({ tx, comparisonId }: CommandContext, table: TableName, id: string): Promise<boolean> {
  if (table === "annotation") return (await tx.annotation.count({ where: { parentId: id } })) > 0;
  if (table !== "personTopic" && table !== "personClaim" && table !== "personLink") return false;
  const links = await humanTables.personLink.list(tx, comparisonId);
  const ops = await humanTables.linkOp.list(tx, comparisonId);
  return (
    links.some((link) => link.topicId === id || link.a.includes(id) || link.b.includes(id)) ||
    ops.some((op) => [op.linkKey, op.otherKey, op.topicId, ...op.claims].includes(id))
  );
}

/** Refuses to make a row whose id stands already: a client's ids are new. */
export async function requireNew(context: CommandContext, table: TableName, id: string): Promise<void> {
  if ((await findRow(context, table, id)) !== null) throw new CommandRefusal("id_used", { id: "id_used" });
}
