// npm run bench: bundles each file of bench/ that prints a table and runs it in a process of its own.
import { spawnSync } from "node:child_process";
import path from "node:path";
import { build } from "esbuild";
import { forNode } from "./bundling.js";
import { root } from "./steps.js";

const BENCHES = ["engine", "recognizers", "growth", "hostile", "desk"];
// npm run bench -- growth hostile: those alone; growth --million: with a point of a million characters a side, which takes minutes.
const named = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const flags = process.argv.slice(2).filter((word) => word.startsWith("--"));

for (const name of named.length > 0 ? named : BENCHES) {
  const outfile = path.join(root, "dist", "bench", `${name}.js`);
  await build({
    absWorkingDir: root,
    entryPoints: [`bench/${name}.ts`],
    outfile,
    ...forNode,
  });
  run(outfile, ...flags);
}
// The benches write their figures as JSON; the check of the project wants them in its own format.
run("node_modules/@biomejs/biome/bin/biome", "format", "--write", "--log-level=error", "bench/results.json");

/** Runs a program with this Node in the project's folder, and ends with its exit code where it fails. */
function run(...args) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}
