import type { CommandPayloads } from "../../model/command";
import { SIDES } from "../../model/source";
import { type Change, type CommandContext, put } from "./change";
import { requireClaims, requireClaimsOf, requireTopic } from "./places";

/** Links claims of both sides, or of one, under a topic. */
export async function createLink(context: CommandContext, payload: CommandPayloads["link.create"]): Promise<Change[]> {
  await requireTopic(context, payload.topicId);
  for (const side of SIDES) await requireClaimsOf(side, context, payload[side]);
  return [put("personLink", { ...payload, actor: context.actor })];
}

/** Splits, merges, moves or undoes a link. Its key is not looked up: a split makes links that only the overlay knows. */
export async function changeLink(context: CommandContext, payload: CommandPayloads["link.op"]): Promise<Change[]> {
  if (payload.topicId !== null) await requireTopic(context, payload.topicId);
  await requireClaims(context, payload.claims);
  return [put("linkOp", { ...payload, seq: context.seq, actor: context.actor })];
}
