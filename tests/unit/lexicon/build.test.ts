import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, it } from "vitest";

const run = promisify(execFile);

it("two builds of the lexicon at once do not take each other's files away", { timeout: 120_000 }, async () => {
  const build = () => run(process.execPath, ["scripts/build-lexicon.mjs"]);
  await expect(Promise.all([build(), build()])).resolves.toHaveLength(2);
});
