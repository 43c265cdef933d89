import type { ListAction } from "../model/comparison";
import type { DeletedComparison } from "../model/deleted-comparison";
import { reader, write } from "./db";
import { loadDeskSettings } from "./desk-settings";
import { AppError } from "./errors";
import { cancelRun } from "./runs";

/**
 * Puts comparisons away, or brings them back. Deleted ones are hidden at once and gone for good after the desk's days; archived ones
 * are only left out of the list.
 * @param actor who deletes; empty where it is not known
 * @returns the ids of those that it changed: what stood so already, or is gone, is left out
 */
export async function putAway(
  ids: readonly string[],
  action: ListAction,
  actor = "",
  now = new Date(),
): Promise<string[]> {
  const done = await write(async (tx) => {
    const found = await tx.comparison.findMany({
      where: { id: { in: [...ids] }, ...from[action] },
      select: { id: true },
    });
    const changed = found.map(({ id }) => id);
    await tx.comparison.updateMany({ where: { id: { in: changed } }, data: to(action, actor, now) });
    return changed;
  });
  if (action === "delete") for (const id of done) await cancelRun(id);
  return done;
}

/** As things must stand for an action to change them. */
const from = {
  archive: { deletedAt: null, archivedAt: null },
  unarchive: { deletedAt: null, archivedAt: { not: null } },
  delete: { deletedAt: null },
  restore: { deletedAt: { not: null } },
} as const;

function to(action: ListAction, actor: string, now: Date) {
  switch (action) {
    case "archive":
      return { archivedAt: now };
    case "unarchive":
      return { archivedAt: null };
    case "delete":
      return { deletedAt: now, deletedBy: actor };
    case "restore":
      return { deletedAt: null, deletedBy: "" };
  }
}

/**
 * Hides a comparison; `restoreComparison` brings it back as long as the desk keeps it.
 * @throws AppError `not_found`
 */
export async function deleteComparison(id: string, actor = "", now = new Date()): Promise<void> {
  if ((await putAway([id], "delete", actor, now)).length === 0) throw gone();
}

/**
 * Brings a deleted comparison back.
 * @throws AppError `not_found` where it is gone for good, or was not deleted
 */
export async function restoreComparison(id: string): Promise<void> {
  if ((await putAway([id], "restore")).length === 0) throw gone();
}

const DAY_MS = 86_400_000;

/** What is told of a comparison that was deleted; null where it is there, or gone for good. */
export async function findDeleted(id: string): Promise<DeletedComparison | null> {
  const found = await (await reader()).comparison.findUnique({
    where: { id, deletedAt: { not: null } },
    select: { title: true, deletedAt: true, deletedBy: true },
  });
  if (!found?.deletedAt) return null;
  const { daysKept } = await loadDeskSettings();
  const until = new Date(found.deletedAt.getTime() + daysKept * DAY_MS);
  const { title, deletedBy } = found;
  return { id, title, actor: deletedBy, at: found.deletedAt.toISOString(), until: until.toISOString() };
}

function gone(): AppError {
  return new AppError("not_found", 404, "This comparison is not there any more.");
}
