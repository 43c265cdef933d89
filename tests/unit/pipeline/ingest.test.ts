import { describe, expect, it } from "vitest";
import { checkInputs } from "../../../lib/pipeline/check-inputs";
import { ingest } from "../../../lib/pipeline/ingest";
import { sha256Hex } from "../../../lib/text/hash";

const TODAY = "2025-06-01";
const A = {
  text: "The council voted on Tuesday to close the bridge for repairs.\nWork starts in May.",
  publishedAt: "2025-05-01",
};
const B = {
  text: "Repairs will close the bridge for six months, the mayor said on Wednesday.",
  publishedAt: "2025-05-02",
};
const codes = (a: object, b: object = {}) =>
  checkInputs({ ...A, ...a }, { ...B, ...b }, TODAY).map(({ code, field, severity }) => `${severity} ${code} ${field}`);

describe("ingest", () => {
  it("stores the text less mark and carriage returns and hashes what it stores", () => {
    const source = ingest({ text: "\ufeffOne line.\r\nTwo lines are here." }, "a");
    expect(source.text).toBe("One line.\nTwo lines are here.");
    expect(source.sha256).toBe(sha256Hex(source.text));
    expect(source).toMatchObject({ id: "a", title: "One line.", publisher: "", publishedAt: null, lang: "en" });
  });

  it("keeps what was said over what it could guess", () => {
    const source = ingest({ ...A, title: " Bridge ", publisher: "Gazette", lang: "zh-Hans", recordedAt: "" }, "b");
    expect(source).toMatchObject({ title: "Bridge", publisher: "Gazette", lang: "zh-Hans", recordedAt: null });
  });

  it("takes no title from a text of one line", () => {
    expect(ingest({ text: "One line only." }, "a").title).toBe("");
  });
});

describe("checkInputs", () => {
  it("has nothing against two good texts", () => {
    expect(codes({})).toEqual([]);
  });

  it.each([
    ["error text_empty sources.0.text", { text: " \n\t" }],
    ["error text_tiny sources.0.text", { text: "?? a 1" }],
    ["warning text_short sources.0.text", { text: "The bridge closed." }],
    ["error text_binary sources.0.text", { text: "PK\u0003\u0004\u0000\u0000 something else" }],
    ["error text_too_long sources.0.text", { text: "The bridge. ".repeat(200_000) }],
    ["error same_text sources.1.text", { text: `\ufeff${B.text}\r\n` }],
    ["error date_invalid sources.0.publishedAt", { publishedAt: "2025-02-30" }],
    ["error date_invalid sources.0.publishedAt", { publishedAt: "May 1" }],
    ["error date_future sources.0.publishedAt", { publishedAt: "2025-06-03" }],
    ["warning date_missing sources.0.publishedAt", { publishedAt: null }],
    ["error date_invalid sources.0.recordedAt", { recordedAt: "2025-13-01" }],
    ["error date_invalid sources.0.retrievedAt", { retrievedAt: "yesterday" }],
    ["error url_invalid sources.0.url", { url: "example.org/a" }],
    ["error url_invalid sources.0.archiveUrl", { archiveUrl: "data:text/html,x" }],
    ["warning recorded_after_published sources.0.recordedAt", { recordedAt: "2025-05-03" }],
    ["error lang_unknown sources.0.lang", { text: "Совет проголосовал за закрытие моста на ремонт." }],
  ])("reports %s", (problem, a) => {
    expect(codes(a)).toEqual([problem]);
  });

  it("takes a language that was said, tomorrow's paper and a date with a time", () => {
    expect(codes({ text: "Совет проголосовал за закрытие моста на ремонт.", lang: "en" })).toEqual([]);
    expect(codes({ publishedAt: "2025-06-02" })).toEqual([]);
    expect(codes({ publishedAt: "2024-02-29T08:30" })).toEqual([]);
  });

  it("says one thing about an empty text, and names the second field too", () => {
    expect(codes({}, { text: "" })).toEqual(["error text_empty sources.1.text"]);
    expect(codes({ text: "" }, { text: "" })).toEqual([
      "error text_empty sources.0.text",
      "error text_empty sources.1.text",
    ]);
  });

  it("counts a text over 2 MB in bytes, not characters", () => {
    const text = "橋樑將封閉六個月。".repeat(75_000);
    expect(checkInputs({ ...A, text }, B, TODAY)[0]).toMatchObject({
      code: "text_too_long",
      params: { megabytes: 2.1 },
    });
  });
});
