import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

describe("package-lock.json", () => {
  it("installs as it is", { timeout: 60_000 }, () => {
    const npm = spawnSync("npm", ["ci", "--dry-run", "--ignore-scripts", "--no-audit", "--no-fund", "--offline"], {
      encoding: "utf8",
      shell: process.platform === "win32",
    });
    // "Missing: … from lock file": run scripts/complete-lock.js after npm install.
    expect(npm.stderr.split("\n").filter((line) => line.startsWith("npm error"))).toEqual([]);
    expect(npm.status).toBe(0);
  });

  it("names no place to download from: every machine uses its own registry", () => {
    expect(readFileSync("package-lock.json", "utf8")).not.toMatch(/"resolved": "https?:/);
  });
});
