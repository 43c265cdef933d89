import type { EventRecord } from "../model/human";

/**
 * The events that touched one link: those that name its key, or a note on it, in what was before or after.
 * @returns newest first
 */
export function historyOfLink(
  events: readonly EventRecord[],
  linkKey: string,
  noteIds: readonly string[],
): EventRecord[] {
  const wanted = [linkKey, ...noteIds];
  return events
    .filter((event) => wanted.some((id) => mentions(event.after, id) || mentions(event.before, id)))
    .sort((x, y) => y.seq - x.seq);
}

function mentions(value: unknown, id: string): boolean {
  if (typeof value === "string") return value === id;
  if (Array.isArray(value)) return value.some((part) => mentions(part, id));
  if (typeof value === "object" && value !== null) return Object.values(value).some((part) => mentions(part, id));
  return false;
}
