import { describe, expect, it } from "vitest";
import type { Part } from "../../lib/model/extraction";
import { extract, type RawFile } from "../../lib/server/extract/extract";
import { textOf } from "../../lib/text/extracted";

function file(content: Uint8Array | string, more: Partial<RawFile> = {}): RawFile {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return {
    name: "page.html",
    bytes,
    mime: null,
    charset: null,
    encoding: null,
    address: null,
    retrievedAt: null,
    ...more,
  };
}

async function read(content: Uint8Array | string, more: Partial<RawFile> = {}) {
  const result = await extract(file(content, more));
  if (!result.ok) throw new Error(result.problem.code);
  return { ...result.extraction, text: textOf(result.extraction.parts) };
}

async function codeOf(content: Uint8Array | string): Promise<string> {
  const result = await extract(file(content));
  return result.ok ? "read" : result.problem.code;
}

const dropped = (parts: readonly Part[]) =>
  parts.filter((part) => part.dropped !== null).map((part) => `${part.dropped} ${part.text}`);

const BODY = [
  "A commuter ferry ran aground in thick fog off Qing Island early on Monday, injuring 38 of the 186 people on board, the harbour office said.",
  "Three of the injured were in serious condition, and the vessel was refloated at noon with the help of seven boats from the mainland.",
  "The operator announced an immediate payment to each of the injured, and withdrew two vessels of the same type for inspection until Friday.",
];
const PAGE = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Ferry aground | Harbour Wire</title>
<meta property="og:site_name" content="Harbour Wire"><meta property="og:title" content="Ferry aground | Harbour Wire">
<meta property="article:published_time" content="2026-03-09T07:30:00+08:00"><meta name="author" content="Wire desk">
<link rel="canonical" href="/2026/ferry?ref=home"><script>document.write("never")</script></head><body>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/sea">Shipping</a></li></ul></nav></header>
<main><article><h1>Ferry aground</h1><p>${BODY[0]}</p>
<figure><img src="x.jpg"><figcaption>The pier on Sunday. Photo: Harbour Wire</figcaption></figure>
<p>${BODY[1]}</p><p style="display:none">hidden words</p><p>${BODY[2]}</p></article>
<aside><h2>Read more</h2><ul><li><a href="/a">Tide tables for March and what they mean</a></li></ul></aside></main>
<footer><p>All rights reserved by the Harbour Wire and its partners.</p></footer></body></html>`;

describe("a page", () => {
  it("gives the article with its headline; captions, navigation and the rest are set apart, in the page's order", async () => {
    const { text, parts, encoding } = await read(PAGE);
    expect(text).toBe(["Ferry aground", ...BODY].join("\n\n"));
    expect(dropped(parts)).toEqual([
      "navigation Home",
      "navigation Shipping",
      "caption The pier on Sunday. Photo: Harbour Wire",
      "boilerplate Read more",
      "navigation Tide tables for March and what they mean",
      "boilerplate All rights reserved by the Harbour Wire and its partners.",
    ]);
    expect(encoding).toEqual({ name: "utf-8", isGuessed: false });
  });

  it("says of itself what its marks say", async () => {
    const { facts } = await read(PAGE, { address: "https://wire.example/2026/ferry" });
    expect(facts).toEqual({
      title: "Ferry aground",
      publisher: "Harbour Wire",
      author: "Wire desk",
      publishedAt: "2026-03-09T07:30",
      zone: "+08:00",
      lang: "en",
      url: "https://wire.example/2026/ferry?ref=home",
      isCut: false,
    });
  });

  it("is described best by its structured data, and names no page of another site as its own", async () => {
    const data = {
      "@graph": [
        { "@type": "WebSite", name: "x" },
        {
          "@type": ["NewsArticle"],
          headline: "渡輪擱淺",
          author: [{ name: "林雨禾" }, { name: "周渡" }],
          publisher: { name: "青嶼日報" },
          datePublished: "2026-03-08T23:30:00.000Z",
          inLanguage: "zh-TW",
          isAccessibleForFree: "False",
          mainEntityOfPage: { "@id": "https://other.example/ferry" },
        },
      ],
    };
    const html = `<html><head><script type="application/ld+json">{broken</script>
      <script type="application/ld+json">${JSON.stringify(data)}</script></head><body><p>${BODY.join("</p><p>")}</p>`;
    expect((await read(html, { address: "https://wire.example/a" })).facts).toEqual({
      title: "渡輪擱淺",
      publisher: "青嶼日報",
      author: "林雨禾, 周渡",
      publishedAt: "2026-03-08T23:30",
      zone: "Z",
      lang: "zh-Hant",
      url: "https://wire.example/a",
      isCut: true,
    });
  });

  it("of short paragraphs with links among them, set by line breaks, keeps them all", async () => {
    const lines = ["港務局說沒有超載。", "船長<a href=/a>林雨禾的說法</a>不同。", "三人重傷，其餘輕傷。"];
    const { text } = await read(
      `<html><body><div>${lines.join("<br><br>")}</div><nav><a href=/>首頁</a></nav></body></html>`,
    );
    expect(text).toBe("港務局說沒有超載。\n\n船長林雨禾的說法不同。\n\n三人重傷，其餘輕傷。");
  });

  it("laid out by tables gives its paragraphs; a table of figures gives a line for each row", async () => {
    const laidOut = `<html><body><table><tr><td><a href=/>Home</a><br><a href=/sea>Shipping</a></td><td>${BODY.join("<br><br>")}
      <table><tr><th>Injured</th><td>38</td></tr><tr><th>On board</th><td>186</td></tr></table></td></tr></table></body></html>`;
    const { text, parts } = await read(laidOut);
    expect(text).toBe([...BODY, "Injured  38", "On board  186"].join("\n\n"));
    expect(dropped(parts)).toEqual(["navigation Home\nShipping"]);
    const teaser = `<html><body><article><h1><a href=/x>Ferry aground</a></h1><p>${BODY.join("</p><p><a href=/b>Read also: the tides of March</a></p><p>")}</p></article>`;
    expect((await read(teaser)).text).toBe(["Ferry aground", ...BODY].join("\n\n"));
  });

  it("keeps who speaks, however the page sets it", async () => {
    const turns: [string, string][] = [
      ["記者", "船長有沒有收到警告？"],
      ["林雨禾", "收到了，調度台在六點四十分發出濃霧警告，船長回覆了。"],
    ];
    const as = (set: (name: string, words: string) => string) =>
      read(`<html><body><article>${turns.map(([name, words]) => set(name, words)).join("")}</article>`);
    const wanted = turns.map(([name, words]) => `${name}：${words}`).join("\n\n");
    expect((await as((name, words) => `<p><b>${name}：</b>${words}</p>`)).text).toBe(wanted);
    expect((await as((name, words) => `<dl><dt>${name}</dt><dd>${words}</dd></dl>`)).text).toBe(wanted);
    expect((await as((name, words) => `<div>${name}：${words}<br><br></div>`)).text).toBe(wanted);
    const table = `<table><tr><td>Q</td><td>Was it overloaded?</td></tr><tr><td>A</td><td>No, it was not overloaded at all.</td></tr></table>`;
    expect((await read(`<body>${table}`)).text).toBe("Q: Was it overloaded?\n\nA: No, it was not overloaded at all.");
    const lines = "<p>Q: Was it overloaded?<br>A: No. It is licensed for two hundred.</p>";
    expect((await read(lines, { mime: "text/html" })).text).toBe(
      "Q: Was it overloaded?\nA: No. It is licensed for two hundred.",
    );
  });
});

describe("the encoding of a page", () => {
  // 渡轮搁浅，四十一人受伤。港务局说，渡轮没有超载，三人伤势较重。 in GB18030, 渡輪擱淺，四十一人受傷。港務局說，渡輪沒有超載。 in Big5
  const gb = Buffer.from(
    "b6c9c2d6b8e9c7b3a3accbc4caaed2bbc8cbcadcc9cba1a3b8dbcef1bed6cbb5a3acb6c9c2d6c3bbd3d0b3acd4d8a3acc8fdc8cbc9cbcac6bdcfd6d8a1a3",
    "hex",
  );
  const big5 = Buffer.from(
    "b4e7bdfcc0c1b24ca141a57ca451a440a448a8fcb6cba143b4e4b0c8a7bdbba1a141b4e7bdfca853a6b3b657b8fca143",
    "hex",
  );
  const page = (head: string, words: Buffer) =>
    new Uint8Array(
      Buffer.concat([Buffer.from(`<html><head>${head}</head><body><p>`), words, Buffer.from("</p></body>")]),
    );

  it("is the one that it names, that its server names, or else a guess that says so", async () => {
    const named = await read(page('<meta charset="gb2312">', gb));
    expect(named.text).toMatch(/^渡轮搁浅，四十一人受伤。/u);
    expect(named.encoding).toEqual({ name: "gbk", isGuessed: false });
    const told = await read(page("", big5), { mime: "text/html", charset: "big5" });
    expect([told.text.slice(0, 4), told.encoding]).toEqual(["渡輪擱淺", { name: "big5", isGuessed: false }]);
    const guessed = await read(page("", gb));
    expect([guessed.text.slice(0, 4), guessed.encoding]).toEqual(["渡轮搁浅", { name: "gb18030", isGuessed: true }]);
  });

  it("that is named wrongly is guessed, and may be chosen", async () => {
    const wrong = await read(page('<meta charset="utf-8">', big5));
    expect([wrong.text.slice(0, 4), wrong.encoding]).toEqual(["渡輪擱淺", { name: "big5", isGuessed: true }]);
    const chosen = await read(page("", gb), { encoding: "big5" });
    expect(chosen.encoding).toEqual({ name: "big5", isGuessed: true });
    expect(chosen.text).not.toContain("渡轮");
    const text = await read(new Uint8Array(gb), { name: "a.txt" });
    expect([text.kind, text.encoding]).toEqual(["text", { name: "gb18030", isGuessed: true }]);
  });
});

describe("a hostile page", () => {
  it("is not read deeper than anybody writes, holds no article, or is no page: one sentence each", async () => {
    expect(await codeOf(`<html><body>${"<div>".repeat(2_000_000)}`)).toBe("html_deep");
    expect(await codeOf(`<html><body>${"<custom-a>".repeat(100_000)}x`)).toBe("html_deep");
    expect(await codeOf("<html><body><nav><a href=/>Home</a></nav></body></html>")).toBe("file_empty");
    expect(await codeOf("<html><body></body></html>")).toBe("file_empty");
    expect(await codeOf(new Uint8Array([1, 0, 2, 0, 3]))).toBe("text_binary");
  });

  it("of many small pieces is read in time", async () => {
    const { text } = await read(`<html><body><article>${`<p>${BODY[0]}</p>`.repeat(2_000)}</article></body></html>`);
    expect(text.split("\n\n")).toHaveLength(2_000);
  });
});
