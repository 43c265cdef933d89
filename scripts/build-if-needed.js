// Builds what is out of date: the Prisma client, the lexicon, the bundles in dist/ and the production build.
//   node scripts/build-if-needed.js [--without-next]
import { existsSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { fingerprint, isStamped, mustRun, root, say, stamp, stop } from "./steps.js";

const distDir = process.env.NEXT_DIST_DIR || ".next";

/** In order. A step runs where its inputs changed since it last ran, or one of its outputs is missing. */
const STEPS = [
  {
    name: "database client",
    inputs: ["prisma/schema.prisma", "prisma.config.ts", "package-lock.json"],
    outputs: ["generated/prisma/client.ts"],
    // `generate` looks for a native schema engine, which would have to be downloaded, and never runs it: any program will do.
    build: () =>
      mustRun("Generating the database client", process.execPath, ["node_modules/prisma/build/index.js", "generate"], {
        env: { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath },
      }),
  },
  {
    name: "lexicon",
    inputs: [
      "scripts/build-lexicon.mjs",
      "scripts/bundling.js",
      "scripts/lexicon",
      "lib/text",
      "lib/lang/en",
      "lib/lang/opposites.ts",
      "lib/lang/converses.ts",
      "lib/server/lexicon-format.ts",
      "package-lock.json",
    ],
    outputs: ["generated/lexicon.bin"],
    build: () => mustRun("Building the lexicon", process.execPath, ["scripts/build-lexicon.mjs"]),
  },
  {
    name: "worker and command line",
    inputs: [
      "scripts/bundle.js",
      "scripts/bundling.js",
      "lib",
      "cli",
      "messages",
      "prisma/schema.prisma",
      "package-lock.json",
    ],
    outputs: ["dist/worker.js", "dist/extract.js", "dist/maintenance.js", "dist/cli.js"],
    build: () => mustRun("Bundling", process.execPath, ["scripts/bundle.js"]),
  },
  {
    name: "pages",
    isNext: true,
    inputs: [
      "app",
      "i18n",
      "lib",
      "messages",
      "public",
      "instrumentation.ts",
      "proxy.ts",
      "next.config.js",
      "postcss.config.mjs",
      "tsconfig.json",
      "prisma/schema.prisma",
      "package-lock.json",
    ],
    outputs: [`${distDir}/BUILD_ID`],
    build: () => mustRun("Building the pages", process.execPath, ["node_modules/next/dist/bin/next", "build"]),
  },
];

const stampFileOf = (step) => `${step.isNext ? distDir : "dist"}/.built-${step.name.replaceAll(" ", "-")}`;
const wantedOf = (step) => fingerprint(step.inputs, process.version);

/** True where nothing that a step reads changed since it last ran, and all that it makes is there. */
function isCurrent(step) {
  const isThere = step.outputs.every((output) => existsSync(path.join(root, output)));
  return isThere && isStamped(stampFileOf(step), wantedOf(step));
}

const stepsWith = (withNext) => STEPS.filter((step) => withNext || !step.isNext);

/** True where `buildIfNeeded` would have nothing to do. */
export function isBuilt({ withNext = true } = {}) {
  return stepsWith(withNext).every(isCurrent);
}

/** Runs the steps that are out of date. Throws an error with one sentence where one fails. */
export async function buildIfNeeded({ withNext = true } = {}) {
  for (const step of stepsWith(withNext)) {
    if (isCurrent(step)) continue;
    const wanted = wantedOf(step);
    say(`building the ${step.name}`);
    await step.build();
    stamp(stampFileOf(step), wanted);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  await buildIfNeeded({ withNext: !process.argv.includes("--without-next") }).catch((error) => stop(error.message));
}
