import type { CommandPayloads } from "../../model/command";
import { humanTables } from "../human-rows";
import { type Change, type CommandContext, drop, findRow, put } from "./change";
import { requireNew, requireUnused } from "./dependents";
import { requireTopic } from "./places";
import { CommandRefusal } from "./refusal";

/** Makes a topic; with words it draws claims under it at the next run. */
export async function createTopic(
  { actor }: CommandContext,
  payload: CommandPayloads["topic.create"],
): Promise<Change[]> {
  return [put("personTopic", { ...payload, renames: null, actor })];
}

/** Changes the name or the words of a topic that a person made. */
export async function editTopic(context: CommandContext, payload: CommandPayloads["topic.edit"]): Promise<Change[]> {
  const standing = await humanTables.personTopic.find(context.tx, context.comparisonId, payload.id);
  if (!standing) throw new CommandRefusal("row_missing");
  return [put("personTopic", { ...standing, ...payload, actor: context.actor })];
}

/** Gives any topic another name: a person's own is renamed, an engine's gets a row that says so. */
export async function renameTopic(
  context: CommandContext,
  { id, topicKey, label }: CommandPayloads["topic.rename"],
): Promise<Change[]> {
  const { tx, comparisonId, actor } = context;
  const rows = await humanTables.personTopic.list(tx, comparisonId);
  const standing = rows.find((row) => row.renames === topicKey) ?? rows.find((row) => row.id === topicKey);
  if (standing) return [put("personTopic", { ...standing, label, actor })];
  await requireTopic(context, topicKey);
  await requireNew(context, "personTopic", id);
  return [put("personTopic", { id, label, words: [], renames: topicKey, actor })];
}

/** Takes a topic away that nobody's links or moves hang on. */
export async function deleteTopic(context: CommandContext, { id }: CommandPayloads["topic.delete"]): Promise<Change[]> {
  if ((await findRow(context, "personTopic", id)) === null) throw new CommandRefusal("row_missing");
  await requireUnused(context, "personTopic", id);
  return [drop("personTopic", id)];
}
