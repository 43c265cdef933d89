import type { PendingCommand } from "@/app/comparisons/[id]/_components/use-command-queue";

const keyOf = (comparison: string) => `crosscheck.unsent.${comparison}`;

/** Changes that an earlier visit could not send. What cannot be read counts as nothing. */
export function readQueue(comparison: string): PendingCommand[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(keyOf(comparison)) ?? "[]");
    return Array.isArray(stored) ? (stored as PendingCommand[]) : [];
  } catch {
    return [];
  }
}

/** Keeps unsent changes on this device, so that closing the page does not lose them. */
export function writeQueue(comparison: string, entries: readonly PendingCommand[]): void {
  try {
    if (entries.length === 0) localStorage.removeItem(keyOf(comparison));
    else localStorage.setItem(keyOf(comparison), JSON.stringify(entries));
  } catch {
    // Storage may be full or switched off; the changes are still in memory and the page warns before it is left.
  }
}
