#!/usr/bin/env node
// The command line. In a clone where nothing was built yet, or whose sources changed, it is built first.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const file = (relative) => fileURLToPath(new URL(`../${relative}`, import.meta.url));

/** Runs a script of the project; what it says goes to standard error, since standard output is the report's. */
function runScript(...args) {
  const { status } = spawnSync(process.execPath, args, { stdio: ["ignore", 2, 2] });
  if (status !== 0) process.exit(1);
}

if (!existsSync(file("node_modules/.bin"))) runScript(file("scripts/install-if-needed.js"));
const { isBuilt } = await import("../scripts/build-if-needed.js");
if (!isBuilt({ withNext: false })) runScript(file("scripts/build-if-needed.js"), "--without-next");
await import("../dist/cli.js");
