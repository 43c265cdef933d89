import type { CommandPayloads } from "../../model/command";
import type { Annotation } from "../../model/human";
import { humanTables } from "../human-rows";
import { type Change, type CommandContext, put } from "./change";
import { requireAnchor } from "./places";
import { CommandRefusal } from "./refusal";

/** What nobody has said of a note yet. */
const NEW_NOTE = { tags: [], materiality: null, status: "open", resolution: "" } as const;

/** Writes a note on a link, a claim, a topic or a passage, or an answer to one. */
export async function createAnnotation(
  context: CommandContext,
  { id, target, body, parentId }: CommandPayloads["annotation.create"],
): Promise<Change[]> {
  if (target.kind === "passage") await requireAnchor(context, target.anchor);
  if (parentId !== null) await requireAnnotation(context, parentId);
  const { actor, at } = context;
  const written = { createdAt: at, updatedAt: at, deletedAt: null };
  return [put("annotation", { id, target, body, ...NEW_NOTE, parentId, actor, ...written })];
}

export async function editAnnotation(
  context: CommandContext,
  { id, body }: CommandPayloads["annotation.edit"],
): Promise<Change[]> {
  return [put("annotation", { ...(await requireAnnotation(context, id)), body, updatedAt: context.at })];
}

/** Files a note under words of its own; the same word is kept once. */
export async function tagAnnotation(
  context: CommandContext,
  { id, tags }: CommandPayloads["annotation.tag"],
): Promise<Change[]> {
  const standing = await requireAnnotation(context, id);
  return [put("annotation", { ...standing, tags: [...new Set(tags)], updatedAt: context.at })];
}

/** Says how much hangs on a note, or takes that back. */
export async function weighAnnotation(
  context: CommandContext,
  { id, materiality }: CommandPayloads["annotation.weigh"],
): Promise<Change[]> {
  return [put("annotation", { ...(await requireAnnotation(context, id)), materiality, updatedAt: context.at })];
}

/** Gives a note another place, where a new run or a corrected text has none for it any more; its answers go with it. */
export async function moveAnnotation(
  context: CommandContext,
  { id, target }: CommandPayloads["annotation.move"],
): Promise<Change[]> {
  if (target.kind === "passage") await requireAnchor(context, target.anchor);
  const standing = await requireAnnotation(context, id);
  const all = await humanTables.annotation.list(context.tx, context.comparisonId);
  const answers = all.filter((note) => note.parentId === id);
  return [standing, ...answers].map((note) => put("annotation", { ...note, target, updatedAt: context.at }));
}

/** Marks a thread as answered, resolves it with a reason, or opens it again. */
export async function setAnnotationStatus(
  context: CommandContext,
  { id, status, reason }: CommandPayloads["annotation.status"],
): Promise<Change[]> {
  const resolution = status === "resolved" ? reason.trim() : "";
  return [put("annotation", { ...(await requireAnnotation(context, id)), status, resolution, updatedAt: context.at })];
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
