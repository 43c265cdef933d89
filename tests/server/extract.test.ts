import { readFileSync } from "node:fs";
import path from "node:path";
import { Document, Footer, Header, Packer, Paragraph, TextRun } from "docx";
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { Part } from "../../lib/model/extraction";
import { extract, type RawFile } from "../../lib/server/extract/extract";
import { textOf } from "../../lib/text/extracted";
import { fold } from "../../lib/text/fold";

const FILES = path.join(import.meta.dirname, "fixtures", "files");

function file(name: string, content: Uint8Array | string, more: Partial<RawFile> = {}): RawFile {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return { name, bytes, mime: null, charset: null, encoding: null, address: null, retrievedAt: null, ...more };
}

async function read(name: string, content: Uint8Array | string, more: Partial<RawFile> = {}) {
  const result = await extract(file(name, content, more));
  if (!result.ok) throw new Error(result.problem.code);
  return { ...result.extraction, text: textOf(result.extraction.parts) };
}

async function codeOf(name: string, content: Uint8Array | string): Promise<string> {
  const result = await extract(file(name, content));
  return result.ok ? "read" : result.problem.code;
}

const stored = (name: string) => new Uint8Array(readFileSync(path.join(FILES, name)));
const dropped = (parts: readonly Part[]) =>
  parts.filter((part) => part.dropped !== null).map((part) => `${part.dropped} ${fold(part.text)}`);

describe("a PDF", () => {
  it("gives its paragraphs with wrapped lines joined, Chinese without a space; turns of an interview stay lines", async () => {
    const { text, parts, kind } = await read("ferry.pdf", stored("ferry-zh-Hant.pdf"));
    expect(kind).toBe("pdf");
    const paragraphs = text.split("\n\n").map(fold);
    expect(paragraphs).toHaveLength(8);
    expect(paragraphs[1]).toBe(
      fold(
        "一艘往來青嶼與對岸的渡輪週一清晨在濃霧中擱淺，船上四十一名乘客受傷，其中三人傷勢較重。港務局表示，船隻離開碼頭約十二分鐘後偏離航道，撞上淺灘。",
      ),
    );
    expect(paragraphs[3]).toBe(fold("記者：船長有沒有收到警告？"));
    expect(paragraphs[4]).toMatch(/^林雨禾:收到了/u);
    // The printer's radicals are kept as they are, and read as characters.
    expect(text).toContain("⼀");
    expect(dropped(parts)).toEqual([
      "page_header 青屿日报 二〇二六年三月九日",
      "page_number 第 1 页",
      "page_header 青屿日报 二〇二六年三月九日",
      "page_number 第 2 页",
    ]);
  });

  it("in simplified Chinese too, whose second page goes on where the first ends", async () => {
    const { text, parts } = await read("dam.pdf", stored("dam-zh-Hans.pdf"));
    expect(text.split("\n\n")).toHaveLength(4);
    expect(fold(text)).toContain("宁可早一点放,也不要等到半夜");
    expect(dropped(parts)).toEqual([
      "page_header 石湾晚报",
      "page_number 第 1 页",
      "page_header 石湾晚报",
      "page_number 第 2 页",
    ]);
  });

  it("in English has its words whole again, with the hyphens they are written with, and joined letters parted", async () => {
    const { text, parts } = await read("harbour.pdf", stored("harbour-en.pdf"));
    expect(text).toContain("The investigation will determine whether the long-standing recommendation");
    expect(text).toContain("runs aground off Qing Island");
    expect(text).toContain("\n\nQ: Was the ferry overloaded?\n\nA: No. It is licensed for two hundred passengers");
    expect(dropped(parts).filter((line) => line.startsWith("page_number"))).toEqual([
      "page_number page 1 of 3",
      "page_number page 2 of 3",
      "page_number page 3 of 3",
    ]);
  });

  it("without a text layer, cut short, or that is none, says what it is", async () => {
    expect(await codeOf("scan.pdf", stored("scanned.pdf"))).toBe("pdf_scanned");
    expect(await codeOf("cut.pdf", stored("harbour-en.pdf").subarray(0, 900))).toBe("pdf_damaged");
    expect(await codeOf("x.pdf", "%PDF")).toBe("read");
    expect(await codeOf("x.pdf", "%PDF-1.7 and nothing more")).toBe("pdf_damaged");
    expect(await codeOf("x.docx", stored("scanned.pdf"))).toBe("pdf_scanned");
  });
});

describe("a Word file", () => {
  const packed = async () =>
    new Uint8Array(
      await Packer.toBuffer(
        new Document({
          styles: { paragraphStyles: [{ id: "Caption", name: "Caption", basedOn: "Normal" }] },
          sections: [
            {
              headers: { default: new Header({ children: [new Paragraph("Harbour Post & Wire")] }) },
              footers: { default: new Footer({ children: [new Paragraph("Not for release")] }) },
              children: [
                new Paragraph({ text: "渡輪擱淺", heading: "Heading1" }),
                new Paragraph({ children: [new TextRun({ text: "記者：", bold: true }), new TextRun("幾人受傷？")] }),
                new Paragraph("林雨禾：四十一人。"),
                new Paragraph({ text: "圖：碼頭", style: "Caption" }),
                new Paragraph({
                  children: [new TextRun("First line"), new TextRun({ text: "second line", break: 1 })],
                }),
              ],
            },
          ],
        }),
      ),
    );

  it("gives its paragraphs; its header, footer and captions are set apart", async () => {
    const { text, parts, kind } = await read("a.docx", await packed());
    expect([kind, text]).toEqual([
      "docx",
      "渡輪擱淺\n\n記者：幾人受傷？\n\n林雨禾：四十一人。\n\nFirst line\nsecond line",
    ]);
    expect(dropped(parts)).toEqual([
      "page_header harbour post & wire",
      "caption 图:码头",
      "page_footer not for release",
    ]);
  });

  it("is known by its bytes, whatever it is called", async () => {
    expect((await read("a.txt", await packed())).kind).toBe("docx");
    expect(await codeOf("a.docx", zipSync({ "readme.txt": new Uint8Array([65]) }))).toBe("docx_other");
    expect(await codeOf("a.doc", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]))).toBe("doc_old");
    expect(await codeOf("a.docx", "only a text")).toBe("read");
  });

  it("that is cut short, empty, or a bomb ends in one sentence", async () => {
    const whole = await packed();
    expect(await codeOf("cut.docx", whole.subarray(0, whole.length >> 1))).toBe("file_damaged");
    expect(await codeOf("cut.docx", whole.subarray(0, 5))).toBe("file_damaged");
    const empty = new Uint8Array(await Packer.toBuffer(new Document({ sections: [] })));
    expect(await codeOf("empty.docx", empty)).toBe("file_empty");
    const bomb = zipSync({ "word/document.xml": new Uint8Array(80_000_000) });
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await codeOf("bomb.docx", bomb)).toBe("file_bomb");
    expect(await codeOf("liar.docx", lyingZip())).toBe("file_bomb");
  });
});

/** An archive whose file unpacks to far more than its entry says. */
function lyingZip(): Uint8Array {
  const honest = Buffer.from(zipSync({ "word/document.xml": [new Uint8Array(5_000_000), { level: 9 }] }));
  const size = Buffer.alloc(4);
  size.writeUInt32LE(5_000_000);
  for (let at = honest.indexOf(size); at >= 0; at = honest.indexOf(size, at + 1)) honest.writeUInt32LE(1000, at);
  return new Uint8Array(honest);
}
