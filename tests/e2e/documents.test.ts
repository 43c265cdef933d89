import { describe, expect, it } from "vitest";
import { detailOf, rowWith, saved, startDesk } from "./setup/desk-pages";
import { dragOver } from "./setup/select-words";
import { compareTexts } from "./setup/texts";

const desk = startDesk();

describe("the documents", () => {
  it("lead from a claim to its row and back", async () => {
    const id = await compareTexts(desk.server);
    const page = await desk.open(`/comparisons/${id}`);
    await rowWith(page, "37人").click();
    await detailOf(page).getByRole("link", { name: "Open in the text A" }).click();
    await page.waitForURL(/documents/);
    const mark = page.locator("mark.span-contradict", { hasText: "37人" });
    await mark.waitFor();
    expect(await mark.getAttribute("class")).toContain("span-selected");
    await page.locator("mark", { hasText: "停课" }).click();
    await page.locator("mark.span-selected", { hasText: "停课" }).waitFor();
    await page.getByRole("link", { name: "Open the row" }).click();
    await page.waitForURL(/link=/);
    expect(await page.locator("[data-row]:has([aria-current=true])").textContent()).toContain("停课");
    expect(desk.seen.complaints).toEqual([]);
  });

  it("select a claim from its very first character, and give the focus to one that is clicked", async () => {
    const id = await compareTexts(desk.server, "大桥坍塌\n大桥昨晚坍塌。事故造成37人死亡。\n");
    const page = await desk.open(`/comparisons/${id}/documents`);
    const mark = page.locator("[data-column=a] mark", { hasText: "37人" }).first();
    await dragOver(page, mark, "事故造成");
    expect(await page.evaluate(() => String(getSelection()))).toBe("事故造成");
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await mark.click();
    expect(await mark.evaluate((node) => node === document.activeElement)).toBe(true);
  });

  it("take a note on selected words, past a character of two units, and show it", async () => {
    const id = await compareTexts(desk.server);
    const page = await desk.open(`/comparisons/${id}/documents`);
    await dragOver(page, page.locator("mark", { hasText: "𠮷字号" }).last(), "𠮷字号渡轮");
    // The words that were dragged over are selected; the claim they stand in is not opened by it.
    expect(await page.evaluate(() => String(getSelection()))).toBe("𠮷字号渡轮");
    expect(await page.getByRole("link", { name: "Open the row" }).count()).toBe(0);
    await page.getByRole("button", { name: "Write a note", exact: true }).click();
    await page.getByRole("textbox", { name: "Note" }).fill("Which ferry?");
    await page.getByRole("button", { name: "Save note" }).click();
    await page.locator(".span-note", { hasText: "𠮷字号渡轮" }).waitFor();
    await saved(page);
    await page.reload();
    expect(await page.locator(".span-note").textContent()).toBe("𠮷字号渡轮");
    await page.getByText("Which ferry?").waitFor();
    expect(await page.getByRole("link", { name: "1 note on a passage" }).getAttribute("href")).toBe("#passage-notes");
    expect(desk.seen.complaints).toEqual([]);
  });

  it("have one tab stop for all claims: arrows move along them, Enter opens the link", async () => {
    const id = await compareTexts(desk.server);
    const page = await desk.open(`/comparisons/${id}/documents`);
    const claims = page.locator("[data-source=a] [role=link]");
    await claims.first().focus();
    expect(await page.locator("[data-source=a] [role=link][tabindex='0']").count()).toBe(1);
    await page.keyboard.press("ArrowRight");
    const words = await page.evaluate(() => document.activeElement?.textContent);
    expect(words).toBe(await claims.nth(1).textContent());
    await page.keyboard.press("Enter");
    await page.getByRole("link", { name: "Open the row" }).waitFor();
    expect(await claims.nth(1).getAttribute("class")).toContain("span-selected");
  });

  it("show what is announced above the bar of the chosen link", async () => {
    const id = await compareTexts(desk.server);
    const page = await desk.open(`/comparisons/${id}/documents`);
    await page.locator("mark", { hasText: "停课" }).click();
    await page.locator("mark.span-selected", { hasText: "停课" }).waitFor();
    const bar = page.getByRole("region", { name: "Detail" });
    await bar.waitFor();
    await dragOver(page, page.locator("mark", { hasText: "37人" }), "37人");
    await page.getByRole("button", { name: "Write a note", exact: true }).click();
    await page.getByRole("textbox", { name: "Note" }).fill("Count");
    await page.getByRole("button", { name: "Save note" }).click();
    const said = await page.getByText("Note saved.").boundingBox();
    const below = await bar.boundingBox();
    expect((said?.y ?? 0) + (said?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0);
  });

  it("take a note without a pointer, by the words of the text", async () => {
    const id = await compareTexts(desk.server);
    const page = await desk.open(`/comparisons/${id}/documents`);
    await page.getByRole("button", { name: "Note on a passage" }).click();
    await page.getByLabel("Words of the text").fill("不在文中");
    await page.getByText("do not stand in source A").waitFor();
    await page.getByLabel("Words of the text").fill("十一辆车");
    await page.getByRole("textbox", { name: "Note" }).fill("Count again");
    await page.getByRole("button", { name: "Save note" }).click();
    await page.locator(".span-note", { hasText: "十一辆车" }).waitFor();
  });
});
