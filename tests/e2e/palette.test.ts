import { describe, expect, it } from "vitest";
import { findBarriers, untilAlive } from "./setup/browser";
import { detailOf, rowWith, saved, startDesk } from "./setup/desk-pages";
import { dragOver } from "./setup/select-words";
import { compareTexts } from "./setup/texts";

const desk = startDesk();

describe("the palette", () => {
  it("finds a command by its words and does it where the reader was; what it offers is no barrier", async () => {
    const id = await compareTexts(desk.server);
    const page = await desk.open(`/comparisons/${id}`);
    await rowWith(page, "37人").click();
    await page.keyboard.press("Control+k");
    const dialog = page.getByRole("dialog", { name: "What do you want to do?" });
    await dialog.waitFor();
    expect(await findBarriers(desk.seen)).toEqual([]);
    await page.keyboard.type("conf");
    await expect.poll(() => dialog.getByRole("menuitem").count()).toBe(1);
    await page.keyboard.press("Enter");
    await dialog.waitFor({ state: "detached" });
    await detailOf(page).getByText("Confirmed by Desk").waitFor();
    await saved(page);
    await page.keyboard.press("Control+k");
    await page.keyboard.type("zzzz");
    await dialog.getByText("No command has these words.").waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    expect(desk.seen.complaints).toEqual([]);
  });

  it("goes by two strokes, out of a field too, and works with the single keys switched off", async () => {
    const id = await compareTexts(desk.server);
    const page = await desk.open(`/comparisons/${id}`);
    await page.evaluate(() => localStorage.setItem("crosscheck.keys", "off"));
    await page.reload();
    await untilAlive(page);
    await page.getByRole("searchbox").focus();
    await page.keyboard.press("Control+k");
    await page.keyboard.type("go to the notes");
    await page.keyboard.press("Enter");
    await page.waitForURL(/notes$/u);
  });

  it("keeps the words that were selected for what is done with them", async () => {
    const id = await compareTexts(desk.server);
    const page = await desk.open(`/comparisons/${id}/documents`);
    const mark = page.locator("[data-column=a] mark", { hasText: "37人" }).first();
    await dragOver(page, mark, "37人");
    await page.keyboard.press("Control+k");
    await page.keyboard.type("highlight");
    await page.keyboard.press("Enter");
    await page.getByText("Highlighted, without a word").waitFor();
    expect(await page.locator("[data-column=a] .span-note").allTextContents()).toEqual(["37人"]);
  });
});
