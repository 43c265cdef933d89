import type { CommandPayloads } from "../../model/command";
import { type Change, type CommandContext, drop, findRow, put } from "./change";
import { requireUnused } from "./dependents";
import { CommandRefusal } from "./refusal";

/** Makes a topic; with words it draws claims under it at the next run. */
export async function createTopic(
  { actor }: CommandContext,
  payload: CommandPayloads["topic.create"],
): Promise<Change[]> {
  return [put("personTopic", { ...payload, actor })];
}

/** Changes the name or the words of a topic that a person made. */
export async function editTopic(context: CommandContext, payload: CommandPayloads["topic.edit"]): Promise<Change[]> {
  if ((await findRow(context, "personTopic", payload.id)) === null) throw new CommandRefusal("row_missing");
  return [put("personTopic", { ...payload, actor: context.actor })];
}

/** Takes a topic away that nobody's links or moves hang on. */
export async function deleteTopic(context: CommandContext, { id }: CommandPayloads["topic.delete"]): Promise<Change[]> {
  if ((await findRow(context, "personTopic", id)) === null) throw new CommandRefusal("row_missing");
  await requireUnused(context, "personTopic", id);
  return [drop("personTopic", id)];
}
