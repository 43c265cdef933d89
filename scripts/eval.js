// npm run eval: bundles eval/main.ts and runs it with the arguments given (README, "Measured").
import { spawnSync } from "node:child_process";
import path from "node:path";
import { build } from "esbuild";
import { buildIfNeeded } from "./build-if-needed.js";
import { forNode } from "./bundling.js";
import { root } from "./steps.js";

await buildIfNeeded({ withNext: false });
const outfile = path.join(root, "dist", "eval", "main.js");
await build({ absWorkingDir: root, entryPoints: ["eval/main.ts"], outfile, ...forNode });
// A folder given by hand is meant as seen from where the command was typed; npm changes to the project's own.
const args = process.argv.slice(2);
const from = process.env.INIT_CWD ?? process.cwd();
const at = args.flatMap((arg, i) => (["--cases", "--json"].includes(arg) ? [i + 1] : []));
for (const i of at) if (args[i] !== undefined) args[i] = path.resolve(from, args[i]);
const { status } = spawnSync(process.execPath, [outfile, ...args], { cwd: root, stdio: "inherit" });
process.exitCode = status ?? 1;
