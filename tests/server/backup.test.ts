import { copyFile, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import sqlite3 from "sqlite3";
import { afterEach, beforeEach, describe, expect, inject, it } from "vitest";
import { backup, integrityFault } from "../../lib/server/backup";
import { disconnect, write } from "../../lib/server/db";

const now = new Date("2026-03-05T10:20:30Z");
let folder = "";
let file = "";

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "crosscheck-backup-"));
  file = path.join(folder, "desk.db");
  await copyFile(inject("baseDatabase"), file);
  process.env["DATABASE_URL"] = `file:${file}`;
});
afterEach(async () => {
  await disconnect();
  await rm(folder, { recursive: true, force: true });
});

function titles(database: string): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const opened = new sqlite3.Database(database, sqlite3.OPEN_READONLY);
    opened.all<{ title: string }>("SELECT title FROM Comparison ORDER BY title", (error, rows) => {
      opened.close();
      if (error) reject(error);
      else resolve(rows.map((row) => row.title));
    });
  });
}

describe("backup", () => {
  it("holds what was committed, also what is still in the write-ahead log, and passes its check", async () => {
    const add = (id: string) =>
      write((tx) => tx.comparison.create({ data: { id, title: id, createdAt: now, updatedAt: now } }));
    await add("one");
    const [copy] = await Promise.all([backup(file, now), add("two")]);
    expect(path.relative(folder, copy)).toBe(path.join("backups", "desk-2026-03-05-102030.db"));
    expect(await integrityFault(copy)).toBeNull();
    expect((await titles(copy))[0]).toBe("one");
  });

  it("never overwrites a copy", async () => {
    const copy = await backup(file, now);
    await expect(backup(file, now)).rejects.toMatchObject({ code: "backup_failed" });
    expect(await readdir(path.dirname(copy))).toEqual([path.basename(copy)]);
  });

  it("says so where there is no database, and makes no empty copy", async () => {
    await expect(backup(path.join(folder, "none.db"), now)).rejects.toMatchObject({ code: "db_unopenable" });
    expect(await readdir(folder)).not.toContain("backups");
  });

  it("a damaged file does not pass the check", async () => {
    const broken = path.join(folder, "broken.db");
    await writeFile(broken, Buffer.concat([Buffer.from("SQLite format 3\0"), Buffer.alloc(8000, 7)]));
    expect(await integrityFault(broken)).not.toBeNull();
  });
});
