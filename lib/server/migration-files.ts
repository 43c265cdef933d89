import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { MigrationList } from "@prisma/schema-engine-wasm/schema_engine_bg";

/** The committed migrations under `root`/prisma/migrations, oldest first, as the schema engine takes them. */
export async function readMigrations(root: string): Promise<MigrationList> {
  const baseDir = path.join(root, "prisma", "migrations");
  const entries = await readdir(baseDir, { withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  return {
    baseDir,
    lockfile: {
      path: "migration_lock.toml",
      content: await readFile(path.join(baseDir, "migration_lock.toml"), "utf8"),
    },
    shadowDbInitScript: "",
    migrationDirectories: await Promise.all(
      names.map(async (name) => ({
        path: name,
        migrationFile: {
          path: "migration.sql",
          content: { tag: "ok" as const, value: await readFile(path.join(baseDir, name, "migration.sql"), "utf8") },
        },
      })),
    ),
  };
}

/** The Prisma schema under `root`. */
export async function readSchema(root: string): Promise<{ path: string; content: string }> {
  const file = path.join(root, "prisma", "schema.prisma");
  return { path: file, content: await readFile(file, "utf8") };
}
