import type { CommandPayloads } from "../../model/command";
import type { Annotation } from "../../model/human";
import { humanTables } from "../human-rows";
import { type Change, type CommandContext, put } from "./change";
import { requireAnchor } from "./places";
import { CommandRefusal } from "./refusal";

/** Writes a note on a link, a claim, a topic or a passage, or an answer to one. */
export async function createAnnotation(
  context: CommandContext,
  { id, target, body, parentId }: CommandPayloads["annotation.create"],
): Promise<Change[]> {
  if (target.kind === "passage") await requireAnchor(context, target.anchor);
  if (parentId !== null) await requireAnnotation(context, parentId);
  const { actor, at } = context;
  const written = { createdAt: at, updatedAt: at, deletedAt: null };
  return [put("annotation", { id, target, body, status: "open", parentId, actor, ...written })];
}

export async function editAnnotation(
  context: CommandContext,
  { id, body }: CommandPayloads["annotation.edit"],
): Promise<Change[]> {
  return [put("annotation", { ...(await requireAnnotation(context, id)), body, updatedAt: context.at })];
}

/** Resolves or opens a thread; the reason stays in the event. */
export async function setAnnotationStatus(
  context: CommandContext,
  { id, status }: CommandPayloads["annotation.status"],
): Promise<Change[]> {
  return [put("annotation", { ...(await requireAnnotation(context, id)), status, updatedAt: context.at })];
}

/** A soft delete: answers to it stay. */
export async function deleteAnnotation(
  context: CommandContext,
  { id }: CommandPayloads["annotation.delete"],
): Promise<Change[]> {
  return [put("annotation", { ...(await requireAnnotation(context, id)), deletedAt: context.at })];
}

export async function restoreAnnotation(
  { tx, comparisonId }: CommandContext,
  { id }: CommandPayloads["annotation.restore"],
): Promise<Change[]> {
  const standing = await humanTables.annotation.find(tx, comparisonId, id);
  if (!standing) throw new CommandRefusal("row_missing");
  return [put("annotation", { ...standing, deletedAt: null })];
}

async function requireAnnotation({ tx, comparisonId }: CommandContext, id: string): Promise<Annotation> {
  const standing = await humanTables.annotation.find(tx, comparisonId, id);
  if (!standing || standing.deletedAt !== null) throw new CommandRefusal("row_missing");
  return standing;
}
