import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { detectLang } from "../../lib/lang/detect";
import { createEngine } from "../../lib/pipeline";
import { checkInputs } from "../../lib/pipeline/ingest";
import { loadResources } from "../../lib/server/resources";
import { fold } from "../../lib/text/fold";

interface SampleSource {
  file: string;
  title: string;
  publisher: string;
  publishedAt: string;
  recordedAt: string | null;
  lang: "zh-Hant";
}

const FOLDER = new URL("../../prisma/sample/", import.meta.url);
/** The two real articles lie beside the project where it is built; a clone of it has none, and needs none. */
const ARTICLES = new URL("../../../shared/sources/", import.meta.url);
if (!existsSync(ARTICLES))
  process.stdout.write("left out: ../shared is not here, so the sample is not held against the two real articles\n");
/** Longest run of characters, punctuation left out, that the sample may share with an article: names and dates have fewer. */
const LONGEST_SHARED = 11;

const sample = JSON.parse(readFileSync(new URL("sample.json", FOLDER), "utf8")) as {
  title: string;
  a: SampleSource;
  b: SampleSource;
};
const inputs = [sample.a, sample.b].map((source) => ({
  ...source,
  text: readFileSync(new URL(source.file, FOLDER), "utf8"),
}));

describe("the bundled sample", () => {
  it("is two short texts in traditional Chinese that nothing is wrong with", () => {
    const [a, b] = inputs;
    if (!a || !b) throw new Error("two sources");
    expect(checkInputs(a, b, "2025-06-01")).toEqual([]);
    for (const { text, title } of inputs) {
      expect(detectLang(text)).toBe("zh-Hant");
      expect(text.startsWith(`${title}\n`)).toBe(true);
      const length = [...text.replace(/\s/g, "")].length;
      expect(length).toBeGreaterThanOrEqual(350);
      expect(length).toBeLessThanOrEqual(550);
    }
  });

  it("shows what a comparison can find: agreement, contradiction, partly, and what one side leaves out", () => {
    const [a, b] = inputs;
    if (!a || !b) throw new Error("two sources");
    const { groups } = createEngine(loadResources()).compare(a, b).summary;
    // One contradiction and no more: the company owns what a rumour would have it sell, or it does not.
    expect(groups.contradict).toBe(1);
    for (const group of ["agree", "partly", "only_a", "only_b"] as const)
      expect([group, groups[group] > 0]).toEqual([group, true]);
  });

  it("quotes nobody", () => {
    for (const { text } of inputs) expect(text).not.toMatch(/[「」『』“”‘’《》"']/);
  });

  it.runIf(existsSync(ARTICLES))("tells the event in its own words", () => {
    const bare = (text: string) => fold(text).replace(/[^\p{L}\p{N}]/gu, "");
    const articles = readdirSync(ARTICLES).filter((name) => name.endsWith(".txt"));
    expect(articles).toHaveLength(2);
    for (const article of articles.map((name) => bare(readFileSync(new URL(name, ARTICLES), "utf8")))) {
      for (const own of inputs.map(({ text }) => bare(text))) {
        for (let at = 0; at + LONGEST_SHARED < own.length; at++) {
          const run = own.slice(at, at + LONGEST_SHARED + 1);
          expect(article.includes(run), run).toBe(false);
        }
      }
    }
  });
});
