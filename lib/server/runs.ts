import { ulid } from "ulid";
import type { Run as RunRow } from "../../generated/prisma/client";
import { RUN_STATES, type RunInfo } from "../model/comparison";
import { ENGINE_VERSION, SCHEMA_VERSION } from "../model/report";
import { reader, type Tx, write } from "./db";
import { AppError } from "./errors";
import { cancelJob, wakeJobs } from "./job-signals";
import { stageKept } from "./kept-stages";

/** Not yet ended, one way or the other. */
const OPEN_STATES = ["queued", "running", "writing"];

/**
 * Queues a run of the engine over a comparison; where one is under way already, that one is given back.
 * @throws AppError `not_found`
 */
export async function requestRun(comparisonId: string): Promise<RunInfo> {
  const run = await write(async (tx) => {
    const comparison = await tx.comparison.findUnique({ where: { id: comparisonId, deletedAt: null } });
    if (!comparison) throw new AppError("not_found", 404, "This comparison is not there any more.");
    const open = await tx.run.findFirst({ where: { comparisonId, state: { in: OPEN_STATES } } });
    return open ?? queueRun(tx, comparisonId);
  });
  wakeJobs();
  return toRunInfo(run);
}

/** Adds a queued run; the caller wakes the job loop once its transaction is through. */
export function queueRun(tx: Tx, comparisonId: string, now = new Date()): Promise<RunRow> {
  return tx.run.create({
    data: {
      id: ulid(),
      comparisonId,
      state: "queued",
      engineVersion: ENGINE_VERSION,
      schemaVersion: SCHEMA_VERSION,
      options: {},
      createdAt: now,
    },
  });
}

/** Cancels the comparison's run that is under way; what was shown before stays. Gives back the latest run, or null. */
export async function cancelRun(comparisonId: string): Promise<RunInfo | null> {
  const cancelled = await write(async (tx) => {
    const open = await tx.run.findMany({ where: { comparisonId, state: { in: OPEN_STATES } }, select: { id: true } });
    const ids = open.map((run) => run.id);
    await tx.run.updateMany({ where: { id: { in: ids } }, data: { state: "cancelled", finishedAt: new Date() } });
    return ids;
  });
  for (const id of cancelled) cancelJob(id);
  return loadLatestRun(comparisonId);
}

/** The comparison's latest run, or null where there is none. */
export async function loadLatestRun(comparisonId: string): Promise<RunInfo | null> {
  const [run] = await latestRuns(await reader(), [comparisonId]);
  return run ? toRunInfo(run) : null;
}

/** The latest run of each comparison that has one. */
export async function latestRuns(tx: Tx, comparisonIds: readonly string[]): Promise<Omit<RunRow, "parts">[]> {
  return tx.run.findMany({
    where: { comparisonId: { in: [...comparisonIds] } },
    // Ids made in one millisecond have no order of their own.
    orderBy: [{ comparisonId: "asc" }, { createdAt: "desc" }, { id: "desc" }],
    distinct: ["comparisonId"],
    omit: { parts: true },
  });
}

/** A run as screens show it. */
export function toRunInfo(run: Omit<RunRow, "parts">): RunInfo {
  return {
    id: run.id,
    state: RUN_STATES.find((state) => state === run.state) ?? "failed",
    progress: run.progress,
    stage: run.stage,
    engineVersion: run.engineVersion,
    error: run.error,
    createdAt: run.createdAt.toISOString(),
    finishedAt: run.finishedAt?.toISOString() ?? null,
    goesOnFrom: run.state === "failed" || run.state === "cancelled" ? stageKept(run.id) : null,
  };
}
