#!/usr/bin/env node
// The command line. In a clone where nothing was built yet, or whose sources changed, it is built first.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const file = (relative) => fileURLToPath(new URL(`../${relative}`, import.meta.url));

/** Runs a script of the project. Standard output is the report's, so what it says goes to `progress`: standard error or nowhere. */
function runScript(progress, ...args) {
  const { status } = spawnSync(process.execPath, args, { stdio: ["ignore", progress, 2] });
  if (status !== 0) process.exit(1);
}

// Takes minutes: it says so.
if (!existsSync(file("node_modules/.bin"))) runScript(2, file("scripts/install-if-needed.js"));
const { isBuilt } = await import("../scripts/build-if-needed.js");
// Takes seconds, and standard error is for reasons to stop.
if (!isBuilt({ withNext: false })) runScript("ignore", file("scripts/build-if-needed.js"), "--without-next");
await import("../dist/cli.js");
