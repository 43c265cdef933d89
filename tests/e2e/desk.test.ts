import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { reload, untilAlive } from "./setup/browser";
import { detailOf, rowWith, saved, startDesk } from "./setup/desk-pages";
import { compareTexts, TEXT_A, TEXT_B } from "./setup/texts";

const desk = startDesk();

describe("a new comparison", () => {
  it("goes from two pasted texts to rows, with contradictions first", async () => {
    const page = await desk.open("/");
    await page.getByText("Nothing compared yet").waitFor();
    await page.getByRole("link", { name: "New comparison" }).click();
    const texts = page.getByLabel("Text", { exact: true });
    await texts.nth(0).fill(TEXT_A);
    await texts.nth(1).fill(TEXT_B);
    await page.getByText("Detected: Chinese (simplified)").first().waitFor({ state: "attached" });
    await page.getByLabel("Published").nth(0).fill("2024-03-06");
    await page.getByLabel("Published").nth(1).fill("2024-03-06");
    await page.getByLabel("Publisher").nth(0).fill("河口日报");
    await page.getByRole("button", { name: "Compare" }).click();
    await page.locator("[data-row]").first().waitFor();
    expect(await page.locator("[data-row]").first().textContent()).toContain("37人");
    expect(await page.locator("[data-row]").first().textContent()).toContain("Contradict");
    expect(await page.getByRole("button", { name: "1 Contradict" }).isEnabled()).toBe(true);
    expect(desk.seen.complaints).toEqual([]);
  });

  it("says next to the field what is wrong, and loses nothing that was typed", async () => {
    const page = await desk.open("/comparisons/new");
    await page.getByLabel("Text", { exact: true }).nth(0).fill(TEXT_A);
    await page.getByLabel("Published").nth(0).fill("2999-01-01");
    await page.getByText("lies in the future").waitFor();
    await page.getByRole("button", { name: "Compare" }).click();
    await page.getByText("There is no text here").waitFor();
    expect(await page.getByRole("alert").first().textContent()).toContain("2 things need attention");
    const focused = await page.evaluate(() => document.activeElement?.getAttribute("aria-invalid"));
    expect(focused).toBe("true");
    await page.waitForTimeout(600);
    await page.reload();
    await page.getByText("Kept from last time").waitFor();
    expect(await page.getByLabel("Text", { exact: true }).nth(0).inputValue()).toBe(TEXT_A);
  });

  it("takes a day as articles write it, in a field that one Tab leads into and one out of", async () => {
    const page = await desk.open("/comparisons/new");
    const day = page.getByLabel("Published").first();
    await day.focus();
    await page.keyboard.insertText("2024年3月6日");
    await page.keyboard.press("ArrowUp");
    expect(await day.inputValue()).toBe("2024-03-07");
    await page.getByText("Thursday, March 7, 2024").waitFor();
    await page.keyboard.press("Tab");
    expect(
      await page
        .getByLabel(/^Recorded/)
        .first()
        .evaluate((node) => node === document.activeElement),
    ).toBe(true);
    await page.keyboard.insertText("3/9/2024");
    await page.keyboard.press("Tab");
    await page.locator("textarea").first().fill("The bridge fell at night. The office said that 37 people died.");
    await page.getByText("is not a date").waitFor();
  });

  it("reads a file in an old encoding, and refuses what is no text", async () => {
    const page = await desk.open("/comparisons/new");
    const choose = page.locator("input[type=file]").first();
    // 河口大桥坍塌，造成三十七人死亡。 in GB18030
    const gb = Buffer.from("bad3bfdab4f3c7c5ccaecbfaa3acd4ecb3c9c8fdcaaec6dfc8cbcbc0cdf6a1a3", "hex");
    await choose.setInputFiles({ name: "old.txt", mimeType: "text/plain", buffer: gb });
    await page.getByText("read as gb18030").waitFor();
    expect(await page.getByLabel("Text", { exact: true }).nth(0).inputValue()).toContain("三十七人死亡");
    await choose.setInputFiles({ name: "x.txt", mimeType: "text/plain", buffer: Buffer.from([1, 0, 2, 0, 3]) });
    await page.getByText("not a text file").waitFor();
    expect(await page.getByLabel("Text", { exact: true }).nth(0).inputValue()).toContain("三十七人死亡");
    await choose.setInputFiles({ name: "x.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7") });
    await page.getByText("This PDF cannot be read").waitFor();
  });

  it("takes the title of a file, then of the next one; says when the file holds nothing that can be read", async () => {
    const page = await desk.open("/comparisons/new");
    const choose = page.locator("input[type=file]").first();
    const read = (name: string, text: string) =>
      choose.setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(text) });
    const title = page.getByLabel("Headline").first();
    await read("one.txt", TEXT_A);
    await page.getByText("one.txt read as").waitFor();
    expect(await title.inputValue()).toBe("河口大桥坍塌");
    await read("two.txt", TEXT_B);
    await page.getByText("two.txt read as").waitFor();
    expect(await title.inputValue()).toBe("河口大桥事故续报");
    await title.fill("My own title");
    await read("three.txt", TEXT_A);
    await page.getByText("three.txt read as").waitFor();
    expect(await title.inputValue()).toBe("My own title");
    await read("french.txt", "Le pont de la ville est fermé pour travaux.");
    await page.getByText("The language could not be recognised").waitFor();
    await read("japanese.txt", "市は橋の通行を止め、付近の学校を休校にしたと発表しました。");
    await page.getByText("japanese.txt read as").waitFor();
    await page.getByText("The language could not be recognised").waitFor();
    await read("tiny.txt", "橋塌");
    await page.getByText("too short to hold a statement").waitFor();
    await read("empty.txt", "");
    await page.getByText("There is no text here").waitFor();
  });
});

describe("the workspace", () => {
  it("narrows by group and by words, and the address keeps the place", async () => {
    const id = await compareTexts(desk.server);
    const page = await desk.open(`/comparisons/${id}`);
    const all = await page.locator("[data-row]").count();
    await page.getByRole("button", { name: /^\d+ Only in A/ }).click();
    expect(await page.locator("[data-row]").count()).toBeLessThan(all);
    await page.waitForURL(/group=only_a/);
    await page.getByRole("searchbox").fill("學校");
    await page.getByText(/No row matches: Only in A/).waitFor();
    await page.getByRole("button", { name: "Clear the filters" }).click();
    await page.getByRole("searchbox").fill("學校");
    await rowWith(page, "学校停课").waitFor();
    expect(await page.locator("[data-row]").count()).toBe(1);
    await rowWith(page, "学校停课").click();
    await page.waitForURL(/link=/);
    await reload(page);
    expect(await page.getByRole("searchbox").inputValue()).toBe("學校");
    expect(await page.locator("[data-row] [aria-current=true]").count()).toBe(1);
    expect(desk.seen.complaints).toEqual([]);
  });

  it("reads the rows as either text tells them, and the address keeps the order", async () => {
    const id = await compareTexts(desk.server);
    const page = await desk.open(`/comparisons/${id}`);
    const first = () => page.locator("[data-row]").first().textContent();
    expect(await first()).toContain("41人");
    await page.getByLabel("Order of the rows").selectOption({ label: "As in A" });
    await expect.poll(first).not.toContain("41人");
    await expect.poll(() => page.url()).toContain("order=a");
    await page.reload();
    await untilAlive(page);
    expect(await first()).not.toContain("41人");
    await page.getByLabel("Order of the rows").selectOption({ label: "As it happened" });
    await expect.poll(() => page.url()).toContain("order=time");
    await expect.poll(first).toContain("3月5日");
    await page.keyboard.press("g");
    await page.keyboard.press("p");
    await page.waitForURL(/numbers$/u);
  });

  it("shows both quotes, the points, the words that decided; a decision asks for a name once and can be undone", async () => {
    const id = await compareTexts(desk.server);
    const page = await desk.open(`/comparisons/${id}`, {});
    await rowWith(page, "37人").click();
    const detail = detailOf(page);
    await detail.getByRole("heading", { name: "Point by point" }).waitFor();
    const figures = detail.getByRole("row", { name: /How many/ });
    expect(await figures.textContent()).toMatch(/37人[\s\S]*≠[\s\S]*41人/);
    await detail.getByText("decided").first().waitFor();
    await detail.getByRole("button", { name: "Confirm" }).click();
    await page.getByLabel("Your name").fill("Desk");
    await page.getByRole("button", { name: "Continue" }).click();
    await detail.getByText("Confirmed by Desk").waitFor();
    await saved(page);
    await page.getByRole("status").getByRole("button", { name: "Undo" }).click();
    await detail.getByText("Confirmed by Desk").waitFor({ state: "detached" });
    expect(await page.getByText("links reviewed").textContent()).toMatch(/^0\/\d+ links reviewed, \d+ one-sided$/);
    expect(desk.seen.complaints).toEqual([]);
  });

  it("changes a relation only with a reason; a new run keeps decisions and notes, and both downloads tell of them", async () => {
    const id = await compareTexts(desk.server);
    const page = await desk.open(`/comparisons/${id}`);
    await rowWith(page, "37人").click();
    const detail = detailOf(page);
    await detail.getByRole("button", { name: "Change relation" }).click();
    await detail.getByLabel("Relation", { exact: true }).selectOption("superseded");
    await detail.getByRole("button", { name: "Save", exact: true }).click();
    await detail.getByText("Say why in a few words").waitFor();
    await detail.getByLabel("What makes it a different relation?").fill("The second count is later");
    await detail.getByRole("button", { name: "Save", exact: true }).click();
    await detail.getByText("Changed by Desk").waitFor();

    await detail.getByRole("button", { name: "Write a note", exact: true }).click();
    await detail.getByRole("textbox", { name: "On this link" }).fill("Ask the office for the hour");
    await detail.getByRole("button", { name: "Save note" }).click();
    await detail.getByRole("button", { name: "Write a note on the claim of A" }).click();
    await detail.getByRole("textbox", { name: "On the claim of A" }).fill("From the morning briefing");
    await detail.getByRole("button", { name: "Save note" }).click();
    await saved(page);

    await page.getByRole("button", { name: "Run again" }).click();
    await page.getByText("Reviews and notes are kept").waitFor();
    await reload(page);
    await rowWith(page, "37人").click();
    for (const words of ["Changed by Desk", "The second count is later", "Ask the office", "From the morning"]) {
      await detailOf(page).getByText(words).first().waitFor();
    }

    const report = await download(page, "Report (Markdown)");
    expect(report).toContain("The second count is later");
    expect(report).toContain("Ask the office for the hour");
    const data = JSON.parse(await download(page, "Data (JSON)")) as { reviews: unknown[]; annotations: unknown[] };
    expect(data.reviews).toHaveLength(1);
    expect(data.annotations).toHaveLength(2);
    expect(desk.seen.complaints).toEqual([]);
  });

  it("says how many origins stand behind the agreements, and how much of each text was read as claims", async () => {
    const page = await desk.open(`/comparisons/${await compareTexts(desk.server)}`);
    const overview = page.getByRole("region", { name: "Overview" });
    expect(await overview.textContent()).toMatch(
      /\d+ agreements? from \d+ origins?A: \d+ of 5 sentences hold a claimB: \d+ of 5/u,
    );
  });

  it("has a title that can be corrected", async () => {
    const id = await compareTexts(desk.server);
    const page = await desk.open(`/comparisons/${id}`);
    await page.getByRole("button", { name: "Correct the title" }).click();
    await page.getByLabel("Title of the comparison").fill("The bridge");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: "The bridge" }).waitFor();
    await saved(page);
    await page.reload();
    await page.getByRole("heading", { level: 1, name: "The bridge" }).waitFor();
    expect(desk.seen.complaints).toEqual([]);
  });

  it("counts a false alarm apart from what stands", async () => {
    const id = await compareTexts(desk.server);
    const page = await desk.open(`/comparisons/${id}`);
    await rowWith(page, "37人").click();
    await detailOf(page).getByRole("button", { name: "False alarm" }).click();
    await page.getByRole("button", { name: "0 Contradict · 1 false alarm" }).click();
    expect(await page.locator("[data-row]").count()).toBe(1);
    await saved(page);
  });

  it("is worked by keys, but not while an input method composes", async () => {
    const id = await compareTexts(desk.server);
    const page = await desk.open(`/comparisons/${id}`);
    await page.locator("[data-row]").first().waitFor();
    const current = () => page.locator("[data-row]:has([aria-current=true])").textContent();
    const first = await current();
    await page.keyboard.press("j");
    const second = await current();
    expect(second).not.toBe(first);
    await page.keyboard.press("k");
    expect(await current()).toBe(first);
    await page.keyboard.press("c");
    await detailOf(page).getByText("Confirmed by Desk").waitFor();
    await page.keyboard.press("2");
    await detailOf(page).getByLabel("Relation", { exact: true }).waitFor();
    expect(await detailOf(page).getByLabel("Relation", { exact: true }).inputValue()).toBe("contradict_direct");
    await page.keyboard.type("jjc");
    expect(await detailOf(page).getByLabel("What makes it a different relation?").inputValue()).toBe("jjc");
    await page.keyboard.press("Escape");
    await page.keyboard.press("/");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("type"))).toBe("search");

    const session = await desk.seen.context.newCDPSession(page);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await session.send("Input.dispatchKeyEvent", { type: "keyDown", key: "j", windowsVirtualKeyCode: 229 });
    expect(await current()).toContain("Confirmed");
    await page.keyboard.press("?");
    await page.getByRole("dialog", { name: "Keyboard" }).waitFor();
    await page.keyboard.press("Escape");
    expect(desk.seen.complaints).toEqual([]);
  });
});

async function download(page: Page, entry: string): Promise<string> {
  await page.getByRole("button", { name: "Export" }).click();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("menuitem", { name: entry }).click(),
  ]);
  return readFile(await file.path(), "utf8");
}
