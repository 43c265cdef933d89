// Installs the packages of the lock file where they are missing or out of date.
import { existsSync } from "node:fs";
import path from "node:path";
import { fingerprint, isStamped, mustRun, root, say, stamp, stop } from "./steps.js";

const STAMP = "node_modules/.crosscheck-install";
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  stop(`Node ${process.versions.node} is too old: install Node 20.19 or newer.`);
}

// The ABI is part of it: native addons are compiled for one.
const wanted = fingerprint(
  ["package.json", "package-lock.json", ".npmrc"],
  process.versions.modules + process.platform,
);
if (!isStamped(STAMP, wanted) || !existsSync(path.join(root, "node_modules", ".bin"))) {
  say("installing packages (the first time takes a few minutes)");
  const install = mustRun("Installing the packages", "npm", ["ci", "--include=dev", "--no-audit", "--no-fund"]);
  await install.catch((error) => stop(error.message));
  stamp(STAMP, wanted);
}
