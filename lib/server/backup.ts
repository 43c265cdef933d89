import { mkdir, rm, stat } from "node:fs/promises";
import path from "node:path";
import sqlite3 from "sqlite3";
import { AppError } from "./errors";

/**
 * Copies the database while it is in use (SQLite's online backup) into backups/ beside it, or another folder, and checks the copy.
 * @param now names the copy; seconds are enough, a copy of that name is never overwritten.
 * @returns the path of the copy
 * @throws AppError `db_unopenable`, `backup_failed`, `backup_damaged` (the copy is removed)
 */
export async function backup(
  databaseFile: string,
  now = new Date(),
  folder = path.join(path.dirname(databaseFile), "backups"),
): Promise<string> {
  const stamp = now.toISOString().slice(0, 19).replaceAll(":", "").replace("T", "-");
  const copy = path.join(folder, `${path.basename(databaseFile, ".db")}-${stamp}.db`);
  const source = await open(databaseFile, sqlite3.OPEN_READONLY);
  try {
    await mkdir(folder, { recursive: true });
    if (await exists(copy)) throw new Error(`${copy} exists`);
    await copyInto(source, copy);
  } catch (error) {
    throw new AppError(
      "backup_failed",
      500,
      `The backup ${copy} could not be written: check the folder and its space.`,
      error,
    );
  } finally {
    await close(source);
  }
  const fault = await integrityFault(copy);
  if (fault !== null) {
    await rm(copy, { force: true });
    throw new AppError(
      "backup_damaged",
      500,
      `The copy did not pass its check (${fault}); the database may be damaged.`,
    );
  }
  return copy;
}

/** What SQLite's integrity check says is wrong with a database file, or null where nothing is. */
export async function integrityFault(file: string): Promise<string | null> {
  // Writable, so that closing it takes the side files of write-ahead logging away: a backup is one file.
  const database = await open(file, sqlite3.OPEN_READWRITE);
  try {
    const rows = await new Promise<{ integrity_check: string }[]>((resolve, reject) => {
      database.all<{ integrity_check: string }>("PRAGMA integrity_check", (error, found) =>
        error ? reject(error) : resolve(found),
      );
    });
    const first = rows[0]?.integrity_check ?? "no answer";
    return first === "ok" ? null : first;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    await close(database);
  }
}

/**
 * Puts what another database file holds in the place of all that is in this one, in one step that others see whole or not at all, while
 * it is in use.
 * @throws Error where it cannot be written; it is as it was then
 */
export async function overwrite(databaseFile: string, other: string): Promise<void> {
  const target = await open(databaseFile, sqlite3.OPEN_READWRITE);
  try {
    await new Promise<void>((resolve, reject) => {
      const copying = target.backup(other, "main", "main", false, (openError) => {
        if (openError) return reject(openError);
        runToEnd(copying, resolve, reject);
      });
    });
  } finally {
    await close(target);
  }
}

function open(file: string, mode: number): Promise<sqlite3.Database> {
  return new Promise((resolve, reject) => {
    const database = new sqlite3.Database(file, mode, (error) =>
      error
        ? reject(
            new AppError("db_unopenable", 500, `The database ${file} cannot be opened: check that it is there.`, error),
          )
        : resolve(database),
    );
  });
}

function close(database: sqlite3.Database): Promise<void> {
  return new Promise((resolve, reject) => database.close((error) => (error ? reject(error) : resolve())));
}

function copyInto(source: sqlite3.Database, file: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const copying = source.backup(file, (openError) => {
      if (openError) return reject(openError);
      runToEnd(copying, resolve, reject);
    });
  });
}

function runToEnd(copying: sqlite3.Backup, resolve: () => void, reject: (fault: Error) => void): void {
  copying.step(-1, (stepError) => {
    copying.finish((finishError) => {
      const fault = stepError ?? finishError;
      if (fault) reject(fault);
      else if (!copying.completed) reject(new Error("the copy was not completed"));
      else resolve();
    });
  });
}

async function exists(file: string): Promise<boolean> {
  return (await stat(file).catch(() => null)) !== null;
}
