// Installs the packages of the lock file where they are missing or out of date.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fingerprint, isStamped, mustRun, root, say, stamp, stop } from "./steps.js";

const STAMP = "node_modules/.crosscheck-install";
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  stop(`Node ${process.versions.node} is too old: install Node 20.19 or newer.`);
}

// Of package.json only what decides the packages: a new script is no reason to install again. The ABI is part of it, since
// native addons are compiled for one.
const { dependencies, devDependencies, overrides, allowScripts } = JSON.parse(
  readFileSync(path.join(root, "package.json"), "utf8"),
);
const decides = [dependencies, devDependencies, overrides, allowScripts, process.versions.modules, process.platform];
const wanted = fingerprint(["package-lock.json", ".npmrc"], JSON.stringify(decides));
if (!isStamped(STAMP, wanted) || !existsSync(path.join(root, "node_modules", ".bin"))) {
  say("installing packages (the first time takes a few minutes)");
  const install = mustRun("Installing the packages", "npm", ["ci", "--include=dev", "--no-audit", "--no-fund"]);
  await install.catch((error) => stop(error.message));
  stamp(STAMP, wanted);
}
