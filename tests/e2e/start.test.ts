import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

let folder = "";
let started: ChildProcess[] = [];

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "crosscheck-start-"));
});
afterEach(async () => {
  for (const child of started) child.kill("SIGKILL");
  started = [];
  await rm(folder, { recursive: true, force: true });
});

async function listen(port = 0): Promise<{ server: Server; port: number }> {
  const server = createServer().listen(port, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("no address");
  return { server, port: address.port };
}

async function freePort(): Promise<number> {
  const { server, port } = await listen();
  server.close();
  await once(server, "close");
  return port;
}

/** `npm start` less the install: everything is built when browser tests run. */
function start(env: Record<string, string>) {
  const child = spawn(process.execPath, ["scripts/start.js"], {
    env: { ...process.env, DATABASE_URL: `file:${path.join(folder, "desk.db")}`, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  started.push(child);
  const heard = { out: "", err: "" };
  child.stdout.on("data", (chunk) => {
    heard.out += chunk;
  });
  child.stderr.on("data", (chunk) => {
    heard.err += chunk;
  });
  return { child, heard, ended: once(child, "exit") };
}

async function answers(address: string): Promise<boolean> {
  return fetch(address).then(
    (response) => response.ok,
    () => false,
  );
}

async function untilHeard(heard: { out: string; err: string }, words: string): Promise<void> {
  while (!heard.out.includes(words)) {
    if (heard.err !== "") throw new Error(heard.err);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe("npm start", () => {
  it("prepares an empty database, serves the sample on loopback, and ends on SIGTERM", async () => {
    const port = await freePort();
    const { child, heard, ended } = start({ PORT: String(port) });
    await untilHeard(heard, `ready on http://127.0.0.1:${port}`);
    expect(heard.out).toContain("put the bundled sample into the empty database");
    const page = await (await fetch(`http://127.0.0.1:${port}/`)).text();
    expect(page).toContain("範例");
    child.kill("SIGTERM");
    expect((await ended)[0]).toBe(0);
    expect(await answers(`http://127.0.0.1:${port}/api/health`)).toBe(false);
  });

  it("leaves no server behind where it is killed without a word", async () => {
    const port = await freePort();
    const { child, heard } = start({ PORT: String(port) });
    await untilHeard(heard, "ready on");
    child.kill("SIGKILL");
    while (await answers(`http://127.0.0.1:${port}/api/health`))
      await new Promise((resolve) => setTimeout(resolve, 50));
  });

  it("says in one sentence what to do about a port in use, a database it cannot open, a setting it cannot read", async () => {
    const { server, port } = await listen();
    const notDatabase = path.join(folder, "notes.txt");
    await writeFile(notDatabase, "Not a database. ".repeat(100));
    const cases = [
      [{ PORT: String(port) }, `port ${port} is in use`],
      [{ PORT: String(await freePort()), DATABASE_URL: `file:${notDatabase}` }, `${notDatabase} cannot be opened`],
      [{ PORT: "many" }, "PORT must be a number"],
    ] as const;
    for (const [env, words] of cases) {
      const { heard, ended } = start(env);
      expect((await ended)[0]).toBe(1);
      expect(heard.err.trim().split("\n")).toEqual([expect.stringContaining(words)]);
    }
    server.close();
  });
});
