import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { migrate } from "../../../lib/server/migrate";

/** A running desk with an empty database of its own. */
export interface TestServer {
  address: string;
  /** Path of its database file. */
  database: string;
  stop(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (typeof address !== "object" || address === null) throw new Error("no address");
  return address.port;
}

async function untilReady(address: string, child: ChildProcess): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error("The server ended before it answered: run npm run build first.");
    const answer = await fetch(`${address}/api/health`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/**
 * Starts the production build. It needs `npm run build` first, as `npm test` does.
 * @param env settings besides its own
 */
export async function startServer(env: Readonly<Record<string, string>> = {}): Promise<TestServer> {
  const folder = await mkdtemp(path.join(tmpdir(), "crosscheck-e2e-"));
  const file = path.join(folder, "desk.db");
  await migrate(file, process.cwd());
  const port = await freePort();
  const child = spawn(
    process.execPath,
    ["node_modules/next/dist/bin/next", "start", "-p", String(port), "-H", "127.0.0.1"],
    {
      env: {
        ...process.env,
        ...env,
        DATABASE_URL: `file:${file}`,
        NEXT_TELEMETRY_DISABLED: "1",
        NODE_ENV: "production",
      },
      stdio: ["ignore", "ignore", "inherit"],
    },
  );
  const address = `http://127.0.0.1:${port}`;
  const stop = async () => {
    if (child.exitCode === null) {
      child.kill("SIGTERM");
      await once(child, "exit");
    }
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await untilReady(address, child);
  } catch (error) {
    await stop();
    throw error;
  }
  return { address, database: file, stop };
}
