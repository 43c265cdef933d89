import { type Tx, write } from "./db";
import { toJson } from "./json";

/**
 * Removes for good the notes that were deleted before `limit`, with the answers that fell away with them. The history keeps who did
 * what and when, without their words.
 */
export async function purgeNotes(limit: Date): Promise<void> {
  await write(async (tx) => {
    const old = await tx.annotation.findMany({
      where: { deletedAt: { lt: limit } },
      select: { id: true, comparisonId: true, replies: { select: { id: true } } },
    });
    if (old.length === 0) return;
    const ids = new Set(old.flatMap(({ id, replies }) => [id, ...replies.map((reply) => reply.id)]));
    for (const comparisonId of new Set(old.map((note) => note.comparisonId))) await forgetWords(tx, comparisonId, ids);
    await tx.searchLine.deleteMany({ where: { runId: null, key: { in: [...ids] } } });
    // Answers first: a note that is answered cannot go.
    await tx.annotation.deleteMany({ where: { parentId: { in: [...ids] } } });
    await tx.annotation.deleteMany({ where: { id: { in: [...ids] } } });
  });
}

/** Takes the words of these notes out of a comparison's history. */
async function forgetWords(tx: Tx, comparisonId: string, ids: ReadonlySet<string>): Promise<void> {
  const events = await tx.event.findMany({
    where: { comparisonId, OR: [{ type: { startsWith: "annotation." } }, { type: "event.undo" }] },
    select: { id: true, payload: true, before: true, after: true },
  });
  for (const { id, ...stored } of events) {
    const told = withoutWords(stored, ids) as typeof stored;
    if (JSON.stringify(told) === JSON.stringify(stored)) continue;
    const data = { payload: toJson(told.payload), before: toJson(told.before), after: toJson(told.after) };
    await tx.event.update({ where: { id }, data });
  }
}

/** Stored JSON with the texts of these notes, and the reasons they were resolved for, made empty. */
function withoutWords(value: unknown, ids: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutWords(item, ids));
  if (typeof value !== "object" || value === null) return value;
  const isOne = "id" in value && typeof value.id === "string" && ids.has(value.id);
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) =>
      isOne && (key === "body" || key === "resolution" || key === "reason") && typeof field === "string"
        ? [key, ""]
        : [key, withoutWords(field, ids)],
    ),
  );
}
