// What `npm start` and `npm run dev` share once the build is done.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { root, say, stop } from "./steps.js";

/** Makes the project's folder the working one and reads its .env, if there is one. */
export function enterProject() {
  process.chdir(root);
  if (existsSync(".env")) process.loadEnvFile(".env");
}

/** Reads the settings, migrates the database and fills an empty one; says one line per step, or stops with one sentence. */
export async function prepareDatabase() {
  const maintenance = await import(pathToFileURL(path.join(root, "dist", "maintenance.js")).href);
  try {
    const settings = maintenance.readEnv();
    await maintenance.prepare(settings.databaseFile, root, say);
    return { ...settings, isLoopback: maintenance.isLoopback(settings.host) };
  } catch (error) {
    if (process.env.DEBUG) console.error(error);
    return stop(maintenance.sentenceFor(error));
  }
}

/** How often a process that npm started looks whether npm is still there. Milliseconds. */
const WATCH = 500;

/**
 * Starts Next's server as a child that ends with this process: by signal, or by losing its channel. It also ends with npm,
 * whose shell does not hand signals on: `kill` on `npm start` must stop the server.
 * @param {"start" | "dev"} mode
 * @param {{ host: string, port: number }} settings
 */
export function startNext(mode, { host, port }) {
  const args = ["node_modules/next/dist/bin/next", mode, "-p", String(port), "-H", host];
  const server = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", CROSSCHECK_PARENT: "1" },
    stdio: ["ignore", mode === "dev" ? "inherit" : "ignore", "inherit", "ipc"],
  });
  let isAsked = false;
  const end = (signal) => {
    isAsked = true;
    server.kill(signal);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => end(signal));
  const parent = process.ppid;
  const watch = () => process.ppid !== parent && end("SIGTERM");
  if (process.env.npm_lifecycle_event) setInterval(watch, WATCH).unref();
  // To be asked to end is no failure, whatever the server's own code for it.
  server.on("exit", (code) => process.exit(isAsked ? 0 : (code ?? 1)));
}
