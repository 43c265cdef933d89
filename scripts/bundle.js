// Bundles what runs outside Next into dist/: node scripts/bundle.js
import { existsSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { forNode } from "./bundling.js";
import { root } from "./steps.js";

const ENTRIES = {
  worker: "lib/server/worker.ts",
  extract: "lib/server/extract/worker.ts",
  maintenance: "lib/server/maintenance.ts",
  cli: "cli/index.ts",
};

await build({
  absWorkingDir: root,
  entryPoints: Object.fromEntries(Object.entries(ENTRIES).filter(([, file]) => existsSync(path.join(root, file)))),
  outdir: "dist",
  ...forNode,
}).catch(() => process.exit(1)); // esbuild has said why
