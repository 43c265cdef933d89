import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import sqlite3 from "sqlite3";
import { afterEach, beforeEach, describe, expect, inject, it } from "vitest";
import { GET as getBackup } from "../../app/api/backup/route";
import { POST as postRestore } from "../../app/api/restore/route";
import { listComparisons } from "../../lib/server/comparisons";
import { disconnect, reader, write } from "../../lib/server/db";
import { makeComparison, makePublished } from "./fixtures/desk";

let folder = "";
let file = "";

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "crosscheck-restore-test-"));
  file = path.join(folder, "desk.db");
  await copyFile(inject("baseDatabase"), file);
  process.env["DATABASE_URL"] = `file:${file}`;
  await disconnect();
});
afterEach(async () => {
  await disconnect();
  await rm(folder, { recursive: true, force: true });
});

const host = { host: "localhost:3000" };
const download = async () =>
  new Uint8Array(
    await (await getBackup(new Request("http://localhost:3000/api/backup", { headers: host }))).arrayBuffer(),
  );
async function upload(body: Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) {
  const request = new Request("http://localhost:3000/api/restore", {
    method: "POST",
    headers: { ...host, "content-type": "application/vnd.sqlite3", ...headers },
    body,
  });
  const response = await postRestore(request);
  return { status: response.status, ...((await response.json()) as { code?: string; data?: { kept: string } }) };
}
const titles = async () => (await listComparisons()).map(({ title }) => title);

function change(database: string, sql: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const opened = new sqlite3.Database(database, (error) => {
      if (error) return reject(error);
      opened.exec(sql, (fault) => opened.close(() => (fault ? reject(fault) : resolve())));
    });
  });
}

describe("a backup", () => {
  it("puts everything back as it was, keeps what was there, and can be written to at once", async () => {
    const id = await makePublished();
    const saved = await download();
    await write((tx) => tx.comparison.update({ where: { id }, data: { title: "Changed since" } }));
    await makePublished();
    const done = await upload(saved);
    expect(done.status).toBe(200);
    expect(await titles()).toEqual(["Bridge closed"]);
    expect(await (await reader()).$queryRaw`PRAGMA integrity_check`).toEqual([{ integrity_check: "ok" }]);
    await write((tx) => tx.comparison.update({ where: { id }, data: { title: "Again" } }));
    expect(await titles()).toEqual(["Again"]);
    const kept = path.join(folder, "backups", done.data?.kept ?? "");
    expect((await readFile(kept)).includes("Changed since")).toBe(true);
  });

  it("of an earlier version is brought to this one", async () => {
    await makePublished();
    const old = path.join(folder, "old.db");
    await writeFile(old, await download());
    await change(
      old,
      `DROP TABLE "DeskSettings"; DELETE FROM _prisma_migrations WHERE migration_name LIKE '%desk_settings';`,
    );
    expect((await upload(new Uint8Array(await readFile(old)))).status).toBe(200);
    expect(await (await reader()).deskSettings.count()).toBe(0);
    expect(await titles()).toEqual(["Bridge closed"]);
  });

  it("is refused where it is none, is broken, is another program's or a newer one's; the desk stays as it is", async () => {
    await makePublished();
    const sound = await download();
    const broken = sound.slice();
    broken.fill(0x41, 4096 * 3, 4096 * 6);
    const foreign = path.join(folder, "foreign.db");
    await change(foreign, "CREATE TABLE cakes (id INTEGER)");
    const newer = path.join(folder, "newer.db");
    await writeFile(newer, sound);
    await change(
      newer,
      "INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, applied_steps_count) VALUES ('x', 'x', 1, '20990101000000_later', 1)",
    );
    const codes = [];
    for (const body of [
      new TextEncoder().encode("no database"),
      broken,
      await readFile(foreign),
      await readFile(newer),
    ])
      codes.push((await upload(new Uint8Array(body))).code);
    expect(codes).toEqual(["restore_unfit", "restore_unfit", "restore_unfit", "restore_newer"]);
    expect(await titles()).toEqual(["Bridge closed"]);
    expect(await readdir(folder)).not.toContain("backups");
  });

  it("waits for runs, and is refused to another site's page and as a simple form", async () => {
    await makePublished();
    const sound = await download();
    await makeComparison();
    expect(await upload(sound)).toMatchObject({ status: 409, code: "restore_busy" });
    expect((await upload(sound, { "sec-fetch-site": "cross-site" })).status).toBe(403);
    expect((await upload(sound, { "content-type": "text/plain" })).status).toBe(415);
  });
});
