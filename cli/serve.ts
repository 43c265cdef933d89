import { spawn } from "node:child_process";
import { findProjectFile } from "../lib/server/project-root";
import { Failure } from "./failure";
import { parseOptions } from "./options";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** `crosscheck serve`: the program in the browser, until it is told to stop. The same as npm start. */
export async function serve(args: string[]): Promise<void> {
  const { values } = parseOptions(args, { port: { type: "string" }, host: { type: "string" } });
  const script = findProjectFile("scripts/start.js");
  if (script === null) throw new Failure("serve needs the project's own folder; run npm start there.");
  const env = { ...process.env };
  if (values.port !== undefined) env["PORT"] = values.port;
  if (values.host !== undefined) env["HOST"] = values.host;
  const server = spawn(process.execPath, [script], { env, stdio: "inherit" });
  for (const signal of SIGNALS) process.on(signal, () => server.kill(signal));
  const code = await new Promise<number | null>((resolve) => server.on("exit", resolve));
  // The server has said why itself.
  if (code !== 0 && code !== null) process.exit(code);
}
