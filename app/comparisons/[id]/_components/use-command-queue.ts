"use client";

import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { ulid } from "ulid";
import { sendCommand, UnreachableError } from "@/app/_client/api";
import { forgetUnsent, keepUnsent, readQueue } from "@/app/_client/stored-queue";
import type { Command, CommandType } from "@/lib/model/command";
import { type Choices, type Conflict, mergePending } from "@/lib/view/conflict";
import { listWaiting, type Pending } from "@/lib/view/pending";
import type { HumanState } from "@/lib/view/row-changes";

export type SaveState =
  | { kind: "saved"; at: string | null }
  | { kind: "saving" }
  | { kind: "offline"; count: number; retry: () => void }
  | { kind: "conflict"; conflict: Conflict; decide: (choices: Choices) => void; count: number }
  | { kind: "refused"; code: string; again: (() => void) | null; dismiss: () => void };

/** A change that is asked for, before it has an id. */
export interface Ask {
  type: CommandType;
  payload: unknown;
}

/** How long to wait before an unreachable program is asked again. */
const RETRY_MS = 4000;

/**
 * Sends changes one after the other, in the order they were made. What cannot be sent stays on this device and is sent later; where
 * somebody else wrote meanwhile, the newest state is loaded first and both are laid over each other; what both set waits for a choice.
 * @param loaded the rows as loaded, with the version they have
 * @param renew asks for them as they are now
 */
export function useCommandQueue(comparison: string, loaded: HumanState & { version: number }, renew: () => void) {
  const [entries, setEntries] = useState<readonly Pending[]>([]);
  const [offline, setOffline] = useState(false);
  const [conflict, setConflict] = useState<{ entry: Pending; conflict: Conflict } | null>(null);
  const [refused, setRefused] = useState<{ entry: Pending; code: string } | null>(null);
  const [savedAt, setSavedAt] = useState<string | null>(null);
  /** The version that must be loaded before anything more is sent: somebody else has written. */
  const [awaited, setAwaited] = useState(0);
  const version = useRef(loaded.version);
  const sending = useRef(false);
  const own = useRef(new Set<string>());
  version.current = Math.max(version.current, loaded.version);
  const newest = useRef(loaded);
  newest.current = loaded;

  useEffect(() => {
    const kept = readQueue(comparison);
    setEntries((now) => [...kept.filter((entry) => !now.some((other) => isOne(entry, other))), ...now]);
  }, [comparison]);

  const pending = useMemo(() => listWaiting(entries, loaded.version), [entries, loaded.version]);
  const unsent = useMemo(() => entries.filter((entry) => entry.version === null), [entries]);
  const first = unsent[0];
  const isLoaded = loaded.version >= awaited;

  /** Puts other commands in the place of one that waits; none: it is given up. */
  const replace = useCallback(
    (entry: Pending, asks: readonly Ask[]) => {
      const made = asks.map((ask, order): Pending => {
        // The id stays, so that the change can still be undone by it: the server has not taken it.
        const commandId = order === 0 ? entry.command.commandId : ulid();
        own.current.add(commandId);
        const command = { ...entry.command, ...ask, commandId } as Command;
        return { command, at: entry.at, seen: newest.current.version, version: null };
      });
      forgetUnsent(comparison, entry.command.commandId);
      for (const other of made) keepUnsent(comparison, other);
      setEntries((now) => now.flatMap((other) => (isOne(other, entry) ? made : [other])));
    },
    [comparison],
  );

  const sendFirst = useCallback(async () => {
    if (!first || sending.current || !isLoaded || conflict) return;
    const merge = mergePending(newest.current, first, own.current);
    if ("conflict" in merge) return setConflict({ entry: first, conflict: merge.conflict });
    const [only] = merge.commands;
    if (merge.commands.length !== 1 || only?.payload !== first.command.payload) return replace(first, merge.commands);
    sending.current = true;
    const drop = () => {
      forgetUnsent(comparison, first.command.commandId);
      setEntries((now) => now.filter((entry) => !isOne(entry, first)));
    };
    const baseVersion = version.current;
    try {
      const result = await sendCommand(comparison, { ...first.command, baseVersion });
      setOffline(false);
      if (result.ok) {
        const written = result.data.version;
        version.current = Math.max(version.current, written);
        forgetUnsent(comparison, first.command.commandId);
        setEntries((now) =>
          now.map((entry) => {
            if (isOne(entry, first)) return { ...entry, version: written };
            // Nobody came between: what was seen then is what was written now.
            return entry.seen === baseVersion ? { ...entry, seen: written } : entry;
          }),
        );
        setSavedAt(new Date().toISOString());
      } else if (result.code === "stale_version" && result.version !== undefined) {
        setAwaited(result.version);
        renew();
      } else {
        drop();
        setRefused({ entry: first, code: result.code });
        renew();
      }
    } catch (error) {
      if (error instanceof UnreachableError) setOffline(true);
      else throw error;
    } finally {
      sending.current = false;
    }
  }, [first, isLoaded, conflict, comparison, renew, replace]);

  useEffect(() => {
    if (!first) return;
    if (!offline) {
      void sendFirst();
      return;
    }
    const timer = setInterval(sendFirst, RETRY_MS);
    window.addEventListener("online", sendFirst);
    return () => {
      clearInterval(timer);
      window.removeEventListener("online", sendFirst);
    };
  }, [first, offline, sendFirst]);

  // The rows are asked for once nothing is on its way, and then hold what was written.
  const isIdle = unsent.length === 0;
  useEffect(() => {
    if (isIdle && pending.length > 0) renew();
  }, [isIdle, pending, renew]);
  useEffect(() => {
    setEntries((now) => {
      const left = listWaiting(now, loaded.version);
      return left.length === now.length ? now : left;
    });
  }, [loaded.version]);

  useEffect(() => {
    if (isIdle) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isIdle]);

  /** Puts changes at the end of the queue. @returns the ids of their commands */
  const push = useCallback(
    (asks: readonly Ask[], actor: string): string[] => {
      const made = asks.map((ask): Pending => {
        const command = { commandId: ulid(), baseVersion: 0, actor, ...ask } as Command;
        own.current.add(command.commandId);
        return { command, at: new Date().toISOString(), seen: newest.current.version, version: null };
      });
      for (const entry of made) keepUnsent(comparison, entry);
      setEntries((now) => [...now, ...made]);
      setRefused(null);
      return made.map((entry) => entry.command.commandId);
    },
    [comparison],
  );

  const save = useMemo((): SaveState => {
    if (conflict) {
      const { entry } = conflict;
      const decide = (choices: Choices) => {
        const merge = mergePending(newest.current, entry, own.current, choices);
        setConflict(null);
        if ("commands" in merge) replace(entry, merge.commands);
      };
      return { kind: "conflict", conflict: conflict.conflict, decide, count: unsent.length };
    }
    if (refused) {
      const { entry, code } = refused;
      const again = () => void push([entry.command], entry.command.actor);
      return { kind: "refused", code, again, dismiss: () => setRefused(null) };
    }
    if (offline && !isIdle) return { kind: "offline", count: unsent.length, retry: () => void sendFirst() };
    return isIdle ? { kind: "saved", at: savedAt } : { kind: "saving" };
  }, [conflict, refused, offline, isIdle, unsent.length, savedAt, push, replace, sendFirst]);

  return { pending, save, push };
}

function isOne(x: Pending, y: Pending): boolean {
  return x.command.commandId === y.command.commandId;
}
