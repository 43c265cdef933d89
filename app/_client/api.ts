import type { Command, CommandResult } from "@/lib/model/command";
import type { RunInfo } from "@/lib/model/comparison";
import type { RawInput } from "@/lib/model/source";

/** The program did not answer: offline, stopped, or gone away. Never an answer of the program itself. */
export class UnreachableError extends Error {}

/** What a route answers. */
export type Answer<T> =
  | { ok: true; data: T }
  | { ok: false; code: string; fieldErrors?: Readonly<Record<string, string>>; version?: number };

async function ask<T>(path: string, init?: RequestInit): Promise<Answer<T>> {
  let response: Response;
  try {
    response = await fetch(path, init);
  } catch (cause) {
    throw new UnreachableError(path, { cause });
  }
  if (response.status === 502 || response.status === 503 || response.status === 504) throw new UnreachableError(path);
  try {
    return (await response.json()) as Answer<T>;
  } catch {
    return response.ok ? { ok: true, data: undefined as T } : { ok: false, code: "unexpected" };
  }
}

function send<T>(path: string, method: string, body?: unknown): Promise<Answer<T>> {
  const headers = { "content-type": "application/json" };
  return ask<T>(path, { method, headers, body: body === undefined ? undefined : JSON.stringify(body) });
}

/** Starts a comparison of two texts. @throws UnreachableError */
export function createComparison(input: { title: string | null; sources: readonly RawInput[] }) {
  return send<{ id: string }>("/api/comparisons", "POST", input);
}

/** Sends one human change through the one door. @throws UnreachableError */
export function sendCommand(comparison: string, command: Command): Promise<CommandResult> {
  return send<{ version: number; eventId: string }>(`/api/comparisons/${comparison}/commands`, "POST", command);
}

/** Starts a new run. @throws UnreachableError */
export function startRun(comparison: string) {
  return send<RunInfo>(`/api/comparisons/${comparison}/runs`, "POST", {});
}

/** The state of the newest run. @throws UnreachableError */
export function readRun(comparison: string) {
  return ask<RunInfo>(`/api/comparisons/${comparison}/run`);
}

/** @returns false where it could not be deleted, for whatever reason */
export async function deleteComparison(comparison: string): Promise<boolean> {
  try {
    return (await send<unknown>(`/api/comparisons/${comparison}`, "DELETE")).ok;
  } catch {
    return false;
  }
}

/** Address of a download. */
export function exportAddress(comparison: string, format: "md" | "json", lang: string): string {
  return `/api/comparisons/${comparison}/export?format=${format}&lang=${lang}`;
}
