"use client";

import { useRouter } from "next/navigation";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { ulid } from "ulid";
import { sendCommand, UnreachableError } from "@/app/_client/api";
import { readQueue, writeQueue } from "@/app/_client/stored-queue";
import type { Command, CommandPayloads, CommandType } from "@/lib/model/command";

/** A change made here that the loaded page does not hold yet. `version` is set once the server has written it. */
export interface PendingCommand {
  command: Command;
  at: string;
  version: number | null;
}

export type SaveState =
  | { kind: "saved"; at: string | null }
  | { kind: "saving" }
  | { kind: "offline"; count: number; retry: () => void }
  | { kind: "refused"; code: string; again: (() => void) | null; dismiss: () => void };

/** How long to wait before an unreachable program is asked again. */
const RETRY_MS = 4000;

/**
 * Sends changes one after the other, in the order they were made. What cannot be sent stays on this device and is sent later;
 * what the server refuses is taken back from the screen and can be done again.
 */
export function useCommandQueue(comparison: string, loadedVersion: number) {
  const router = useRouter();
  const [entries, setEntries] = useState<readonly PendingCommand[]>([]);
  const [offline, setOffline] = useState(false);
  const [refused, setRefused] = useState<{ entry: PendingCommand; code: string } | null>(null);
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const version = useRef(loadedVersion);
  const sending = useRef(false);
  version.current = Math.max(version.current, loadedVersion);

  useEffect(() => setEntries((now) => [...readQueue(comparison), ...now]), [comparison]);

  const unsent = useMemo(() => entries.filter((entry) => entry.version === null), [entries]);
  useEffect(() => writeQueue(comparison, unsent), [comparison, unsent]);

  const first = unsent[0];
  const sendFirst = useCallback(async () => {
    if (!first || sending.current) return;
    sending.current = true;
    const drop = () => setEntries((now) => now.filter((entry) => entry !== first));
    try {
      const result = await sendCommand(comparison, { ...first.command, baseVersion: version.current });
      setOffline(false);
      if (result.ok) {
        version.current = Math.max(version.current, result.data.version);
        const written = { ...first, version: result.data.version };
        setEntries((now) => now.map((entry) => (entry === first ? written : entry)));
        setSavedAt(new Date().toISOString());
      } else {
        if (result.version !== undefined) version.current = result.version;
        drop();
        setRefused({ entry: first, code: result.code });
        router.refresh();
      }
    } catch (error) {
      if (error instanceof UnreachableError) setOffline(true);
      else throw error;
    } finally {
      sending.current = false;
    }
  }, [first, comparison, router]);

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

  // The page is loaded anew once nothing is on its way, and then holds what was written.
  const isIdle = unsent.length === 0;
  useEffect(() => {
    if (isIdle && entries.some((entry) => (entry.version ?? 0) > loadedVersion)) router.refresh();
  }, [isIdle, entries, loadedVersion, router]);
  useEffect(() => {
    setEntries((now) => {
      const left = now.filter((entry) => entry.version === null || entry.version > loadedVersion);
      return left.length === now.length ? now : left;
    });
  }, [loadedVersion]);

  useEffect(() => {
    if (isIdle) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isIdle]);

  const push = useCallback(<T extends CommandType>(type: T, payload: CommandPayloads[T], actor: string) => {
    const command: Command<T> = { commandId: ulid(), baseVersion: 0, actor, type, payload };
    setEntries((now) => [...now, { command, at: new Date().toISOString(), version: null }]);
    setRefused(null);
  }, []);

  const save = useMemo((): SaveState => {
    if (refused) {
      const { entry, code } = refused;
      const again = () => push(entry.command.type, entry.command.payload, entry.command.actor);
      return { kind: "refused", code, again, dismiss: () => setRefused(null) };
    }
    if (offline && !isIdle) return { kind: "offline", count: unsent.length, retry: () => void sendFirst() };
    return isIdle ? { kind: "saved", at: savedAt } : { kind: "saving" };
  }, [refused, offline, isIdle, unsent.length, savedAt, push, sendFirst]);

  return { pending: entries, save, push };
}
