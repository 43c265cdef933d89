import path from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";
import { disconnect, reader, write } from "../../lib/server/db";

afterAll(disconnect);

const now = new Date("2026-01-01T00:00:00Z");
const row = (id: string) => ({ id, title: id, createdAt: now, updatedAt: now });

describe("reader and writer", () => {
  it("the reader cannot write", async () => {
    const client = await reader();
    await expect(client.comparison.create({ data: row("no") })).rejects.toThrow();
    expect(await client.comparison.count()).toBe(0);
  });

  it("a transaction that throws leaves nothing, and the reader never sees its rows", async () => {
    const client = await reader();
    const failing = write(async (tx) => {
      await tx.comparison.create({ data: row("half") });
      expect(await client.comparison.count()).toBe(0);
      throw new Error("stop");
    });
    await expect(failing).rejects.toThrow("stop");
    expect(await client.comparison.count()).toBe(0);
  });

  it("keeps what was committed, in write-ahead logging with full synchronisation", async () => {
    const pragmas = await write(async (tx) => {
      await tx.comparison.create({ data: row("kept") });
      return tx.$queryRawUnsafe<{ journal: string; synchronous: bigint; keys: bigint }[]>(
        "SELECT (SELECT journal_mode FROM pragma_journal_mode) journal, (SELECT synchronous FROM pragma_synchronous) synchronous, (SELECT foreign_keys FROM pragma_foreign_keys) keys",
      );
    });
    expect(pragmas).toEqual([{ journal: "wal", synchronous: 2n, keys: 1n }]);
    expect(await (await reader()).comparison.count()).toBe(1);
  });
});

describe("a database that cannot be opened", () => {
  it("fails the query, and no later one once it can be", async () => {
    await disconnect();
    vi.stubEnv("DATABASE_URL", `file:${path.join(import.meta.dirname, "no such folder", "desk.db")}`);
    await expect(reader()).rejects.toThrow();
    await expect(write((tx) => tx.comparison.count())).rejects.toThrow();
    vi.unstubAllEnvs();
    expect(await (await reader()).comparison.count()).toBe(1);
    expect(await write((tx) => tx.comparison.count())).toBe(1);
  });

  it("is told to the one who asks: reading alone opens no writer", async () => {
    await disconnect();
    vi.stubEnv("DATABASE_URL", "elsewhere");
    const unhandled = vi.fn();
    process.on("unhandledRejection", unhandled);
    await expect(reader()).rejects.toThrow("DATABASE_URL");
    await new Promise((resolve) => setImmediate(resolve));
    process.off("unhandledRejection", unhandled);
    vi.unstubAllEnvs();
    expect(unhandled).not.toHaveBeenCalled();
    await disconnect();
  });
});
