import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { Document, Packer, Paragraph } from "docx";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findBarriers, type Look, openPage, overflowOf, untilAlive } from "./setup/browser";
import { startDesk } from "./setup/desk-pages";
import { TEXT_B } from "./setup/texts";

const FILES = path.join(import.meta.dirname, "..", "server", "fixtures", "files");
const desk = startDesk({ CROSSCHECK_ALLOW_PRIVATE_URLS: "1" });

const WORDS = [
  "A commuter ferry ran aground in thick fog off Qing Island early on Monday, injuring 38 of the 186 people on board, the harbour office said.",
  "Three of the injured were in serious condition, and the vessel was refloated at noon with the help of seven boats from the mainland.",
];
let words = WORDS;
const pageOf = () => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ferry aground</title>
<meta property="og:site_name" content="Harbour Wire"><meta name="author" content="Wire desk">
<meta property="article:published_time" content="2026-03-09T07:30:00+08:00"></head><body><nav><a href="/">Home</a></nav>
<article><h1>Ferry aground</h1><p>${words[0]}</p><figure><figcaption>The pier on Sunday.</figcaption></figure>
<p>${words.slice(1).join("</p><p>")}</p></article></body></html>`;

let site: Server;
let address = "";
beforeAll(async () => {
  site = createServer((request, response) => {
    if (request.url === "/closed") response.writeHead(403).end();
    else response.setHeader("content-type", "text/html").end(pageOf());
  });
  await new Promise<void>((resolve) => site.listen(0, "127.0.0.1", resolve));
  address = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
});
afterAll(() => void site.close());

const text = (page: Page, side = 0) => page.locator("textarea").nth(side);
const choose = (page: Page, name: string, buffer: Buffer, side = 0) =>
  page.locator("input[type=file]").nth(side).setInputFiles({ name, mimeType: "application/octet-stream", buffer });

async function fetchInto(page: Page, url: string): Promise<void> {
  const open = page.getByRole("button", { name: "Fetch a page for source A" });
  if ((await open.getAttribute("aria-expanded")) !== "true") await open.click();
  await page.getByLabel(/^Address of the page\. It/u).fill(url);
  await page.keyboard.press("Enter");
}

describe("a new comparison", () => {
  it("takes a Word file, a PDF and a page saved as a file, each by what it is", async () => {
    const page = await desk.open("/comparisons/new");
    const docx = await Packer.toBuffer(
      new Document({ sections: [{ children: [new Paragraph("渡輪擱淺"), new Paragraph("記者：幾人受傷？")] }] }),
    );
    await choose(page, "a.docx", docx);
    await page.getByText("a.docx read as Word document").waitFor();
    expect(await text(page).inputValue()).toBe("渡輪擱淺\n\n記者：幾人受傷？");
    await page.getByText(/^△ Only \d+ characters found/u).waitFor();
    await choose(page, "b.pdf", readFileSync(path.join(FILES, "harbour-en.pdf")));
    await page.getByText("b.pdf read as PDF").waitFor();
    expect(await text(page).inputValue()).toContain("The investigation will determine whether");
    await page.getByText("6 pieces were left out").waitFor();
    await choose(page, "c.html", Buffer.from(pageOf()));
    await page.getByText("c.html read as utf-8").waitFor();
    expect(await text(page).inputValue()).toBe(["Ferry aground", ...WORDS].join("\n\n"));
    await choose(page, "scan.pdf", readFileSync(path.join(FILES, "scanned.pdf")));
    await page.getByText("This PDF holds pictures of pages and no text").waitFor();
    // What stood there before stands there still.
    expect(await text(page).inputValue()).toContain("Ferry aground");
  });

  it("fetches a page where it is asked to, fills in what is known, and leaves what a person wrote", async () => {
    const page = await desk.open("/comparisons/new");
    await page.getByLabel("Publisher").first().fill("My own");
    await fetchInto(page, `${address}/ferry`);
    await page.getByText("as its time of publication").waitFor();
    expect(await page.getByLabel("Headline").first().inputValue()).toBe("Ferry aground");
    expect(await page.getByLabel("Publisher").first().inputValue()).toBe("My own");
    expect(await page.getByLabel("Published").first().inputValue()).toBe("2026-03-09 07:30");
    await page.getByText("More about this source").first().click();
    expect(await page.getByLabel("Author").first().inputValue()).toBe("Wire desk");
    expect(await page.getByLabel("Address of the page", { exact: true }).first().inputValue()).toBe(`${address}/ferry`);
    await fetchInto(page, `${address}/closed`);
    await page.getByText("does not let the page be read without a login").waitFor();
    await fetchInto(page, "http://nowhere.invalid/");
    await page.getByText("nowhere.invalid cannot be reached").waitFor();
    expect(await text(page).inputValue()).toContain(WORDS[1]);
  });

  it("puts a caption back at its place, drops it again, and keeps both through a reload", async () => {
    const page = await desk.open("/comparisons/new");
    await fetchInto(page, `${address}/ferry`);
    await page.getByText("2 pieces were left out").click();
    await page.getByRole("button", { name: "Restore: The pier on Sunday." }).click();
    const whole = ["Ferry aground", WORDS[0], "The pier on Sunday.", WORDS[1]].join("\n\n");
    expect(await text(page).inputValue()).toBe(whole);
    await page.waitForFunction(() => localStorage.getItem("crosscheck.draft")?.includes("isRestored"));
    await page.reload();
    await untilAlive(page);
    await page.getByText("One piece was left out").click();
    expect(await text(page).inputValue()).toBe(whole);
    await page.getByRole("button", { name: "Drop again: The pier on Sunday." }).click();
    expect(await text(page).inputValue()).toBe(["Ferry aground", ...WORDS].join("\n\n"));
  });

  it("offers another encoding, warns of one article twice, and gives a text back that a file took the place of", async () => {
    const page = await desk.open("/comparisons/new");
    // 河口大桥坍塌，造成三十七人死亡。 in GB18030
    const gb = Buffer.from("bad3bfdab4f3c7c5ccaecbfaa3acd4ecb3c9c8fdcaaec6dfc8cbcbc0cdf6a1a3", "hex");
    await text(page).fill("What I had pasted before.");
    await choose(page, "old.txt", gb);
    await page.getByText("Encoding guessed: gb18030").waitFor();
    await page.getByLabel("Encoding").selectOption("big5");
    await page.getByText("old.txt read as big5").waitFor();
    await page.getByLabel("Encoding").selectOption("gb18030");
    await page.getByText("old.txt read as gb18030").waitFor();
    expect(await text(page).inputValue()).toContain("三十七人死亡");
    await text(page).fill(TEXT_B);
    await text(page, 1).fill(`（编辑）${TEXT_B}`);
    await text(page, 1).blur();
    await page.getByText("This looks like the same article twice").waitFor();
    await text(page, 1).fill("a\u200bb\u202ec and more of it, which the harbour office said.");
    await page.getByText("2 invisible characters: U+200B ×1, U+202E ×1.").waitFor();
    await page.getByRole("button", { name: "Take them out" }).click();
    expect(await text(page, 1).inputValue()).toMatch(/^abc and/u);
    await choose(page, "c.html", Buffer.from(pageOf()), 1);
    await page.getByRole("button", { name: "Put the text back that stood here before" }).click();
    expect(await text(page, 1).inputValue()).toMatch(/^abc and/u);
  });
});

describe("a source whose page has changed", () => {
  it("is fetched anew: unchanged says so, changed shows what and is compared, failing loses nothing", async () => {
    const made = await fetch(`${desk.server.address}/api/comparisons`, {
      method: "POST",
      headers: { "content-type": "application/json", origin: desk.server.address },
      body: JSON.stringify({
        sources: [
          { text: ["Ferry aground", ...WORDS].join("\n\n"), url: `${address}/ferry`, publishedAt: "2026-03-09" },
          { text: "The ferry carried 186 people, the harbour office said.", url: `${address}/closed` },
        ],
      }),
    });
    const { data } = (await made.json()) as { data: { id: string } };
    const page = await desk.open(`/comparisons/${data.id}`);
    await page.locator("[data-row]").first().waitFor();
    const sheet = page.getByRole("dialog");
    await page.getByRole("button", { name: "Correct the text of B" }).click();
    await sheet.getByRole("button", { name: "Check the page again" }).click();
    await sheet.getByText("does not let the page be read without a login").waitFor();
    await sheet.getByRole("button", { name: "Cancel" }).click();

    await page.getByRole("button", { name: "Correct the text of A" }).click();
    await sheet.getByRole("button", { name: "Check the page again" }).click();
    await sheet.getByText(/^The page is unchanged \(\d{4}-\d\d-\d\d \d\d:\d\d\)\.$/u).waitFor();
    words = [WORDS[0]!.replace("38", "41"), WORDS[1]!];
    await sheet.getByRole("button", { name: "Check the page again" }).click();
    await sheet.getByText("The page has changed").waitFor();
    await sheet.locator(".diff ins").getByText("41").first().waitFor();
    expect(await findBarriers(desk.seen)).toEqual([]);
    await sheet.getByRole("button", { name: "Compare with this text" }).click();
    await page.getByText("It is compared anew").waitFor();
    await page.locator("[data-row]", { hasText: "injuring 41" }).first().waitFor();
    await page.getByRole("button", { name: "About source A" }).click();
    expect(await findBarriers(desk.seen)).toEqual([]);
    expect(await sheet.getByLabel("Retrieved").inputValue()).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d$/u);
    expect(desk.seen.complaints.filter((complaint) => !complaint.includes("422"))).toEqual([]);
    words = WORDS;
  });
});

const LOOKS: Look[] = [
  { width: 1440, lang: "en", theme: "light" },
  { width: 1440, lang: "zh-Hant", theme: "dark" },
  { width: 1440, lang: "zh-Hans", theme: "light" },
  { width: 390, lang: "en", theme: "dark" },
  { width: 390, lang: "zh-Hant", theme: "light" },
  { width: 390, lang: "zh-Hans", theme: "dark" },
];

describe("the text to check", () => {
  it.each(LOOKS)(
    "has no barrier and nothing sticking out when all of it is open ($width px, $lang, $theme)",
    async (look) => {
      desk.seen = await openPage(desk.browser, desk.server.address, look);
      const { page } = desk.seen;
      await page.goto("/comparisons/new");
      await untilAlive(page);
      for (const side of [0, 1]) await choose(page, "c.html", Buffer.from(pageOf()), side);
      await page.locator("section details summary").nth(1).waitFor();
      await page.locator("button[aria-expanded=false]").first().click();
      for (const summary of await page.locator("details summary").all()) await summary.click();
      await page.locator("input[type=url]").fill("http://nowhere.invalid/");
      await page.keyboard.press("Enter");
      await page.locator("input[type=url][aria-invalid=true]").waitFor();
      expect(await findBarriers(desk.seen)).toEqual([]);
      expect(await overflowOf(page)).toBe(0);
      expect(desk.seen.complaints.filter((complaint) => !complaint.includes("422"))).toEqual([]);
    },
  );
});
