import type { Command, CommandResult } from "@/lib/model/command";
import type { DeskChange, ListAction, RunInfo } from "@/lib/model/comparison";
import type { DeskSettings } from "@/lib/model/desk-settings";
import type { ExportMemory } from "@/lib/model/exported";
import type { Extraction } from "@/lib/model/extraction";
import type { Problem } from "@/lib/model/problem";
import type { Report } from "@/lib/model/report";
import type { SavedView } from "@/lib/model/saved-view";
import type { SearchAnswer } from "@/lib/model/search";
import type { RawInput, SourceId } from "@/lib/model/source";
import type { Template, TemplateContent } from "@/lib/model/template";
import type { ExportFormat, ExportWay } from "@/lib/view/export-formats";

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
export function createComparison(input: {
  title: string | null;
  sources: readonly RawInput[];
  templates: readonly string[];
  actor: string | null;
}) {
  return send<Answer<{ id: string }>>("/api/comparisons", "POST", input);
}

/** Sends one human change through the one door. @throws UnreachableError */
export function sendCommand(comparison: string, command: Command): Promise<CommandResult> {
  return send<CommandResult>(`/api/comparisons/${comparison}/commands`, "POST", command);
}

/** What people did on a comparison, as it stands now. @throws UnreachableError */
export function readDesk(comparison: string) {
  return ask<Answer<DeskChange>>(`/api/comparisons/${comparison}/desk`);
}

/** Starts a new run. @throws UnreachableError */
export function startRun(comparison: string) {
  return send<Answer<RunInfo>>(`/api/comparisons/${comparison}/runs`, "POST", {});
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

/** Deletes in the name of `actor`. @returns false where it could not be deleted, for whatever reason */
export function deleteComparison(comparison: string, actor: string): Promise<boolean> {
  return isDone(`/api/comparisons/${comparison}?by=${encodeURIComponent(actor)}`, "DELETE");
}

/** Brings a deleted comparison back. @returns false where it could not be, for whatever reason */
export function restoreComparison(comparison: string): Promise<boolean> {
  return isDone(`/api/comparisons/${comparison}/restore`, "POST");
}

/** Puts a corrected text in; it is compared again. @throws UnreachableError */
export function correctText(comparison: string, side: SourceId, text: string) {
  return send<Answer<RunInfo>>(`/api/comparisons/${comparison}/sources/${side}`, "PUT", { text });
}

/** Archives, deletes or brings back several comparisons. @returns the ids that were changed; null where it could not be done */
export async function putAway(
  ids: readonly string[],
  action: ListAction,
  actor: string,
): Promise<readonly string[] | null> {
  try {
    const done = await send<Answer<readonly string[]>>("/api/comparisons/bulk", "POST", { ids, action, actor });
    return done.ok ? done.data : null;
  } catch {
    return null;
  }
}

/** Looks for words in all quotes and notes. @throws UnreachableError, also where `signal` ends it */
export function searchAll(words: string, signal: AbortSignal) {
  return ask<Answer<SearchAnswer>>(`/api/search?q=${encodeURIComponent(words)}`, { signal });
}

/** Keeps a filter of the list under a name. @returns null where it could not be kept */
export async function saveView(view: Omit<SavedView, "id">): Promise<SavedView | null> {
  try {
    const made = await send<Answer<SavedView>>("/api/views", "POST", view);
    return made.ok ? made.data : null;
  } catch {
    return null;
  }
}

/** @returns false where it could not be renamed, for whatever reason */
export function renameView(id: string, name: string): Promise<boolean> {
  return isDone(`/api/views/${id}`, "PUT", { name });
}

/** @returns false where it could not be deleted, for whatever reason */
export function deleteView(id: string): Promise<boolean> {
  return isDone(`/api/views/${id}`, "DELETE");
}

/** Takes the text out of a file. @throws UnreachableError */
export function extractFile(file: File, encoding: string | null) {
  const query = new URLSearchParams({ name: file.name, ...(encoding !== null && { encoding }) });
  const headers = { "content-type": "application/octet-stream" };
  return ask<Answer<Extraction>>(`/api/extractions/file?${query}`, { method: "POST", headers, body: file });
}

/** Fetches a page, by the program and not by the browser, and takes its text out. @throws UnreachableError */
export function extractPage(url: string, encoding: string | null) {
  return send<Answer<Extraction>>("/api/extractions/page", "POST", { url, ...(encoding !== null && { encoding }) });
}

/** Settles anew what the desk as a whole has settled. @throws UnreachableError */
export function saveDeskSettings(settings: DeskSettings) {
  return send<Answer<DeskSettings>>("/api/settings", "PUT", settings);
}

/** Puts a backup in the place of everything that the desk holds. @throws UnreachableError */
export function restoreBackup(file: File) {
  return ask<Answer<{ kept: string }>>("/api/restore", {
    method: "POST",
    headers: { "content-type": "application/vnd.sqlite3" },
    body: file,
  });
}

/** The sample, put back where it was removed. @throws UnreachableError */
export function openSample() {
  return send<Answer<{ id: string }>>("/api/sample", "POST", {});
}

/** The desk's templates. @throws UnreachableError */
export function readTemplates() {
  return ask<Answer<readonly Template[]>>("/api/templates");
}

/** Keeps a new template, or other contents in one that there is. @throws UnreachableError */
export function saveTemplate(known: Pick<Template, "id" | "version"> | null, content: TemplateContent) {
  if (known === null) return send<Answer<Template>>("/api/templates", "POST", content);
  return send<Answer<Template>>(`/api/templates/${known.id}`, "PUT", { version: known.version, content });
}

/** @returns false where it could not be deleted, for whatever reason */
export function deleteTemplate(id: string): Promise<boolean> {
  return isDone(`/api/templates/${id}`, "DELETE");
}

/** Brings a deleted template back. @returns false where it could not be, for whatever reason */
export function restoreTemplate(id: string): Promise<boolean> {
  return isDone(`/api/templates/${id}/restore`, "POST");
}

async function isDone(path: string, method: string, body?: unknown): Promise<boolean> {
  try {
    return (await send<Answer<unknown>>(path, method, body)).ok;
  } catch {
    return false;
  }
}

/** Address of a download of several reports. */
export function exportManyAddress(ids: readonly string[], format: ExportFormat, lang: string): string {
  return `/api/comparisons/export?format=${format}&lang=${lang}&ids=${ids.join(",")}`;
}

/** Address of a download of everything there is. @param lang of its words */
export function exportAddress(comparison: string, format: ExportFormat, lang: string): string {
  return `/api/comparisons/${comparison}/export?format=${format}&lang=${lang}`;
}

/** Address of a report as it was chosen, as a file. @param query as `formatReportOptions` makes it */
export function reportAddress(comparison: string, format: ExportFormat, query: string): string {
  return `/api/comparisons/${comparison}/export?format=${format}&${query}`;
}

/** Notes down that a report leaves. @param query as `formatReportOptions` makes it @throws UnreachableError */
export function rememberExport(comparison: string, format: ExportWay, query: string) {
  return send<Answer<ExportMemory>>(`/api/comparisons/${comparison}/exports`, "POST", { format, query });
}

/** The last report that left, and what has changed since. @throws UnreachableError */
export function recallExport(comparison: string) {
  return ask<Answer<ExportMemory>>(`/api/comparisons/${comparison}/exports`);
}

/** Address of the same report to be looked at. */
export function previewAddress(comparison: string, query: string): string {
  return `/api/comparisons/${comparison}/export/preview?${query}`;
}
