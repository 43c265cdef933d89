import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { findBarriers } from "./setup/browser";
import { rowWith, saved, startDesk } from "./setup/desk-pages";
import { dragOver, selectionOf } from "./setup/select-words";
import { compareTexts, TEXT_A } from "./setup/texts";

const desk = startDesk();

const barOf = (page: Page) => page.getByRole("region", { name: "Link two passages" });
const markIn = (page: Page, side: "a" | "b", words: string) =>
  page.locator(`[data-column=${side}] mark`, { hasText: words }).first();

describe("a link between two passages", () => {
  it("is drawn by mouse without dragging: a claim in A, one in B, the relation; and undone as one", async () => {
    const id = await compareTexts(desk.server);
    const page = await desk.open(`/comparisons/${id}/documents`);
    await page.getByRole("button", { name: "Link two passages" }).click();
    await barOf(page).waitFor();
    await markIn(page, "a", "航行记录").click();
    // What was picked is shown where it stands.
    await markIn(page, "a", "航行记录").and(page.locator(".span-place")).waitFor();
    await markIn(page, "b", "停课").click();
    expect(await barOf(page).textContent()).toContain("大桥附近的学校停课一周");
    expect(await findBarriers(desk.seen)).toEqual([]);
    await barOf(page).getByRole("button", { name: "Link", exact: true }).click();
    await page.getByText("Choose the relation first.").waitFor();
    await barOf(page).getByRole("combobox").selectOption("not_comparable");
    await barOf(page).getByRole("textbox").fill("Both are beside the matter.");
    await barOf(page).getByRole("button", { name: "Link", exact: true }).click();
    await page.getByText("Linked.").waitFor();
    await page.locator("[data-column=b] mark.span-unclear.span-selected", { hasText: "停课" }).waitFor();
    await saved(page);
    await page.getByRole("link", { name: "Open the row" }).click();
    await page.waitForURL(/link=/);
    const row = rowWith(page, "停课");
    expect(await row.textContent()).toContain("航行记录");
    await page.getByText("Both are beside the matter.").first().waitFor();
    await page.keyboard.press("Control+z");
    await expect.poll(() => rowWith(page, "停课").textContent()).not.toContain("航行记录");
    expect(desk.seen.complaints).toEqual([]);
  });

  it("is drawn by keyboard alone: l on a claim, the nearest claim of the other text, a digit, Enter", async () => {
    const id = await compareTexts(desk.server, `${TEXT_A}大桥附近的商店照常营业。\n`);
    const page = await desk.open(`/comparisons/${id}/documents`);
    await markIn(page, "a", "商店").focus();
    await page.keyboard.press("l");
    await barOf(page).waitFor();
    await page.getByText("Nearest in B:").waitFor();
    // Cancel, Pick another, then the first of the nearest.
    for (let presses = 0; presses < 3; presses++) await page.keyboard.press("Tab");
    const near = await page.evaluate(() => document.activeElement?.querySelector("q")?.textContent ?? "");
    expect(near).not.toBe("");
    await page.keyboard.press("Enter");
    await page.keyboard.press("3");
    await page.keyboard.press("Enter");
    await page.getByText("Linked.").waitFor();
    await saved(page);
    await page.goto(`/comparisons/${id}?group=partly`);
    await rowWith(page, "商店").filter({ hasText: near }).waitFor();
    expect(desk.seen.complaints).toEqual([]);
  });

  it("begins with selected words, which become a claim; Esc leaves all as it was", async () => {
    const id = await compareTexts(desk.server);
    const page = await desk.open(`/comparisons/${id}/documents`);
    await dragOver(page, markIn(page, "a", "𠮷字号"), "𠮷字号渡轮");
    await page.getByRole("button", { name: "Link to…" }).click();
    await page.getByText("These words become a claim.").waitFor();
    await page.keyboard.press("Escape");
    expect(await barOf(page).count()).toBe(0);
    await dragOver(page, markIn(page, "a", "𠮷字号"), "𠮷字号渡轮");
    await page.keyboard.press("l");
    await markIn(page, "b", "停课").click();
    await page.keyboard.press("5");
    await page.keyboard.press("Enter");
    await page.getByText("Linked.").waitFor();
    await page.locator("[data-column=a] mark.span-unclear", { hasText: "𠮷字号渡轮" }).waitFor();
    expect(desk.seen.complaints).toEqual([]);
  });

  it("says so where the two stand in one row already", async () => {
    const id = await compareTexts(desk.server);
    const page = await desk.open(`/comparisons/${id}/documents`);
    await markIn(page, "a", "37人").focus();
    await page.keyboard.press("l");
    await markIn(page, "b", "41人").click();
    await page.getByText("These two stand side by side in one row already.").waitFor();
    await page.getByRole("button", { name: "Show that link" }).click();
    await markIn(page, "b", "41人").and(page.locator(".span-selected")).waitFor();
  });

  it("is drawn at 390 px, one text at a time", async () => {
    const id = await compareTexts(desk.server);
    const page = await desk.open(`/comparisons/${id}/documents`, { name: "Desk", width: 390, height: 800 });
    await page.getByRole("button", { name: "Link two passages" }).click();
    await markIn(page, "a", "航行记录").click();
    await barOf(page).getByRole("button", { name: "Show B" }).click();
    await markIn(page, "b", "停课").click();
    await barOf(page).getByRole("combobox").selectOption("undetermined");
    await barOf(page).getByRole("button", { name: "Link", exact: true }).click();
    await page.getByText("Linked.").waitFor();
    expect(desk.seen.complaints).toEqual([]);
  });
});

describe("words selected by keyboard", () => {
  it("start at the claim with the focus, move by word and sentence, extend, and open the bar", async () => {
    const id = await compareTexts(desk.server);
    const page = await desk.open(`/comparisons/${id}/documents`);
    // Where a Chinese word ends is the browser's to say.
    const words = await page.evaluate(() => {
      const cut = new Intl.Segmenter("zh-Hans", { granularity: "word" }).segment("大桥附近的学校停课一周。");
      return [...cut].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
    });
    await markIn(page, "b", "停课").focus();
    await page.keyboard.press("v");
    expect(await selectionOf(page)).toBe(words[0]);
    await page.keyboard.press("ArrowRight");
    expect(await selectionOf(page)).toBe(words[1]);
    await page.keyboard.press("Shift+ArrowRight");
    await page.keyboard.press("Shift+ArrowRight");
    expect(await selectionOf(page)).toBe(words.slice(1, 4).join(""));
    await page.keyboard.press("Control+ArrowRight");
    expect(await selectionOf(page)).toBe("大桥附近的学校停课一周。");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Write a note");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    expect(await selectionOf(page)).toBe("");
    expect(desk.seen.complaints).toEqual([]);
  });

  it("take a note by a alone, and stay out of the way of an input method", async () => {
    const id = await compareTexts(desk.server);
    const page = await desk.open(`/comparisons/${id}/documents`);
    await markIn(page, "a", "37人").focus();
    await page.evaluate(() => {
      const init = { key: "v", bubbles: true, isComposing: true, cancelable: true };
      document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", init));
    });
    expect(await selectionOf(page)).toBe("");
    await page.keyboard.press("v");
    await page.keyboard.press("Shift+ArrowRight");
    const words = await selectionOf(page);
    await page.keyboard.press("a");
    await page.getByRole("textbox", { name: "Note" }).fill("Who counted?");
    await page.keyboard.press("Control+Enter");
    await page.locator(".span-note").first().waitFor();
    expect((await page.locator(".span-note").allTextContents()).join("")).toBe(words);
  });
});
