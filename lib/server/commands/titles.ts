import type { CommandPayloads } from "../../model/command";
import { type Change, type CommandContext, put } from "./change";

export async function renameComparison(
  { comparisonId }: CommandContext,
  { title }: CommandPayloads["comparison.rename"],
): Promise<Change[]> {
  return [put("title", { id: comparisonId, title })];
}
