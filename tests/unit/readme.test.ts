import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { describeMessage, wordsIn } from "../../lib/export/messages";
import { createEngine } from "../../lib/pipeline";
import { loadResources } from "../../lib/server/resources";

const ROOT = new URL("../../", import.meta.url);
const README = readFileSync(new URL("README.md", ROOT), "utf8");

/** The text of the block quotation that opens with the side's letter. */
function exampleText(letter: string): string {
  const block = new RegExp(`^> \\*\\*${letter}\\*\\* ((?:.*\\n>)*.*)$`, "m").exec(README)?.[1] ?? "";
  return block.replace(/\s*\n>\s*/g, " ");
}

/** Rows of the first table: what Crosscheck says, and why. */
const rows = README.slice(README.indexOf("| Crosscheck says"), README.indexOf("![The workspace"))
  .trim()
  .split("\n")
  .slice(2)
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .map(([, says, , , because]) => ({ says: (says ?? "").replace(/\*\*(.*?)\*\*.*/, "$1"), because: because ?? "" }));

describe("the README", () => {
  it("shows what Crosscheck says about its two texts", () => {
    const engine = createEngine(loadResources());
    const [a, b] = [exampleText("A"), exampleText("B")];
    const report = engine.compare({ text: a, publishedAt: "2025-05-06" }, { text: b, publishedAt: "2025-05-06" });
    const words = wordsIn("en");
    const said = report.links.map((link) => words(`labels.relations.${link.relation}`));
    expect(rows.map(({ says }) => says).sort()).toEqual(said.sort());
    const reasons = report.links.flatMap((link) => link.findings.map(({ message }) => describeMessage(message, words)));
    for (const { because } of rows.filter((row) => row.because !== "")) {
      const isSaid = reasons.some((reason) => reason.toLowerCase().includes(because.slice(0, -1).toLowerCase()));
      expect([because, isSaid]).toEqual([because, true]);
    }
  });

  it("says why of every package that the program imports", () => {
    const files = ["app", "bin", "cli", "i18n", "lib", "scripts", "tests"].flatMap((folder) =>
      readdirSync(new URL(folder, ROOT), { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`),
    );
    const sources = files
      .filter((file) => /\.(tsx?|m?js)$/.test(file))
      .map((file) => readFileSync(new URL(file, ROOT), "utf8"));
    const imported = sources.flatMap((source) =>
      [...source.matchAll(/(?:from|^import) "((?:@[a-z-]+\/)?[a-z][a-z0-9-]*)(?:\/[^"]*)?"/gm)].map(
        ([, name]) => name ?? "",
      ),
    );
    const packages = new Set(imported);
    expect(packages.size).toBeGreaterThan(15);
    expect([...packages].filter((name) => !README.includes(name))).toEqual([]);
  });

  it("names every setting", () => {
    const example = readFileSync(new URL(".env.example", ROOT), "utf8");
    for (const [, name] of example.matchAll(/^([A-Z_]+)=/gm)) expect(README).toContain(`\`${name}\``);
  });
});
