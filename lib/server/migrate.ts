import { mkdir } from "node:fs/promises";
import path from "node:path";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import type { MigrationList } from "@prisma/schema-engine-wasm/schema_engine_bg";
import { AppError } from "./errors";
import { readMigrations, readSchema } from "./migration-files";
import { NO_FILTERS, type SchemaEngine, withSchemaEngine } from "./schema-engine";

/**
 * Brings the database at `databaseFile` to this program's schema, creating it where it is missing. `root` is the folder
 * that holds prisma/. Gives back the names of the migrations it applied.
 * Throws AppError: `db_unopenable`, `db_newer`, `db_foreign`, `db_migration_failed`.
 */
export async function migrate(databaseFile: string, root: string): Promise<string[]> {
  const history = await probe(databaseFile);
  const [migrationsList, schema] = await Promise.all([readMigrations(root), readSchema(root)]);
  if (isComplete(history, migrationsList)) return [];
  try {
    return await withSchemaEngine(`file:${databaseFile}`, schema, async (engine) => {
      // It cannot diagnose a history that is not there.
      if (history !== null) await refuseUnfit(engine, migrationsList, databaseFile);
      return (await engine.applyMigrations({ migrationsList, filters: NO_FILTERS })).appliedMigrationNames;
    });
  } catch (error) {
    if (error instanceof AppError) throw error;
    if (schemaEngineCode(error) === "P3005") {
      throw new AppError(
        "db_foreign",
        500,
        `${databaseFile} holds another program's data; set DATABASE_URL to another file.`,
        error,
      );
    }
    throw migrationFailed(databaseFile, error);
  }
}

/** True for a database that this program, or another version of it, has written. */
export async function wasMigrated(databaseFile: string): Promise<boolean> {
  return (await probe(databaseFile)) !== null;
}

/** A migration as Prisma's own table holds it; not finished: it failed, or was taken back. */
interface AppliedMigration {
  name: string;
  isFinished: boolean;
}

/** True where exactly the committed migrations were applied: every start but the first is spared the engine. */
function isComplete(history: readonly AppliedMigration[] | null, { migrationDirectories }: MigrationList): boolean {
  const applied = new Set(history?.map((migration) => migration.name));
  return (
    history?.every((migration) => migration.isFinished) === true &&
    applied.size === migrationDirectories.length &&
    migrationDirectories.every((directory) => applied.has(directory.path))
  );
}

/**
 * Opens the file, reads its first page and turns on write-ahead logging, which stays in the file.
 * @returns the migrations that were applied, or null where none ever was
 */
async function probe(databaseFile: string): Promise<AppliedMigration[] | null> {
  try {
    await mkdir(path.dirname(databaseFile), { recursive: true });
    const connection = await new PrismaBetterSqlite3({ url: `file:${databaseFile}` }).connect();
    const ask = async (sql: string) => (await connection.queryRaw({ sql, args: [], argTypes: [] })).rows;
    try {
      await connection.executeScript("PRAGMA journal_mode=WAL;");
      const tables = await ask("SELECT name FROM sqlite_master WHERE name = '_prisma_migrations'");
      if (tables.length === 0) return null;
      const rows = await ask(
        "SELECT migration_name, finished_at IS NOT NULL AND rolled_back_at IS NULL FROM _prisma_migrations",
      );
      return rows.map(([name, isFinished]) => ({ name: String(name), isFinished: Number(isFinished) === 1 }));
    } finally {
      await connection.dispose();
    }
  } catch (error) {
    throw new AppError(
      "db_unopenable",
      500,
      `The database ${databaseFile} cannot be opened: check that it is an SQLite file and that you may write to it, or set DATABASE_URL.`,
      error,
    );
  }
}

async function refuseUnfit(engine: SchemaEngine, migrationsList: MigrationList, databaseFile: string): Promise<void> {
  const state = await engine.diagnoseMigrationHistory({
    migrationsList,
    optInToShadowDatabase: false,
    filters: NO_FILTERS,
  });
  if (state.history !== null && state.history.diagnostic !== "databaseIsBehind") {
    throw new AppError(
      "db_newer",
      500,
      `The database ${databaseFile} was made by a newer Crosscheck: update the program, or set DATABASE_URL to another file.`,
    );
  }
  if (state.failedMigrationNames.length > 0) throw migrationFailed(databaseFile, state.failedMigrationNames);
}

function migrationFailed(databaseFile: string, cause: unknown): AppError {
  return new AppError(
    "db_migration_failed",
    500,
    `The database ${databaseFile} could not be brought to this version; it was left as it was. Restore a backup from data/backups or report this.`,
    cause,
  );
}

/** The code the schema engine gives its errors (P3005 …), or null. */
function schemaEngineCode(error: unknown): string | null {
  if (typeof error !== "object" || error === null) return null;
  if ("code" in error && typeof error.code === "string") return error.code;
  const match = /P3\d{3}/.exec(String(error));
  return match ? match[0] : null;
}
