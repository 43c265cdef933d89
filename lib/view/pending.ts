import type { Command } from "../model/command";
import { changesOf } from "./changes-of";
import { type HumanState, putChanges } from "./row-changes";

/** A change made on this screen that the loaded page does not hold yet. */
export interface Pending {
  command: Command;
  /** When it was made, ISO. */
  at: string;
  /** The comparison's version that the person saw when making it. */
  seen: number;
  /** The version that the server wrote it under; null until it has. */
  version: number | null;
}

/**
 * What of it the loaded rows do not hold yet. What they hold must not be laid over them again: with the undo that takes it back it
 * would count as never made, and stand.
 */
export function listWaiting(entries: readonly Pending[], loadedVersion: number): Pending[] {
  return entries.filter(({ version }) => version === null || version > loadedVersion);
}

/**
 * Shows the effect of changes before the server has answered, in the order they were made. The server's own rows replace it
 * with the next load.
 */
export function layPending(state: HumanState, pending: readonly Pending[]): HumanState {
  const undone = findUndone(pending);
  return pending
    .filter(({ command }) => !undone.has(command.commandId))
    .reduce((now, { command, at }) => putChanges(now, changesOf(now, command, at)), state);
}

/** Ids of commands that were undone before they were loaded, and of those that undid them: together they change nothing. */
function findUndone(pending: readonly Pending[]): ReadonlySet<string> {
  const here = new Set(pending.map(({ command }) => command.commandId));
  const undone = new Set<string>();
  for (const { command } of [...pending].reverse()) {
    if (undone.has(command.commandId) || command.type !== "event.undo") continue;
    const { eventId } = (command as Command<"event.undo">).payload;
    if (!here.has(eventId)) continue;
    undone.add(eventId).add(command.commandId);
  }
  return undone;
}
