import type { Pending } from "@/lib/view/pending";

const prefixOf = (comparison: string) => `crosscheck.unsent.${comparison}.`;

/**
 * Changes that an earlier visit could not send, in the order they were made. Each has a place of its own: two tabs of one
 * browser must not write over each other's. What cannot be read counts as nothing.
 */
export function readQueue(comparison: string): Pending[] {
  const prefix = prefixOf(comparison);
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix))
      .sort()
      .flatMap((key) => readEntry(localStorage.getItem(key)));
  } catch {
    return [];
  }
}

function readEntry(stored: string | null): Pending[] {
  try {
    const entry = JSON.parse(stored ?? "null") as Pending | null;
    return typeof entry?.command?.commandId === "string" ? [entry] : [];
  } catch {
    return [];
  }
}

/** Keeps an unsent change on this device, so that closing the page does not lose it. */
export function keepUnsent(comparison: string, entry: Pending): void {
  try {
    localStorage.setItem(prefixOf(comparison) + entry.command.commandId, JSON.stringify(entry));
  } catch {
    // Storage may be full or switched off; the change is still in memory and the page warns before it is left.
  }
}

/** Forgets a change that was written, refused or given up. */
export function forgetUnsent(comparison: string, commandId: string): void {
  try {
    localStorage.removeItem(prefixOf(comparison) + commandId);
  } catch {
    // As above: the server knows the command by its id and will not do it twice.
  }
}
