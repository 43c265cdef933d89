import type { Report } from "../model/report";
import type { Tx } from "./db";
import { readReport } from "./report-read";

/** Claims of all reports that are kept, some ten kilobytes each. */
const MOST_CLAIMS = 20_000;

// Next gives routes and pages an instance of this module each.
const store = globalThis as typeof globalThis & { crosscheckReports?: Map<string, Report> };

/**
 * As `readReport`, for the run that a comparison shows: what was published never changes, and reading six thousand claims anew for
 * every visit takes a second. Those that were not asked for the longest are let go first.
 */
export async function readKeptReport(tx: Tx, runId: string): Promise<Report | null> {
  store.crosscheckReports ??= new Map();
  const kept = store.crosscheckReports;
  const report = kept.get(runId) ?? (await readReport(tx, runId));
  if (report === null) return null;
  kept.delete(runId);
  kept.set(runId, report);
  let claims = [...kept.values()].reduce((sum, one) => sum + one.claims.length, 0);
  for (const [id, one] of kept) {
    if (claims <= MOST_CLAIMS || id === runId) break;
    kept.delete(id);
    claims -= one.claims.length;
  }
  return report;
}
