import type { Command, CommandResult } from "@/lib/model/command";
import type { DeskChanges, RunInfo } from "@/lib/model/comparison";
import type { Problem } from "@/lib/model/problem";
import type { Report } from "@/lib/model/report";
import type { RawInput } from "@/lib/model/source";

/** The program did not answer: offline, stopped, or gone away. Never an answer of the program itself. */
export class UnreachableError extends Error {}

/** What a route answers. */
export type Answer<T> =
  | { ok: true; data: T }
  | { ok: false; code: string; message?: string; problems?: readonly Problem[] };

/** What a route answers; T is the whole answer. */
async function ask<T>(path: string, init?: RequestInit): Promise<T> {
  let response: Response;
  try {
    response = await fetch(path, init);
  } catch (cause) {
    throw new UnreachableError(path, { cause });
  }
  try {
    return (await response.json()) as T;
  } catch (cause) {
    // The program always answers in JSON: this came from something in between, or the answer broke off.
    throw new UnreachableError(path, { cause });
  }
}

function send<T>(path: string, method: string, body?: unknown): Promise<T> {
  const headers = { "content-type": "application/json" };
  return ask<T>(path, { method, headers, body: body === undefined ? undefined : JSON.stringify(body) });
}

/** Starts a comparison of two texts. @throws UnreachableError */
export function createComparison(input: { title: string | null; sources: readonly RawInput[] }) {
  return send<Answer<{ id: string }>>("/api/comparisons", "POST", input);
}

/** Sends one human change through the one door. @throws UnreachableError */
export function sendCommand(comparison: string, command: Command): Promise<CommandResult> {
  return send<CommandResult>(`/api/comparisons/${comparison}/commands`, "POST", command);
}

/** Starts a new run. @throws UnreachableError */
export function startRun(comparison: string) {
  return send<Answer<RunInfo>>(`/api/comparisons/${comparison}/runs`, "POST", {});
}

/** What was written after a version. @throws UnreachableError */
export function readChanges(comparison: string, after: number) {
  return ask<Answer<DeskChanges>>(`/api/comparisons/${comparison}/changes?after=${after}`);
}

/** The report of the run that is shown. @throws UnreachableError */
export function readReport(comparison: string, run: string) {
  return ask<Answer<Report>>(`/api/comparisons/${comparison}/report?run=${encodeURIComponent(run)}`);
}

/** The state of the newest run. @throws UnreachableError */
export function readRun(comparison: string) {
  return ask<Answer<RunInfo>>(`/api/comparisons/${comparison}/run`);
}

/** Ends the run that is under way. @throws UnreachableError */
export function cancelRun(comparison: string) {
  return send<Answer<RunInfo>>(`/api/comparisons/${comparison}/run`, "DELETE");
}

/** @returns false where it could not be deleted, for whatever reason */
export async function deleteComparison(comparison: string): Promise<boolean> {
  try {
    return (await send<Answer<unknown>>(`/api/comparisons/${comparison}`, "DELETE")).ok;
  } catch {
    return false;
  }
}

/** Brings a deleted comparison back. @returns false where it could not be, for whatever reason */
export async function restoreComparison(comparison: string): Promise<boolean> {
  try {
    return (await send<Answer<unknown>>(`/api/comparisons/${comparison}/restore`, "POST")).ok;
  } catch {
    return false;
  }
}

/** Address of a download. */
export function exportAddress(comparison: string, format: "md" | "json", lang: string): string {
  return `/api/comparisons/${comparison}/export?format=${format}&lang=${lang}`;
}
