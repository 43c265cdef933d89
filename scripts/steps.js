// What the start, build and test scripts share. Plain Node without packages: it runs in a fresh clone.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

const QUIET = { NEXT_TELEMETRY_DISABLED: "1", CHECKPOINT_DISABLE: "1", PRISMA_HIDE_UPDATE_MESSAGE: "1" };

/** One line of progress on the terminal. */
export function say(line) {
  console.log(`crosscheck: ${line}`);
}

/** Ends the program with one sentence. */
export function stop(sentence) {
  console.error(`crosscheck: ${sentence}`);
  process.exit(1);
}

/**
 * Runs a command in the project's folder. Its output is shown when `show` is set, else only when it fails.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, show?: boolean }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, { env = {}, show = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...QUIET, ...env },
      stdio: ["ignore", "pipe", "pipe"],
      shell: process.platform === "win32",
    });
    let output = "";
    const take = (chunk) => {
      output += chunk;
      if (show) process.stdout.write(chunk);
    };
    child.stdout.on("data", take);
    child.stderr.on("data", take);
    child.on("error", (error) => resolve({ code: 1, output: `${output}${error.message}\n` }));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

/** As `run`; where the command fails, shows its output and throws an error with one sentence. */
export async function mustRun(what, command, args, options) {
  const { code, output } = await run(command, args, options);
  if (code === 0) return;
  if (!options?.show) console.error(output);
  throw new Error(`${what} failed (${command} ${args.join(" ")}).`);
}

/** The files at or under `inputs`, sorted; what does not exist is left out. */
function filesUnder(inputs) {
  const found = [];
  const visit = (relative) => {
    const stats = statSync(path.join(root, relative), { throwIfNoEntry: false });
    if (stats?.isFile()) found.push(relative);
    else if (stats) for (const name of readdirSync(path.join(root, relative)).sort()) visit(`${relative}/${name}`);
  };
  for (const input of inputs) visit(input);
  return found;
}

/** A hash of the contents of the files at or under `inputs` and of `extra`. */
export function fingerprint(inputs, extra = "") {
  const hash = createHash("sha256").update(extra);
  for (const file of filesUnder(inputs)) hash.update(`\0${file}\0`).update(readFileSync(path.join(root, file)));
  return hash.digest("hex");
}

/** True where `stampFile` holds `value`. */
export function isStamped(stampFile, value) {
  try {
    return readFileSync(path.join(root, stampFile), "utf8") === value;
  } catch {
    return false;
  }
}

/** Remembers `value` in `stampFile`. */
export function stamp(stampFile, value) {
  mkdirSync(path.dirname(path.join(root, stampFile)), { recursive: true });
  writeFileSync(path.join(root, stampFile), value);
}
