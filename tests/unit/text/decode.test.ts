import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { decodeText } from "../../../lib/text/decode";

const HANT = "市政府昨天表示，新的捷運路線將在明年三月通車，總經費約五百億元，沿線設有十二個車站。";
const HANS = "市政府昨天表示，新的地铁线路将在明年三月通车，总投资约五百亿元，沿线设有十二个车站。";

/** Node cannot encode the legacy encodings, so their bytes come from the system's iconv. */
function encode(text: string, encoding: string): Uint8Array {
  return new Uint8Array(execFileSync("iconv", ["-f", "UTF-8", "-t", encoding], { input: text }));
}

describe("decodeText", () => {
  it("reads UTF-8 with and without a byte-order mark", () => {
    expect(decodeText(new TextEncoder().encode(HANT))).toEqual({ text: HANT, encoding: "utf-8" });
    expect(decodeText(new TextEncoder().encode(`\ufeff${HANT}`))).toEqual({ text: HANT, encoding: "utf-8" });
  });

  it("keeps a byte-order mark that is not at the start", () => {
    expect(decodeText(new TextEncoder().encode("ab\ufeffcd"))).toEqual({ text: "ab\ufeffcd", encoding: "utf-8" });
  });

  it.each(["UTF-16LE", "UTF-16BE"])("reads %s with a byte-order mark, astral characters too", (encoding) => {
    const decoded = decodeText(encode(`\ufeff${HANS}𠮷`, encoding));
    expect(decoded).toEqual({ text: `${HANS}𠮷`, encoding: encoding.toLowerCase() });
  });

  it.each([
    ["gb18030", HANS],
    ["gb18030", HANT],
    ["big5", HANT],
    ["big5", "雨量破百毫米"],
    ["gb18030", "雨量破百毫米"],
  ])("reads %s", (encoding, text) => {
    expect(decodeText(encode(text, encoding))).toEqual({ text, encoding });
  });

  it("reads an old English file with curly quotes", () => {
    const text = "The mayor said “we’re done” – for now.";
    expect(decodeText(encode(text, "WINDOWS-1252"))).toEqual({ text, encoding: "windows-1252" });
  });

  it("makes CRLF and CR one LF", () => {
    expect(decodeText(new TextEncoder().encode("one\r\ntwo\rthree\n"))).toMatchObject({ text: "one\ntwo\nthree\n" });
  });

  it("refuses what is no text", () => {
    const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]);
    expect(decodeText(png)).toMatchObject({ problem: { code: "text_binary" } });
    expect(decodeText(Uint8Array.from({ length: 200 }, (_, i) => 1 + (i % 8)))).toMatchObject({
      problem: { code: "text_binary" },
    });
  });

  it("refuses a broken UTF-8 file instead of showing garbage", () => {
    const whole = new TextEncoder().encode(HANS.repeat(3));
    expect(decodeText(whole.slice(0, whole.length - 1))).toMatchObject({ problem: { code: "text_encoding" } });
  });

  it("reads an empty file as an empty text", () => {
    expect(decodeText(new Uint8Array())).toEqual({ text: "", encoding: "utf-8" });
  });
});
