import type { CommandPayloads } from "../../model/command";
import { type Change, type CommandContext, drop, put } from "./change";
import { CommandRefusal } from "./refusal";

/** A link has one review: setting it again changes that one. */
export async function setReview(context: CommandContext, payload: CommandPayloads["review.set"]): Promise<Change[]> {
  const { tx, comparisonId, actor, at } = context;
  const standing = await tx.review.findUnique({
    where: { comparisonId_linkKey: { comparisonId, linkKey: payload.linkKey } },
  });
  return [put("review", { ...payload, id: standing?.id ?? payload.id, actor, updatedAt: at })];
}

/** Takes a link's review back. */
export async function clearReview(
  { tx, comparisonId }: CommandContext,
  { linkKey }: CommandPayloads["review.clear"],
): Promise<Change[]> {
  const standing = await tx.review.findUnique({ where: { comparisonId_linkKey: { comparisonId, linkKey } } });
  if (!standing) throw new CommandRefusal("row_missing");
  return [drop("review", standing.id)];
}
