import { ulid } from "ulid";
import type { CommandType } from "../model/command";
import { commandSchema } from "../schemas/command";
import type { ComparisonInput } from "../schemas/comparison-input";
import { asksOfTemplates } from "../view/template-asks";
import { execute } from "./commands/run-command";
import type { Tx } from "./db";
import { pickTemplates } from "./templates";

/** Who stands in the history where nobody gave a name. */
const NOBODY = "–";

/** Gives a new comparison the names and topics of the templates it was asked with, each as a change that its history tells of. */
export async function giveTemplates(
  tx: Tx,
  comparisonId: string,
  { templates = [], actor }: Pick<ComparisonInput, "templates" | "actor">,
  now: Date,
): Promise<void> {
  if (templates.length === 0) return;
  const makeId = () => ulid(now.getTime());
  const asks = asksOfTemplates(await pickTemplates(tx, templates), { glossary: [], topics: [] }, makeId);
  for (const [baseVersion, ask] of asks.entries()) {
    const type: CommandType = ask.type;
    const command = { commandId: makeId(), baseVersion, actor: actor || NOBODY, type, payload: ask.payload };
    await execute(tx, comparisonId, commandSchema.parse(command), now);
  }
}
