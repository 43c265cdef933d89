import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { makeContext } from "../../../../lib/export/report/context";
import { renderCsv } from "../../../../lib/export/report/csv";
import { alignmentsTable, dataTables } from "../../../../lib/export/report/tables";
import { renderXlsx } from "../../../../lib/export/report/xlsx";
import { EMPTY_HUMAN_LAYER } from "../../../../lib/model/human";
import { overlay } from "../../../../lib/pipeline/overlay";
import type { ReportOptions } from "../../../../lib/view/report-options";
import { EVERYTHING, NOW, peopleFixture } from "../../../setup/report-document";
import { reportFixture, sourcesFixture } from "../../../setup/report-fixture";

function contextOf(options: Partial<ReportOptions> = {}) {
  const sources = sourcesFixture();
  const report = overlay(reportFixture(), { ...EMPTY_HUMAN_LAYER, ...peopleFixture() }, sources);
  return makeContext(report, sources, { ...EVERYTHING, ...options });
}

/** Cells of CSV as RFC 4180 has it. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = "", end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === "\r\n") rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
}

describe("the rows as CSV", () => {
  const text = renderCsv(alignmentsTable(contextOf()));

  it("open as they stand: byte-order mark, one line of heads, a row for each row of the desk", () => {
    expect(text.startsWith("\ufeff")).toBe(true);
    const [heads = [], ...rows] = parseCsv(text.slice(1));
    expect(rows.map((row) => row.length)).toEqual(Array(4).fill(heads.length));
    const cell = (name: string) => rows[0]?.[heads.indexOf(name)];
    expect(cell("A says")).toBe("The flood closed 12 roads.");
    expect(cell("Relation")).toBe("Contradict");
    expect(cell("Time")).toBe("2025-05-03T10:00:00Z");
    expect(cell("Who")).toBe("ed");
  });

  it("hold no formula", () => {
    const [heads = [], row = []] = parseCsv(text.slice(1));
    expect(row[heads.indexOf("Reason given")]).toBe("'=SUM(A1) <b>asked</b> the city");
    expect(
      parseCsv(text.slice(1))
        .flat()
        .filter((cell) => /^[=+\-@\t\r]/.test(cell)),
    ).toEqual([]);
  });

  it("have heads in both languages, and no name where none is wanted", () => {
    const both = renderCsv(alignmentsTable(contextOf({ lang: "zh-Hant+en", hasNames: false })));
    expect(both).toContain("A 的說法 / A says");
    expect(both).toContain("審閱者 1 / Reviewer 1");
    expect(parseCsv(both.slice(1)).flat()).not.toContain("ed");
  });
});

describe("the tables as a workbook", () => {
  const read = async () => {
    const files = unzipSync(await renderXlsx(dataTables(contextOf()), NOW));
    return (name: string) => strFromU8(files[name] ?? new Uint8Array());
  };

  it("are five sheets, each with a head that stays in sight, and words that wrap", async () => {
    const file = await read();
    const names = [...file("xl/workbook.xml").matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name);
    expect(names).toEqual(["Sources", "Claims", "Alignments", "Annotations", "Log"]);
    for (let i = 1; i <= 5; i++)
      expect(file(`xl/worksheets/sheet${i}.xml`)).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(file("xl/styles.xml")).toContain('wrapText="1"');
  });

  it("hold words as words and figures as figures, and no formula", async () => {
    const file = await read();
    const sheets = [1, 2, 3, 4, 5].map((i) => file(`xl/worksheets/sheet${i}.xml`)).join("");
    expect(sheets).not.toContain("<f>");
    const all = sheets + file("xl/sharedStrings.xml");
    for (const words of ["=SUM(A1) &lt;b&gt;asked&lt;/b&gt; the city", "second 😀 line", "The flood closed 12 roads."])
      expect(all).toContain(words);
    expect(file("xl/worksheets/sheet2.xml")).toMatch(/<c [^>]*r="H2"[^>]*><v>1<\/v>/);
  });

  it("give the same bytes for the same tables", async () => {
    const once = async () => Buffer.from(await renderXlsx(dataTables(contextOf()), NOW));
    expect((await once()).equals(await once())).toBe(true);
  });
});
