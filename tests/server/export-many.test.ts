import { strFromU8, unzipSync } from "fflate";
import mammoth from "mammoth";
import { afterAll, describe, expect, it } from "vitest";
import { GET as getOne } from "../../app/api/comparisons/[id]/export/route";
import { GET as getMany } from "../../app/api/comparisons/export/route";
import { disconnect } from "../../lib/server/db";
import { localDate } from "../../lib/text/calendar";
import { EXPORT_FORMATS, type ExportFormat } from "../../lib/view/export-formats";
import { makeComparison, makePublished } from "./fixtures/desk";

afterAll(disconnect);

const ask = (path: string) => new Request(`http://localhost:3000${path}`, { headers: { host: "localhost:3000" } });
const askMany = (ids: string[], format: string, lang = "en") =>
  getMany(ask(`/api/comparisons/export?format=${format}&lang=${lang}&ids=${ids.join(",")}`));
const bytesOf = async (response: Response) => new Uint8Array(await response.arrayBuffer());
const STEM = `${localDate(new Date())}_Bridge-closed`;

/** What shows that a file of the format opens. @returns some words of it */
const OPEN: Record<ExportFormat, (file: Uint8Array) => Promise<string> | string> = {
  docx: async (file) => (await mammoth.extractRawText({ buffer: Buffer.from(file) })).value,
  xlsx: (file) => strFromU8(unzipSync(file)["xl/sharedStrings.xml"] ?? new Uint8Array()),
  csv: strFromU8,
  md: strFromU8,
  html: strFromU8,
  json: (file) => JSON.stringify(JSON.parse(strFromU8(file))),
  jsonld: (file) => JSON.stringify(JSON.parse(strFromU8(file))),
};

describe("several comparisons in one zip", () => {
  it.each(EXPORT_FORMATS)("as %s: the very file that each leaves as alone", async (format) => {
    const id = await makePublished();
    const files = unzipSync(await bytesOf(await askMany([id], format, "zh-Hant")));
    expect(Object.keys(files)).toEqual([`${STEM}_zh-Hant.${format}`]);
    const file = files[`${STEM}_zh-Hant.${format}`] ?? new Uint8Array();
    const alone = await getOne(ask(`/api/comparisons/${id}/export?format=${format}&lang=zh-Hant`), {
      params: Promise.resolve({ id }),
    });
    expect(Buffer.from(file).equals(Buffer.from(await bytesOf(alone)))).toBe(true);
    // JSON-LD tells of what was decided alone.
    expect(await OPEN[format](file)).toContain(format === "jsonld" ? "https://schema.org" : "𠮷野");
  });

  it("have a name each, and those without a result are left out", async () => {
    const [first, second, empty] = [await makePublished(), await makePublished(), await makeComparison()];
    const response = await askMany([first, second, empty], "docx");
    expect(response.headers.get("content-type")).toBe("application/zip");
    expect(Object.keys(unzipSync(await bytesOf(response)))).toEqual([`${STEM}_en.docx`, `${STEM}_en (2).docx`]);
    expect((await askMany([empty], "md")).status).toBe(409);
    expect((await askMany([], "md")).status).toBe(400);
    expect((await askMany([first], "pdf")).status).toBe(400);
  });
});
