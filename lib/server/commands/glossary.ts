import type { CommandPayloads } from "../../model/command";
import { type Change, type CommandContext, drop, findRow, put } from "./change";
import { CommandRefusal } from "./refusal";

/** Says that some spellings are one name; setting the same entry again changes it. */
export async function setGlossary(
  { actor }: CommandContext,
  payload: CommandPayloads["glossary.set"],
): Promise<Change[]> {
  return [put("glossary", { ...payload, actor })];
}

export async function deleteGlossary(
  context: CommandContext,
  { id }: CommandPayloads["glossary.delete"],
): Promise<Change[]> {
  if ((await findRow(context, "glossary", id)) === null) throw new CommandRefusal("row_missing");
  return [drop("glossary", id)];
}
