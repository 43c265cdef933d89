import { ulid } from "ulid";
import type { SavedView } from "../model/saved-view";
import { reader, write } from "./db";
import { AppError } from "./errors";

/** The desk's kept filters of the list, by name. */
export async function listViews(): Promise<SavedView[]> {
  const rows = await (await reader()).savedView.findMany({ orderBy: [{ name: "asc" }, { id: "asc" }] });
  return rows.map(({ id, name, query }) => ({ id, name, query }));
}

/** Keeps a filter under a name. */
export function createView(view: Omit<SavedView, "id">, now = new Date()): Promise<SavedView> {
  return write(async (tx) => {
    const { id, name, query } = await tx.savedView.create({
      data: { id: ulid(now.getTime()), name: view.name, query: view.query, createdAt: now },
    });
    return { id, name, query };
  });
}

/**
 * Gives a kept filter another name.
 * @throws AppError `not_found`
 */
export async function renameView(id: string, name: string): Promise<void> {
  const { count } = await write((tx) => tx.savedView.updateMany({ where: { id }, data: { name } }));
  if (count === 0) throw gone();
}

/**
 * Forgets a kept filter; it holds nothing but a name and an address, so keeping it again is the way back.
 * @throws AppError `not_found`
 */
export async function deleteView(id: string): Promise<void> {
  const { count } = await write((tx) => tx.savedView.deleteMany({ where: { id } }));
  if (count === 0) throw gone();
}

function gone(): AppError {
  return new AppError("not_found", 404, "This view is not there any more.");
}
