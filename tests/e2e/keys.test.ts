import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { untilAlive } from "./setup/browser";
import { detailOf, rowWith, saved, startDesk } from "./setup/desk-pages";
import { pressAtOnce } from "./setup/press-at-once";
import { compareTexts, TEXT_B } from "./setup/texts";

const desk = startDesk();

const pane = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest<HTMLElement>("[data-pane]")?.dataset["pane"] ?? null);

describe("the keys of the rows", () => {
  it("y copies the address of the row, which opens it", async () => {
    const id = await compareTexts(desk.server);
    const page = await desk.open(`/comparisons/${id}`);
    await desk.seen.context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await rowWith(page, "停课").click();
    await page.keyboard.press("y");
    await page.getByText("Address of this row copied.").waitFor();
    await page.goto(await page.evaluate(() => navigator.clipboard.readText()));
    await page.locator("[data-row]:has([aria-current=true])", { hasText: "停课" }).waitFor();
    expect(await detailOf(page).textContent()).toContain("停课");
  });

  it("y says so where the clipboard is closed to it", async () => {
    const id = await compareTexts(desk.server);
    const page = await desk.open(`/comparisons/${id}`);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error("closed"));
    });
    await rowWith(page, "37人").click();
    await page.keyboard.press("y");
    await page.getByText("it stands in the address bar").waitFor();
  });

  it("d sets the wording side by side or in one column, and back", async () => {
    const id = await compareTexts(desk.server);
    const page = await desk.open(`/comparisons/${id}`);
    await rowWith(page, "37人").click();
    const mode = detailOf(page).locator("[data-key=diff]");
    await mode.waitFor();
    const look = () => mode.evaluate((node) => `${node.textContent} ${node.getAttribute("aria-pressed")}`);
    const before = await look();
    await page.keyboard.press("d");
    await expect.poll(look).not.toBe(before);
    await page.keyboard.press("d");
    await expect.poll(look).toBe(before);
  });

  it("backslash hides the detail and brings it back, with the row that was open", async () => {
    const id = await compareTexts(desk.server);
    const page = await desk.open(`/comparisons/${id}`);
    await rowWith(page, "停课").click();
    await page.keyboard.press("\\");
    await expect.poll(() => detailOf(page).count()).toBe(0);
    await page.keyboard.press("\\");
    await detailOf(page).waitFor();
    expect(await detailOf(page).textContent()).toContain("停课");
  });

  it("F6 goes round the panes, also out of a field, and Shift+F6 back", async () => {
    const id = await compareTexts(desk.server);
    const page = await desk.open(`/comparisons/${id}`);
    await page.keyboard.press("/");
    const seen = new Set<string | null>();
    const first = await pane(page);
    for (let presses = 0; presses < 3; presses++) {
      await page.keyboard.press("F6");
      seen.add(await pane(page));
    }
    expect([...seen].sort()).toEqual(["detail", "rail", "rows"]);
    expect(await pane(page)).toBe(first);
    await page.keyboard.press("Shift+F6");
    const before = await pane(page);
    await page.keyboard.press("F6");
    expect(await pane(page)).toBe(first);
    expect(before).not.toBe(first);
  });

  it("F6 goes round the panes of the documents", async () => {
    const id = await compareTexts(desk.server);
    const page = await desk.open(`/comparisons/${id}/documents`);
    const seen: (string | null)[] = [];
    for (let presses = 0; presses < 3; presses++) {
      await page.keyboard.press("F6");
      seen.push(await pane(page));
    }
    expect(seen).toEqual(["text-a", "text-b", "marks"]);
  });
});

describe("keys in quick succession", () => {
  it("find what the one before them opened, though the screen has had no time to be drawn", async () => {
    const id = await compareTexts(desk.server);
    const page = await desk.open(`/comparisons/${id}`);
    await rowWith(page, "37人").click();
    expect(await pressAtOnce(page, ["j", "a", "Escape"])).toEqual(["button", "textarea On this link", "button"]);
    expect(await pressAtOnce(page, ["k", "2", "Escape"])).toEqual([
      "button",
      "textarea What makes it a different relation?",
      "button",
    ]);
    expect((await pressAtOnce(page, ["e"]))[0]).toMatch(/^input/u);
    await page.goto(`/comparisons/${id}`);
    await untilAlive(page);
    await rowWith(page, "37人").click();
    await page.keyboard.press("a");
    await page.keyboard.type("Ask the county");
    await page.keyboard.press("Control+Enter");
    await saved(page);
    expect(await pressAtOnce(page, ["i", "i", "i"])).toEqual(["li", "button", "li"]);
  });

  it("find the words that were selected and the note on them", async () => {
    const id = await compareTexts(desk.server);
    const page = await desk.open(`/comparisons/${id}/documents`);
    const mark = page.locator("[data-column=a] mark", { hasText: "37人" });
    await mark.focus();
    expect(await pressAtOnce(page, ["v", "a"])).toEqual(["article", "textarea Note"]);
    await page.keyboard.press("Escape");
    await mark.focus();
    expect(await pressAtOnce(page, ["v", "Enter"])).toEqual(["article", "button"]);
    await page.keyboard.press("Escape");
    await mark.focus();
    expect(await pressAtOnce(page, ["o"])).toEqual(["mark"]);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain("41人");
  });
});

describe("a pair inside one source", () => {
  it("is judged again at once on the value that a person sets, and back by undo", async () => {
    const own = "河口大桥坍塌致37人死亡\n县应急办公室3月6日表示，河口大桥坍塌事故已造成41人死亡。\n";
    const id = await compareTexts(desk.server, own, TEXT_B);
    const page = await desk.open(`/comparisons/${id}`);
    const row = page.locator("#internal [data-row]").first();
    await row.click();
    expect(await row.textContent()).toContain("Contradict");
    await page.keyboard.press("e");
    const figure = detailOf(page).getByRole("group", { name: "37人" });
    await figure.waitFor();
    await figure.getByRole("textbox").nth(0).fill("41");
    await figure.getByRole("textbox").nth(1).fill("41");
    await page.keyboard.press("Enter");
    await saved(page);
    await expect.poll(() => row.textContent(), { timeout: 10_000 }).not.toContain("Contradict");
    await page.getByRole("button", { name: /^Undo/u }).first().click();
    await expect.poll(() => row.textContent(), { timeout: 10_000 }).toContain("Contradict");
    expect(desk.seen.complaints).toEqual([]);
  });
});
