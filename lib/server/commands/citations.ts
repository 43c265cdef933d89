import type { CommandPayloads } from "../../model/command";
import { type Change, type CommandContext, findRow, put } from "./change";
import { CommandRefusal } from "./refusal";

export async function citeSource(context: CommandContext, payload: CommandPayloads["source.cite"]): Promise<Change[]> {
  if ((await findRow(context, "citation", payload.id)) === null) throw new CommandRefusal("row_missing");
  return [put("citation", payload)];
}
