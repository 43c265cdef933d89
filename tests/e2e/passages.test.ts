import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { findBarriers, untilAlive } from "./setup/browser";
import { saved, startDesk } from "./setup/desk-pages";
import { dragOver } from "./setup/select-words";
import { compareTexts, TEXT_A, TEXT_B } from "./setup/texts";

const desk = startDesk();

const markIn = (page: Page, side: "a" | "b", words: string) =>
  page.locator(`[data-column=${side}] mark`, { hasText: words }).first();
const litOf = (page: Page) => page.locator("[data-place]");

/** Opens the documents with leave to use the clipboard. */
async function openTexts(id: string): Promise<Page> {
  const page = await desk.open(`/comparisons/${id}/documents`);
  await desk.seen.context.grantPermissions(["clipboard-read", "clipboard-write"]);
  return page;
}

describe("a highlight", () => {
  it("is set by the bar or by h, listed without a word, and taken away by h on the same words", async () => {
    const id = await compareTexts(desk.server);
    const page = await openTexts(id);
    await dragOver(page, markIn(page, "a", "37人"), "37人");
    await page.getByRole("button", { name: "Highlight" }).click();
    await saved(page);
    await page.getByText("Highlighted, without a word").waitFor();
    const marked = page.locator("[data-column=a] .span-note");
    expect(await marked.allTextContents()).toEqual(["37人"]);
    await dragOver(page, marked, "37人");
    await page.keyboard.press("h");
    await page.getByText("Highlighted, without a word").waitFor({ state: "detached" });
    await page.keyboard.press("Control+z");
    await page.getByText("Highlighted, without a word").waitFor();
    expect(desk.seen.complaints).toEqual([]);
  });
});

describe("the address of a passage", () => {
  it("is copied from the bar, and opens with the words lit and in sight, also after a reload", async () => {
    const filler = Array.from({ length: 60 }, (_, order) => `第${order + 1}号道口已恢复通行。\n`).join("");
    const id = await compareTexts(desk.server, `${TEXT_A}${filler}重建工程由省桥梁公司承接。\n`, TEXT_B);
    const page = await openTexts(id);
    await dragOver(page, markIn(page, "a", "省桥梁公司"), "省桥梁公司");
    await page.getByRole("button", { name: "Copy address" }).click();
    await page.getByText("Address copied.").waitFor();
    const address = await page.evaluate(() => navigator.clipboard.readText());
    const at = [...`${TEXT_A}${filler}`].length + [..."重建工程由"].length;
    expect(decodeURIComponent(address)).toContain(`/documents?at=a:${at}-${at + 5}&first=省桥梁公司`);
    for (const visit of [() => page.goto(address), () => page.reload()]) {
      await visit();
      await untilAlive(page);
      await litOf(page).first().waitFor();
      expect((await litOf(page).allTextContents()).join("")).toBe("省桥梁公司");
      await expect.poll(() => isInSight(page)).toBe(true);
    }
    expect(await findBarriers(desk.seen)).toEqual([]);
    await page.keyboard.press("Escape");
    expect(await litOf(page).count()).toBe(0);
    expect(page.url()).not.toContain("at=");
    expect(desk.seen.complaints).toEqual([]);
  });

  it("is copied by y: of the selected words, else of the claim", async () => {
    const id = await compareTexts(desk.server);
    const page = await openTexts(id);
    await page.keyboard.press("y");
    await page.getByText("Select words or choose a claim first.").waitFor();
    await markIn(page, "a", "37人").focus();
    await page.keyboard.press("y");
    await page.getByText("Address copied.").waitFor();
    const ofLink = await page.evaluate(() => navigator.clipboard.readText());
    await page.goto(ofLink);
    await untilAlive(page);
    await page.locator("[data-column=b] mark.span-selected", { hasText: "41人" }).waitFor();
    await markIn(page, "b", "停课").focus();
    await page.keyboard.press("v");
    await page.keyboard.press("y");
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain("at=b:");
  });

  it("says plainly where the words are not there any more, and marks nothing in their place", async () => {
    const id = await compareTexts(desk.server);
    const page = await desk.open(`/comparisons/${id}/documents?at=b:3-9&first=${encodeURIComponent("六个别的字")}`);
    await page.getByText("does not stand in source B any more").waitFor();
    expect(await litOf(page).count()).toBe(0);
    expect(await findBarriers(desk.seen)).toEqual([]);
  });
});

describe("claims that lie over one another", () => {
  /** A claim inside a claim. */
  async function openOverlapping(): Promise<Page> {
    const id = await compareTexts(desk.server);
    const page = await desk.open(`/comparisons/${id}/documents`);
    await dragOver(page, markIn(page, "a", "37人"), "37人");
    await page.getByRole("button", { name: "New claim" }).click();
    await page.getByText("Claim marked").waitFor();
    await saved(page);
    return page;
  }
  const chosen = (page: Page) => page.getByRole("region", { name: "Detail" });

  it("are taken by clicks: the shortest first, then the next, round again", async () => {
    const page = await openOverlapping();
    await page.keyboard.press("Escape");
    const mark = page.locator("[data-column=a] mark", { hasText: /^37人$/u });
    await mark.click();
    await chosen(page).getByRole("button", { name: "1 of 2 here" }).waitFor();
    expect(await chosen(page).textContent()).toContain("Only in A");
    await mark.click();
    await chosen(page).getByRole("button", { name: "2 of 2 here" }).waitFor();
    expect(await chosen(page).textContent()).toContain("Contradict");
    await mark.click();
    await chosen(page).getByRole("button", { name: "1 of 2 here" }).waitFor();
    await chosen(page).getByRole("button", { name: "1 of 2 here" }).click();
    await page.getByRole("menuitem", { name: /Contradict/u }).click();
    await chosen(page).getByRole("button", { name: "2 of 2 here" }).waitFor();
    expect(desk.seen.complaints).toEqual([]);
  });

  it("are chosen from a list by keyboard, and the focus comes back to the text", async () => {
    const page = await openOverlapping();
    const mark = page.locator("[data-column=a] mark", { hasText: /^37人$/u });
    await mark.focus();
    await page.keyboard.press("Enter");
    const list = page.getByRole("menu", { name: "What lies at this place" });
    await list.waitFor();
    expect(await list.getByRole("menuitem").count()).toBe(2);
    expect(await findBarriers(desk.seen)).toEqual([]);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect.poll(() => list.count()).toBe(0);
    expect(await chosen(page).textContent()).toContain("Contradict");
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("37人");
    expect(desk.seen.complaints).toEqual([]);
  });
});

describe("the keys of the documents", () => {
  it("jump to the partner and back by o, and change the scrolling by w", async () => {
    const id = await compareTexts(desk.server);
    const page = await desk.open(`/comparisons/${id}/documents`);
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");
    await markIn(page, "a", "37人").focus();
    await page.keyboard.press("o");
    await expect.poll(focused).toContain("41人");
    await page.keyboard.press("o");
    await expect.poll(focused).toContain("37人");
    await markIn(page, "b", "停课").focus();
    await page.keyboard.press("o");
    await page.getByText("A says nothing comparable to it.").waitFor();
    const scrolling = (name: string) => page.getByRole("button", { name, exact: true, pressed: true });
    for (const name of ["In proportion", "Free", "Linked"]) {
      await page.keyboard.press("w");
      await scrolling(name).waitFor();
    }
    // The second stroke of a pair is not a key of its own.
    await page.keyboard.press("g");
    await page.keyboard.press("w");
    await page.locator("[data-row]").first().waitFor();
    expect(desk.seen.complaints).toEqual([]);
  });

  it("search the other text for selected words, and show what is chosen", async () => {
    const id = await compareTexts(desk.server);
    const page = await desk.open(`/comparisons/${id}/documents`);
    await dragOver(page, markIn(page, "a", "37人"), "县应急办公室");
    await page.getByRole("button", { name: "Search other side" }).click();
    const sheet = page.getByRole("dialog");
    await sheet.getByText("The same words").waitFor();
    expect(await findBarriers(desk.seen)).toEqual([]);
    await sheet.getByRole("button", { name: /41人/u }).first().click();
    await page.locator("[data-column=b] [data-place]", { hasText: "县应急办公室" }).waitFor();
    expect(page.url()).toContain("at=b:");
    expect(desk.seen.complaints).toEqual([]);
  });
});

/** Whether what is lit stands in the part of its column that is seen. */
async function isInSight(page: Page): Promise<boolean> {
  const [box, column] = [await litOf(page).first().boundingBox(), await page.locator("[data-column=a]").boundingBox()];
  return box !== null && column !== null && box.y >= column.y && box.y + box.height <= column.y + column.height;
}
