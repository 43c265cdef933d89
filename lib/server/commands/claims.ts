import type { CommandPayloads } from "../../model/command";
import { type Change, type CommandContext, drop, put } from "./change";
import { requireAnchor, requireClaims } from "./places";
import { CommandRefusal } from "./refusal";

/** Sets one slot of a claim; setting it again changes the same row. */
export async function editClaim(
  context: CommandContext,
  { id, claimKey, slot, value }: CommandPayloads["claim.edit"],
): Promise<Change[]> {
  await requireClaims(context, [claimKey]);
  const { tx, comparisonId, actor, at } = context;
  const standing = await tx.claimEdit.findUnique({
    where: { comparisonId_claimKey_slot: { comparisonId, claimKey, slot } },
  });
  return [put("claimEdit", { id: standing?.id ?? id, claimKey, slot, value, actor, updatedAt: at })];
}

/** Gives a slot back what the engine read. */
export async function resetClaim(
  { tx, comparisonId }: CommandContext,
  { claimKey, slot }: CommandPayloads["claim.reset"],
): Promise<Change[]> {
  const where = { comparisonId_claimKey_slot: { comparisonId, claimKey, slot } };
  const standing = await tx.claimEdit.findUnique({ where });
  if (!standing) throw new CommandRefusal("row_missing");
  return [drop("claimEdit", standing.id)];
}

/** Marks a passage as a claim. */
export async function createClaim(
  context: CommandContext,
  { id, anchor }: CommandPayloads["claim.create"],
): Promise<Change[]> {
  await requireAnchor(context, anchor);
  return [put("personClaim", { id, anchor, actor: context.actor })];
}
