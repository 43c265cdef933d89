import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { ReportDocument } from "../../../../lib/export/report/document";
import { renderDocx } from "../../../../lib/export/report/docx";
import { documentOf } from "../../../setup/report-document";

const partsOf = async (document: ReportDocument) => {
  const files = unzipSync(await renderDocx(document));
  const read = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  return { names: Object.keys(files), body: read("word/document.xml"), styles: read("word/styles.xml"), read };
};
/** Paragraphs with their style and their words. */
const paragraphsOf = (body: string) =>
  [...body.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, inside = ""]) => ({
    style: /<w:pStyle w:val="(\w+)"\/>/.exec(inside)?.[1] ?? "",
    words: [...inside.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, words]) => words).join(""),
  }));

describe("a report as a Word file", () => {
  it("has real headings, in the order of the report", async () => {
    const document = documentOf();
    const paragraphs = paragraphsOf((await partsOf(document)).body);
    expect(paragraphs.filter(({ style }) => style === "Title").map(({ words }) => words)).toEqual(["Flood 𠮷"]);
    expect(paragraphs.filter(({ style }) => style === "Heading1").map(({ words }) => words)).toEqual(
      document.sections.map(({ title }) => title.map(({ text }) => text).join("")),
    );
    expect(paragraphs.filter(({ style }) => style === "Heading2").map(({ words }) => words)).toEqual([
      "roads closed",
      "the dam",
    ]);
  });

  it("lets the head of each table come again on each page, and breaks no row", async () => {
    const { body } = await partsOf(documentOf());
    const tables = body.split("<w:tbl>").slice(1);
    expect(tables.length).toBeGreaterThan(5);
    for (const table of tables) {
      const [head = "", ...rows] = table.split("<w:tr>").slice(1);
      expect(head).toContain("<w:tblHeader/>");
      for (const row of rows) expect(row).toContain("<w:cantSplit/>");
    }
  });

  it("sets every run in a font of its script, and says its language", async () => {
    const { body, styles } = await partsOf(documentOf({ lang: "zh-Hans+en" }));
    const runs = [...body.matchAll(/<w:r>(.*?)<\/w:r>/gs)].map(([, inside = ""]) => inside);
    const worded = runs.filter((run) => /<w:t[ >]/.test(run) && !run.includes("w:color"));
    expect(worded.length).toBeGreaterThan(50);
    expect(worded.filter((run) => !/w:eastAsia="(?:Microsoft YaHei|SimSun)"/.test(run))).toEqual([]);
    const quote = worded.find((run) => run.includes("The flood closed 12 roads."));
    expect(quote).toContain('<w:lang w:val="en-US" w:eastAsia="zh-CN"/>');
    expect(quote).toContain('w:ascii="Georgia"');
    expect(styles).toMatch(/<w:docDefaults>.*<w:lang w:val="zh-CN" w:eastAsia="zh-CN"\/>/s);
  });

  it("keeps what the sources and people wrote, character by character, but for what no XML may hold", async () => {
    const [first, ...rest] = documentOf().sections;
    const odd = { kind: "paragraph", style: "plain", text: [{ text: "a\u0000b\ud800c & <d>" }] } as const;
    const { body } = await partsOf({ ...documentOf(), sections: [{ ...first!, blocks: [odd] }, ...rest] });
    for (const words of [
      "A *hotline* is open | 24 hours.",
      "Flood 𠮷",
      "second 😀 line",
      "=SUM(A1) &lt;b&gt;asked&lt;/b&gt; the city",
    ])
      expect(body).toContain(words);
    expect(body).toContain("a\ufffdb\ufffdc &amp; &lt;d&gt;");
    expect(body).toMatch(/First line<\/w:t>.*?<w:br\/>.*?second/s);
  });

  it("has pages that are numbered, and gives the same bytes for the same report", async () => {
    const { names, read } = await partsOf(documentOf());
    const footer = read(names.find((name) => name.startsWith("word/footer")) ?? "");
    expect(footer).toContain("NUMPAGES");
    expect(read("docProps/core.xml")).toContain(">2025-06-01T00:00:00Z<");
    expect(Buffer.from(await renderDocx(documentOf())).equals(Buffer.from(await renderDocx(documentOf())))).toBe(true);
  });
});
