// npm test: format, lint, types, unit, spec, case and server tests, the production build, browser tests. All of them run, also
// after one has failed; the last line counts them.
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { delimiter, join, relative } from "node:path";
import { buildIfNeeded } from "./build-if-needed.js";
import { root, run, say } from "./steps.js";

const REPORTS = join(root, "dist", "test-reports");
const count = { passed: 0, failed: 0 };
/** What failed, in a line each: said once more at the end, where it is looked for. */
const failures = [];

/** Counts one check that passes or fails as a whole; true where it passes. */
async function check(what, work) {
  say(what);
  const isFine = await work();
  count[isFine ? "passed" : "failed"] += 1;
  if (!isFine) failures.push(what);
  return isFine;
}

/** Runs a command of a package of ours; its output shows where it fails. */
async function passes(...args) {
  const { code, output } = await run(process.execPath, args);
  if (code !== 0) process.stdout.write(output);
  return code === 0;
}

/** Builds what is out of date, as `npm start` does. */
async function isBuilt(options) {
  try {
    await buildIfNeeded(options);
    return true;
  } catch (error) {
    say(error.message);
    return false;
  }
}

/** Runs vitest and counts its tests; a file that cannot be loaded, or a run without tests, is one failure. */
async function vitest(what, ...args) {
  say(what);
  const file = join(REPORTS, `${what.replaceAll(" ", "-")}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const { code } = await run(process.execPath, ["node_modules/vitest/vitest.mjs", "run", ...args, ...reporters], {
    show: true,
  });
  if (!existsSync(file)) {
    count.failed += 1;
    failures.push(`${what}: ended without a report`);
    return;
  }
  const report = JSON.parse(readFileSync(file, "utf8"));
  const unloaded = report.testResults.filter((one) => one.status === "failed" && one.assertionResults.length === 0);
  const failed = report.numFailedTests + unloaded.length;
  count.passed += report.numPassedTests;
  count.failed += failed === 0 && code !== 0 ? 1 : failed;
  if (failed === 0 && code !== 0) failures.push(`${what}: an error outside of the tests`);
  failures.push(...unloaded.map((one) => `${relative(root, one.name)}: ${firstLine(one.message)}`));
  for (const { name, assertionResults } of report.testResults)
    for (const { status, fullName, failureMessages } of assertionResults)
      if (status === "failed") failures.push(`${relative(root, name)}: ${fullName}: ${firstLine(failureMessages[0])}`);
}

function firstLine(message = "") {
  return message.split("\n", 1)[0];
}

/** The Chromium that browser tests run in: CHROMIUM, or what is in the path. */
function findChromium() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
  const folders = (process.env.PATH ?? "").split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((file) => existsSync(file)) ?? null;
}

async function browserTests() {
  const chromium = findChromium();
  if (chromium !== null) {
    process.env.CHROMIUM = chromium;
    await vitest("browser tests", "--config", "vitest.e2e.config.ts");
    return;
  }
  const isRequired = process.env.BROWSER_TESTS === "required";
  say(`no Chromium on this machine: the browser tests are left out${isRequired ? ", and they are required" : ""}`);
  if (!isRequired) return;
  count.failed += 1;
  failures.push("browser tests: no Chromium");
}

process.chdir(root);
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
await check("client, lexicon and bundles", () => isBuilt({ withNext: false }));
await check("format and lint", () => passes("node_modules/@biomejs/biome/bin/biome", "ci", "--colors=off", "."));
await check("types", async () => {
  const isGenerated = await passes("node_modules/next/dist/bin/next", "typegen");
  return isGenerated && (await passes("node_modules/typescript/bin/tsc", "--noEmit"));
});
await vitest("unit and server tests");
if (await check("production build", () => isBuilt())) await browserTests();
else say("the browser tests are left out: there is nothing to look at");

for (const failure of failures) say(`FAILED: ${failure}`);
process.exitCode = count.failed === 0 ? 0 : 1;
console.log(`${count.passed} passed, ${count.failed} failed`);
