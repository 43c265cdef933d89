import type { Guidance } from "../model/guidance";
import type { RunFailureCode } from "../model/refusal";
import type { Report } from "../model/report";
import { SCHEMA_VERSION } from "../model/report";
import type { RawInput } from "../model/source";
import { type Tx, write } from "./db";
import { AppError } from "./errors";
import { loadGuidance } from "./guidance";
import { toJson } from "./json";
import { removeReport } from "./report-write";
import { queueRun } from "./runs";
import { loadSources } from "./sources";

/** How often a run is started before an interruption fails it. */
const MOST_ATTEMPTS = 2;

/** A run that was taken from the queue, with what the engine gets. */
export interface Job {
  runId: string;
  inputs: readonly [RawInput, RawInput];
  guidance: Guidance;
}

/**
 * Takes the oldest queued run, marks it running, and gives back its texts with the names and topics that people gave; null where nothing is queued. A run whose texts
 * cannot be read is failed on the way: it must not hold up the ones behind it.
 */
export function takeJob(): Promise<Job | null> {
  return write(async (tx) => {
    for (;;) {
      const run = await tx.run.findFirst({
        where: { state: "queued", comparison: { deletedAt: null } },
        orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      });
      if (!run) return null;
      const inputs = await loadInputs(tx, run.comparisonId);
      if (!inputs) {
        await tx.run.update({ where: { id: run.id }, data: failedState("sources_incomplete") });
        continue;
      }
      const guidance = await loadGuidance(tx, run.comparisonId);
      await tx.run.update({
        where: { id: run.id },
        data: {
          state: "running",
          attempts: { increment: 1 },
          heartbeatAt: new Date(),
          progress: 0,
          stage: null,
          options: toJson({ guidance }),
        },
      });
      return { runId: run.id, inputs, guidance };
    }
  });
}

/** Notes how far a running run is, and that it lives. False where it is not wanted any more. */
export async function noteProgress(runId: string, progress: number, stage: string | null): Promise<boolean> {
  const { count } = await write((tx) =>
    tx.run.updateMany({ where: { id: runId, state: "running" }, data: { progress, stage, heartbeatAt: new Date() } }),
  );
  return count > 0;
}

/** Marks a run whose rows are about to be written. False where it is not wanted any more. */
export async function beginWriting(runId: string): Promise<boolean> {
  const { count } = await write((tx) =>
    tx.run.updateMany({
      where: { id: runId, state: "running" },
      data: { state: "writing", stage: null, progress: 0.95, heartbeatAt: new Date() },
    }),
  );
  return count > 0;
}

/**
 * Shows the rows of a written run in place of the earlier ones, in one short transaction. People's rows are not touched.
 * @returns the id of the run shown before, or null; false where the run is not wanted any more
 */
export function publishRun(runId: string, report: Report): Promise<string | null | false> {
  const { sources, internal, candidates, coverage, summary, schemaVersion, engineVersion } = report;
  return write(async (tx) => {
    const run = await tx.run.findUnique({ where: { id: runId }, include: { comparison: true } });
    if (run?.state !== "writing") return false;
    const now = new Date();
    await tx.run.update({
      where: { id: runId },
      data: {
        state: "done",
        progress: 1,
        finishedAt: now,
        schemaVersion,
        engineVersion,
        parts: toJson({ sources, internal, candidates, coverage, summary }),
      },
    });
    await tx.comparison.update({ where: { id: run.comparisonId }, data: { currentRunId: runId, updatedAt: now } });
    return run.comparison.currentRunId;
  });
}

/** Ends a run that is under way as failed, with the message code of why, and removes the rows it had written. */
export async function failRun(runId: string, error: RunFailureCode): Promise<void> {
  await write((tx) =>
    tx.run.updateMany({
      where: { id: runId, state: { in: ["running", "writing"] } },
      data: failedState(error),
    }),
  );
  await removeReport(runId);
}

/**
 * At start, when nothing runs yet: what was interrupted is queued once more, then failed; a comparison whose rows have an
 * older shape is queued again.
 */
export async function recoverRuns(): Promise<void> {
  const interrupted = await write((tx) => tx.run.findMany({ where: { state: { in: ["running", "writing"] } } }));
  for (const run of interrupted) {
    await removeReport(run.id);
    const again = run.attempts < MOST_ATTEMPTS;
    await write((tx) =>
      tx.run.update({
        where: { id: run.id },
        data: again ? { state: "queued", progress: 0, stage: null } : failedState("interrupted"),
      }),
    );
  }
  await write(async (tx) => {
    const outdated = await tx.comparison.findMany({
      where: {
        deletedAt: null,
        currentRun: { schemaVersion: { not: SCHEMA_VERSION } },
        runs: { none: { state: "queued" } },
      },
    });
    for (const comparison of outdated) await queueRun(tx, comparison.id);
  });
}

function failedState(error: RunFailureCode) {
  return { state: "failed", error, finishedAt: new Date() };
}

/** The two texts; null where one is missing. */
async function loadInputs(tx: Tx, comparisonId: string): Promise<Job["inputs"] | null> {
  try {
    const [a, b] = await loadSources(tx, comparisonId);
    return a && b ? [a, b] : null;
  } catch (error) {
    if (error instanceof AppError) return null;
    throw error;
  }
}
