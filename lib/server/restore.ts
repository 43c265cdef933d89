import { createWriteStream } from "node:fs";
import { mkdir, mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";
import { backup, integrityFault, overwrite } from "./backup";
import { disconnect, reader } from "./db";
import { readEnv } from "./env";
import { AppError } from "./errors";
import { wakeJobs } from "./job-signals";
import { migrate, wasMigrated } from "./migrate";
import { findProjectFile } from "./project-root";
import { recoverRuns } from "./run-states";
import { indexMissing } from "./search-lines";

/** A desk of a thousand comparisons takes some hundred megabytes. */
const LIMIT = 2_000_000_000;
/** How every SQLite file begins. */
const MAGIC = "SQLite format 3\0";
/** Runs that write while they are under way. */
const OPEN_STATES = ["queued", "running", "writing"];

/**
 * Puts an uploaded backup in the place of everything that the desk holds: the file is checked and brought to this program's schema
 * first, and what the desk held is kept beside it as a backup of its own.
 * @returns name of the file that keeps what was there
 * @throws AppError `restore_unfit` where it is no sound backup of a desk, `restore_newer`, `restore_busy` while a run is under way,
 * `body_too_large`
 */
export async function restore(upload: ReadableStream<Uint8Array>, now = new Date()): Promise<string> {
  const { databaseFile } = readEnv();
  const folder = await mkdtemp(path.join(tmpdir(), "crosscheck-restore-"));
  try {
    const file = path.join(folder, "upload.db");
    await take(upload, file);
    await requireFit(file);
    const client = await reader();
    if ((await client.run.count({ where: { state: { in: OPEN_STATES } } })) > 0) {
      throw new AppError(
        "restore_busy",
        409,
        "A comparison is under way: wait for it, or cancel it, and restore then.",
      );
    }
    const kept = await backup(databaseFile, now);
    await disconnect();
    await overwrite(databaseFile, file);
    await afterwards();
    return path.basename(kept);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Writes what comes to a file, and no more than the limit. */
async function take(upload: ReadableStream<Uint8Array>, file: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  let size = 0;
  const counted = async function* (parts: AsyncIterable<Uint8Array>) {
    for await (const part of parts) {
      size += part.byteLength;
      if (size > LIMIT) throw new AppError("body_too_large", 413, "The file is over 2 GB.");
      yield part;
    }
  };
  await pipeline(Readable.fromWeb(upload), counted, createWriteStream(file));
}

/** Refuses what is no sound backup of a desk, and brings one of an earlier version to this one. */
async function requireFit(file: string): Promise<void> {
  if (!(await isDatabase(file))) throw unfit("it is no SQLite file");
  const fault = await integrityFault(file);
  if (fault !== null) throw unfit(fault);
  if (!(await wasMigrated(file))) throw unfit("no desk has written it");
  const schema = findProjectFile("prisma/schema.prisma");
  if (schema === null) throw new Error("prisma/schema.prisma is not there");
  try {
    await migrate(file, path.dirname(path.dirname(schema)));
  } catch (error) {
    if (error instanceof AppError && error.code === "db_newer") {
      throw new AppError("restore_newer", 400, "The backup was made by a newer Crosscheck: update the program.", error);
    }
    throw unfit("it cannot be brought to this version", error);
  }
}

async function isDatabase(file: string): Promise<boolean> {
  const opened = await open(file);
  try {
    const { buffer } = await opened.read(Buffer.alloc(MAGIC.length), 0, MAGIC.length, 0);
    return buffer.toString("latin1") === MAGIC;
  } finally {
    await opened.close();
  }
}

/** What a start does for the database that it finds. */
async function afterwards(): Promise<void> {
  await recoverRuns();
  wakeJobs();
  await indexMissing();
}

function unfit(why: string, cause?: unknown): AppError {
  return new AppError("restore_unfit", 400, `This file is no sound backup of a desk (${why}).`, cause);
}
