import { purgeComparisons } from "./comparisons";
import { loadDeskSettings } from "./desk-settings";
import { purgeNotes } from "./purge-notes";
import { purgeTemplates } from "./templates";

const DAY_MS = 86_400_000;

/** Removes for good what was deleted longer ago than the desk keeps it: comparisons, notes, templates. */
export async function purgeDeleted(now = new Date()): Promise<void> {
  const { daysKept } = await loadDeskSettings();
  const limit = new Date(now.getTime() - daysKept * DAY_MS);
  await purgeComparisons(limit);
  await purgeNotes(limit);
  await purgeTemplates(limit);
}

/** Does so now, and once a day for as long as the process lives: a desk may run for months. */
export function keepPurging(): void {
  const purge = () =>
    void purgeDeleted().catch((error) => console.error("crosscheck: what was deleted long ago stays:", error));
  purge();
  setInterval(purge, DAY_MS).unref();
}
