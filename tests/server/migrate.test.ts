import { appendFile, copyFile, cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { afterEach, beforeEach, describe, expect, inject, it } from "vitest";
import { migrate } from "../../lib/server/migrate";
import { schemaDrift } from "../../lib/server/schema-diff";

const root = process.cwd();
let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "crosscheck-migrate-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function run(file: string, script: string): Promise<void> {
  const connection = await new PrismaBetterSqlite3({ url: `file:${file}` }).connect();
  await connection.executeScript(script);
  await connection.dispose();
}

describe("migrate", () => {
  it("makes a database where there is none, in folders that are missing, and then has nothing left to do", async () => {
    const file = path.join(folder, "a", "b", "new.db");
    expect(await migrate(file, root)).toContain("20261121200000_init");
    expect(await migrate(file, root)).toEqual([]);
  });

  it("refuses a database that a newer program has migrated", async () => {
    const file = path.join(folder, "newer.db");
    await copyFile(inject("baseDatabase"), file);
    await run(
      file,
      `INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, applied_steps_count)
       VALUES ('x', 'x', 1, '29990101000000_later', 1)`,
    );
    await expect(migrate(file, root)).rejects.toMatchObject({ code: "db_newer" });
  });

  it("refuses a file that is no database, and leaves it as it was", async () => {
    const file = path.join(folder, "text.db");
    await writeFile(file, "This is a text file and not a database at all, whatever its name may say about that.");
    await expect(migrate(file, root)).rejects.toMatchObject({ code: "db_unopenable" });
    expect(await readFile(file, "utf8")).toContain("not a database");
  });

  it("refuses a path where no file can be made", async () => {
    const blocker = path.join(folder, "file");
    await writeFile(blocker, "");
    await expect(migrate(path.join(blocker, "x.db"), root)).rejects.toMatchObject({ code: "db_unopenable" });
    await expect(migrate(folder, root)).rejects.toMatchObject({ code: "db_unopenable" });
  });

  it("refuses another program's database", async () => {
    const file = path.join(folder, "foreign.db");
    await run(file, "CREATE TABLE wine (name TEXT)");
    await expect(migrate(file, root)).rejects.toMatchObject({ code: "db_foreign" });
  });
});

describe("the committed migrations", () => {
  it("lead to exactly the committed schema", async () => {
    expect(await schemaDrift(root)).toBe("");
  });

  it("are missed where the schema has gone on without one", async () => {
    await cp(path.join(root, "prisma"), path.join(folder, "prisma"), { recursive: true });
    await appendFile(path.join(folder, "prisma", "schema.prisma"), "model Later {\n  id String @id\n}\n");
    expect(await schemaDrift(folder)).toContain('CREATE TABLE "Later"');
  });
});
