import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";

const ROOTS = ["app", "bench", "bin", "cli", "eval", "i18n", "lib", "scripts", "tests"];
const PURE = ["lib/model", "lib/text", "lib/lang", "lib/pipeline", "lib/export", "lib/view"];
const CODE = /\.(ts|tsx|js|mjs|css)$/;

/** Paths of code files under a folder of the project. */
function codeUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => CODE.test(file))
    .map((file) => path.join(folder, file));
}
const read = (file: string) => readFileSync(file, "utf8");

it("pure folders draw no lots: the same input gives the same bytes", () => {
  const files = PURE.flatMap(codeUnder);
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter((file) => /\bMath\s*\.\s*random\b|\bMath\s*\[/.test(read(file)))).toEqual([]);
});

it("no file is over 300 lines, but for the tables of a language", () => {
  const files = ROOTS.flatMap(codeUnder).filter((file) => !file.startsWith(path.join("lib", "lang")));
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => read(file).trimEnd().split("\n").length > 300)).toEqual([]);
});

it("file names are kebab-case, and none is a drawer for odds and ends", () => {
  const names = ["bench", "bin", "cli", "eval", "lib", "scripts", "tests"]
    .flatMap(codeUnder)
    .map((file) => path.basename(file));
  expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*\.(ts|tsx|js|mjs|css)$/.test(name))).toEqual(
    [],
  );
  expect(names.filter((name) => /^(utils?|helpers?|misc|constants|common)\./.test(name))).toEqual([]);
});

it("the router's own refresh, which is easily lost, is called in one place", () => {
  const callers = codeUnder("app").filter((file) => /\brouter\.refresh\(/.test(read(file)));
  expect(callers).toEqual([path.join("app", "_ui", "refresh.tsx")]);
  const writers = codeUnder("app").filter((file) => /history\.(push|replace)State\(/.test(read(file)));
  expect(writers.map((file) => path.basename(file))).toEqual(["use-address.ts"]);
});
