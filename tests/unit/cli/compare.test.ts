import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Document, Packer, Paragraph } from "docx";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { refuseScreen } from "../../../cli/compare";
import type { JsonReport } from "../../../lib/export/json";
import { crosscheck, ROOT } from "../../setup/command-line";

const A = path.join(ROOT, "prisma/sample/a.txt");
const B = path.join(ROOT, "prisma/sample/b.txt");
const DATES = ["--published-a", "2025-01-08", "--published-b", "2025-01-07", "--now", "2025-06-01"];

let folder = "";
const fileOf = (name: string, content: string | Uint8Array) => {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
};

// Each test starts processes, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "crosscheck-cli-"));
  execFileSync(process.execPath, ["scripts/build-if-needed.js", "--without-next"], { cwd: ROOT });
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true }));

async function wordFile(words: string): Promise<Uint8Array> {
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph(words)] }] })));
}

describe("compare", () => {
  const run = (...args: string[]) => crosscheck(["compare", A, B, ...DATES, ...args]);

  it("takes Word files, PDFs and saved pages as well, with what a page says of itself, and says what it cannot read", async () => {
    const docx = fileOf(
      "a.docx",
      await wordFile("The ferry ran aground. The harbour office said that 38 people were injured."),
    );
    const page = fileOf(
      "b.html",
      `<html><head><title>Aground</title><meta property="og:site_name" content="Harbour Wire"></head><body><nav><a href=/>Home</a></nav>
      <article><p>The ferry ran aground. The harbour office said that 41 people were injured.</p></article></body></html>`,
    );
    const { code, stdout, stderr } = crosscheck(["compare", docx, page, ...DATES]);
    expect([code, stderr]).toEqual([0, ""]);
    const report = JSON.parse(stdout) as JsonReport;
    expect(report.sources[1]).toMatchObject({ title: "Aground", publisher: "Harbour Wire" });
    expect(report.claims.map(({ quote }) => quote).join(" ")).not.toContain("Home");
    expect(report.links.map(({ group }) => group)).toContain("contradict");
    const pdf = path.join(ROOT, "tests/server/fixtures/files/harbour-en.pdf");
    expect(crosscheck(["compare", pdf, page, ...DATES]).code).toBe(0);
    const scanned = crosscheck(["compare", path.join(ROOT, "tests/server/fixtures/files/scanned.pdf"), page, ...DATES]);
    expect([scanned.code, scanned.stderr]).toEqual([
      1,
      expect.stringMatching(/scanned\.pdf: This PDF holds pictures/u),
    ]);
  });

  it("writes the report of two files as JSON, the same bytes each time", () => {
    const { code, stdout, stderr } = run("--publisher-a", "Gazette", "--title-b", "High water");
    expect([code, stderr]).toEqual([0, ""]);
    const report = JSON.parse(stdout) as JsonReport;
    expect(report).toMatchObject({
      schemaVersion: 1,
      offsetUnit: "code_point",
      sources: [
        {
          id: "a",
          publisher: "Gazette",
          title: readFileSync(A, "utf8").split("\n")[0],
          publishedAt: "2025-01-08",
          lang: "zh-Hant",
        },
        { id: "b", publisher: "", title: "High water", publishedAt: "2025-01-07", lang: "zh-Hant" },
      ],
    });
    const text = [...readFileSync(A, "utf8")];
    for (const claim of report.claims.filter(({ source }) => source === "a")) {
      expect(text.slice(claim.start, claim.end).join("")).toBe(claim.quote);
    }
    expect(report.links.length).toBeGreaterThan(0);
    expect(stdout).not.toContain("2025-06-01");
    expect(run("--publisher-a", "Gazette", "--title-b", "High water").stdout).toBe(stdout);
  });

  it("takes names that are one and topics of the reader's, and says which line of their files is none", () => {
    const names = fileOf("names.txt", "市府 = City Hall\n");
    const topics = fileOf("topics.txt", "# mine\nWater：水位, 洪水\nFerry: ferry\n");
    const { code, stdout, stderr } = run("--glossary", names, "--topics", topics);
    expect([code, stderr]).toEqual([0, ""]);
    const labels = (JSON.parse(stdout) as JsonReport).topics.map(({ label }) => label);
    expect(labels).toContain("Ferry");
    const bad = run("--topics", fileOf("bad.txt", "Water：水位\nno colon\n"));
    expect(bad.code).toBe(1);
    expect(bad.stderr).toMatch(/bad\.txt: line 2: write a topic’s name and a colon/);
  });

  it("writes Markdown in the language asked for", () => {
    const { code, stdout } = run("--format", "md", "--lang", "zh-Hant");
    expect(code).toBe(0);
    expect(stdout).toContain("## 未查核的部分");
    expect(stdout).toContain("比對報告，2025-06-01");
    expect(stdout).toMatch(/^- 執行指令：`crosscheck compare .* --format md --lang zh-Hant`$/m);
    expect(stdout).not.toMatch(/\b(findings|labels|export)\./);
  });

  it("writes the whole report as a page and its rows as CSV", () => {
    const page = run("--format", "html", "--lang", "zh-Hans", "--title-a", "河口", "--title-b", "High water");
    expect([page.code, page.stderr]).toEqual([0, ""]);
    expect(page.stdout).toMatch(/^<!DOCTYPE html>\n<html lang="zh-Hans">/);
    expect(page.stdout).toContain('<h1><span lang="zh-Hant">河口</span> / <span lang="zh-Hant">High water</span></h1>');
    expect(page.stdout).toContain("2025-06-01");
    const { stdout } = run("--format", "csv");
    expect(stdout.startsWith("\ufeffNo.,Topic,Group,Relation,")).toBe(true);
    expect(stdout.split("\r\n").length).toBeGreaterThan(10);
  });

  it("writes office files to a file or a pipe, the same bytes each time, and to no screen", () => {
    for (const format of ["docx", "xlsx"] as const) {
      const file = path.join(folder, `report.${format}`);
      const { code, stdout, stderr } = run("--format", format, "-o", file);
      expect([code, stdout, stderr]).toEqual([0, "", ""]);
      const bytes = readFileSync(file);
      expect(Object.keys(unzipSync(bytes))).toContain(format === "docx" ? "word/document.xml" : "xl/workbook.xml");
      run("--format", format, "-o", file);
      expect(readFileSync(file).equals(bytes)).toBe(true);
      expect(run("--format", format).stdout.startsWith("PK")).toBe(true);
      expect(() => refuseScreen(format, true)).toThrow(/^(?:docx|xlsx) is no text .* -o FILE/);
    }
    expect(() => refuseScreen("html", true)).not.toThrow();
    expect(() => refuseScreen("docx", false)).not.toThrow();
  });

  it("reads a file in Big5 as the same text", () => {
    const big5 = fileOf("big5.txt", execFileSync("iconv", ["-f", "UTF-8", "-t", "BIG5", A]));
    const hashOf = (ran: { stdout: string }) => (JSON.parse(ran.stdout) as JsonReport).sources[0]?.sha256;
    expect(hashOf(crosscheck(["compare", big5, B, ...DATES]))).toBe(hashOf(run()));
  });

  it("writes to a file, whole or not at all", () => {
    const file = path.join(folder, "report.json");
    expect(run("-o", file)).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(readFileSync(file, "utf8")).toBe(run().stdout);
    expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
    const failed = run("-o", path.join(folder, "nowhere", "report.json"));
    expect(failed.code).toBe(1);
    expect(failed.stderr).toMatch(/^crosscheck: .*report\.json cannot be written.*\n$/);
  });

  it("says how long loading and the analysis took, apart", () => {
    expect(run("--timing", "-o", path.join(folder, "timed.json")).stderr).toMatch(
      /^crosscheck: loading [\d.]+ ms, analysis [\d.]+ ms, total [\d.]+ ms\n$/,
    );
  });

  it("warns of a missing date and goes on", () => {
    const { code, stderr } = crosscheck(["compare", A, B, "--published-a", "2025-01-08", "--now", "2025-06-01"]);
    expect(code).toBe(0);
    expect(stderr).toMatch(/^crosscheck: warning: .*b\.txt: Without a date.*\n$/);
  });

  const refusals: [string, () => string[], RegExp][] = [
    ["a missing file", () => ["nowhere.txt", B], /nowhere\.txt cannot be found/],
    ["a folder", () => [folder, B], /cannot be read/],
    ["one file", () => [A], /compare takes two files/],
    ["the same text twice", () => [A, A], /a\.txt: Both sides hold the same text/],
    ["an empty text", () => [fileOf("empty.txt", " \n"), B], /empty\.txt: There is no text/],
    ["a tiny text", () => [fileOf("tiny.txt", "ok"), B], /tiny\.txt: This text is too short/],
    ["a binary file", () => [fileOf("binary", Uint8Array.from([1, 75, 3, 4, 0, 0])), B], /not a text file/],
    ["a broken archive", () => [fileOf("zip", Uint8Array.from([80, 75, 3, 4, 0, 0])), B], /may be damaged/],
    [
      "an unknown encoding",
      () => [fileOf("bad", Uint8Array.from([195, 40, 255, 254, 160])), B],
      /cannot be read.*UTF-8/,
    ],
    [
      "a text over 2 MB",
      () => [fileOf("long.txt", "The bridge is closed. ".repeat(95_000)), B],
      /2\.1 MB; the limit is 2 MB/,
    ],
    [
      "an unknown language",
      () => [
        fileOf(
          "fi.txt",
          "Silta suljetaan korjausten ajaksi ensi viikolla, kaupunki kertoo tiistaina julkaistussa tiedotteessaan. Työt kestävät puoli vuotta ja maksavat miljoonia euroja kaupungille.",
        ),
        B,
      ],
      /language could not be recognised/,
    ],
    ["no date", () => [A, B, "--published-a", "last May"], /“last May” is not a date/],
    [
      "a future date",
      () => [A, B, "--published-a", "2025-07-01", "--now", "2025-06-01"],
      /2025-07-01 lies in the future/,
    ],
    ["a wrong language", () => [A, B, "--lang", "fr"], /--lang fr: choose one of/],
    ["a wrong day for --now", () => [A, B, "--now", "today"], /--now today: not a date/],
    [
      "a format that does not exist",
      () => [A, B, "--format", "odt"],
      /the format “odt” does not exist; choose one of json, md, html, csv, docx, xlsx\./,
    ],
    ["an unknown option", () => [A, B, "--fast"], /--fast/],
  ];
  it.each(refusals)("refuses %s in one line", (_name, args, reason) => {
    const { code, stdout, stderr } = crosscheck(["compare", ...args()]);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/^crosscheck: [^\n]+\n$/);
    expect(stderr).toMatch(reason);
  });
});

describe("crosscheck", () => {
  it("lists what it can do", () => {
    const help = crosscheck(["help"]);
    expect(help.code).toBe(0);
    for (const command of ["compare", "judge", "extract", "serve"])
      expect(help.stdout).toContain(`crosscheck ${command}`);
  });

  it("refuses no command, and one that does not exist", () => {
    expect(crosscheck([])).toMatchObject({
      code: 1,
      stdout: "",
      stderr: expect.stringMatching(/^crosscheck: [^\n]+\n$/),
    });
    expect(crosscheck(["contrast"])).toMatchObject({
      code: 1,
      stdout: "",
      stderr: expect.stringContaining("“contrast”"),
    });
  });
});
