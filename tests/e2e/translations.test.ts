import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { correct } from "./setup/ask";
import { findBarriers, type Look, openPage, overflowOf, untilAlive } from "./setup/browser";
import { detailOf, rowWith, said, saved, startDesk } from "./setup/desk-pages";
import { compareTexts, TEXT_A } from "./setup/texts";

const desk = startDesk();

/** The accident of the other tests as an English paper tells it. */
const ENGLISH = `Hekou bridge collapse: what we know
The Hekou bridge collapsed on the evening of 5 March.
The county emergency office said 41 people had died.
The county plans to spend about 120 million yuan on rebuilding the bridge.
`;
const compare = () => compareTexts(desk.server, TEXT_A, ENGLISH);
const field = (page: Page, side: string) => page.getByRole("textbox", { name: `Translation of the claim of ${side}` });
const OFFICE = "The county emergency office said that 37 people had died.";

/** Opens the row of the two tolls. */
async function openTolls(id: string): Promise<Page> {
  const page = await desk.open(`/comparisons/${id}`);
  await rowWith(page, "37人").first().click();
  return page;
}

/** Writes a translation of A's claim in the open row. */
async function translate(page: Page, words: string): Promise<void> {
  await page.keyboard.press("r");
  await field(page, "A").fill(words);
  await page.keyboard.press("Control+Enter");
  await said(page, "Translation saved.");
  await saved(page);
}

describe("a translation", () => {
  it("is written by keyboard alone: asked for by key, refused empty, kept over a reload, saved, undone and redone", async () => {
    const page = await openTolls(await compare());
    await page.keyboard.press("r");
    await page.keyboard.press("Control+Enter");
    await page.getByText("Write the translation first.").waitFor();
    expect(await field(page, "A").getAttribute("aria-invalid")).toBe("true");
    expect(await field(page, "A").getAttribute("lang")).toBe("en");
    await page.keyboard.type("The office said");
    await page.keyboard.press("Escape");
    await field(page, "A").waitFor({ state: "detached" });
    await page.reload();
    await untilAlive(page);
    await detailOf(page)
      .getByRole("button", { name: /^Go on with the translation/u })
      .waitFor();
    await page.keyboard.press("r");
    expect(await field(page, "A").inputValue()).toBe("The office said");
    await field(page, "A").fill(OFFICE);
    await page.keyboard.press("Control+Enter");
    await said(page, "Translation saved.");
    const own = detailOf(page).locator("[data-translation]");
    expect(await own.locator("[lang=en]").textContent()).toBe(OFFICE);
    await own.getByText("Translation by Desk").waitFor();
    // The quote stays, and stays first.
    expect(await detailOf(page).locator("blockquote").first().textContent()).toContain("事故已造成37人死亡");
    await page.keyboard.press("Control+z");
    await said(page, "Undone: translation");
    await own.waitFor({ state: "detached" });
    await page.keyboard.press("Control+Shift+z");
    await own.waitFor();
    await saved(page);
    await page.reload();
    await untilAlive(page);
    await own.getByText(OFFICE).waitFor();
    await detailOf(page).getByText("wrote a translation").waitFor();
    expect(await rowWith(page, "37人").first().getByText("Contradict").count()).toBe(1);
    expect(await detailOf(page).getByText("Judged again").count()).toBe(0);
    expect(await detailOf(page).getByText("set by Desk").count()).toBe(0);
    expect(desk.seen.complaints).toEqual([]);
  });

  it("is changed and removed by button, and comes back; the focus is never lost", async () => {
    const page = await openTolls(await compare());
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");
    await detailOf(page)
      .getByRole("button", { name: /^Add a translation.*, B\)$/u })
      .click();
    await page.getByLabel("into").selectOption("zh-Hant");
    await field(page, "B").fill("縣應急辦公室說，已有41人死亡。");
    await page.getByRole("button", { name: "Save translation" }).click();
    const own = detailOf(page).locator("[data-translation]");
    await own.waitFor();
    expect(await focused()).toMatch(/^Edit/u);
    await page.keyboard.press("Enter");
    await field(page, "B").fill("縣應急辦公室表示，41人死亡。");
    await page.getByRole("button", { name: "Cancel" }).click();
    expect(await own.locator("[lang=zh-Hant]").textContent()).toBe("縣應急辦公室說，已有41人死亡。");
    await own.getByRole("button", { name: /^Edit/u }).click();
    expect(await field(page, "B").inputValue()).toBe("縣應急辦公室說，已有41人死亡。");
    await field(page, "B").fill("縣應急辦公室表示，41人死亡。");
    await page.keyboard.press("Control+Enter");
    await own.getByText("縣應急辦公室表示，41人死亡。").waitFor();
    await own.getByRole("button", { name: /^Remove/u }).click();
    await own.waitFor({ state: "detached" });
    expect(await focused()).toMatch(/^Add a translation/u);
    await page.getByRole("status").getByRole("button", { name: "Undo" }).click();
    await own.getByText("縣應急辦公室表示，41人死亡。").waitFor();
    await saved(page);
    await page.getByRole("link", { name: "Progress" }).click();
    await page.getByText("removed a translation").waitFor();
    await page.getByText("縣應急辦公室說，已有41人死亡。 → 縣應急辦公室表示，41人死亡。").waitFor();
    expect(desk.seen.complaints).toEqual([]);
  });

  it("stands in the rows on demand, under the wording, at the marks of the documents, and is found by its words", async () => {
    const id = await compare();
    const page = await openTolls(id);
    await translate(page, OFFICE);
    const line = rowWith(page, "37人").first().locator("[lang=en]", { hasText: OFFICE });
    expect(await line.count()).toBe(0);
    await page.keyboard.press("f");
    await said(page, "Translations are shown under the quotations.");
    await line.waitFor();
    expect(await rowWith(page, "37人").first().getByText("Translation by Desk").count()).toBe(1);
    const toggle = page.getByRole("button", { name: "Translations", exact: true });
    expect(await toggle.getAttribute("aria-pressed")).toBe("true");
    await detailOf(page).getByText("The two quotes are in different languages").waitFor();
    await detailOf(page).getByText("A · Translation by Desk").waitFor();
    await page.reload();
    await untilAlive(page);
    await line.waitFor();
    await page.getByRole("searchbox").fill("emergency office that");
    await expect.poll(() => page.locator("[data-row]:not([data-kept] *)").count()).toBe(1);
    await page.goto(`/comparisons/${id}/documents`);
    await untilAlive(page);
    await page.locator("[data-column=a] mark", { hasText: "37人" }).first().click();
    const bar = page.locator("[data-pane=link]");
    await bar.getByText(OFFICE).waitFor();
    await page.keyboard.press("f");
    await bar.getByText(OFFICE).waitFor({ state: "detached" });
    await page.goto("/");
    await untilAlive(page);
    await page.getByRole("searchbox").first().fill("that 37 people");
    await page
      .getByRole("link", { name: /^Translation.*that 37 people/u })
      .first()
      .waitFor();
    expect(desk.seen.complaints).toEqual([]);
  });

  it("is asked about where two people wrote it, and both can stand", async () => {
    const id = await compare();
    const page = await openTolls(id);
    const { page: other, context } = await openPage(desk.browser, desk.server.address, { name: "Second" });
    await other.goto(`/comparisons/${id}`);
    await untilAlive(other);
    await rowWith(other, "37人").first().click();
    await translate(other, "Theirs.");
    await context.close();
    await page.keyboard.press("r");
    await field(page, "A").fill("Mine.");
    await page.keyboard.press("Control+Enter");
    const asked = page.getByRole("group", { name: "Translation", exact: true });
    await asked.getByRole("radio", { name: /^Both/u }).check();
    await page.getByRole("button", { name: "Save the choice" }).click();
    await expect
      .poll(() => detailOf(page).locator("[data-translation] [lang=en]").allTextContents())
      .toEqual(["Theirs.\nMine."]);
    expect(desk.seen.complaints.filter((complaint) => !complaint.includes("409 (Conflict)"))).toEqual([]);
  });

  it("stands in the report, with or without a name, or is left out, as the address holds", async () => {
    const id = await compare();
    const page = await openTolls(id);
    await translate(page, OFFICE);
    await page.goto(`/comparisons/${id}/report?scope=all`);
    await untilAlive(page);
    const shown = page.frameLocator("iframe").locator("main");
    await shown.getByText(OFFICE).first().waitFor();
    await shown.getByText("Translation into English by Desk:").waitFor();
    await shown.getByText("1 translation stands under the quotations").waitFor();
    await page.getByRole("checkbox", { name: "Name the reviewers" }).uncheck();
    await shown.getByText("Translation into English by Reviewer 1:").waitFor();
    await page.getByRole("checkbox", { name: "Translations", exact: true }).uncheck();
    await shown.getByText("1 translation stands").waitFor({ state: "detached" });
    await shown.getByText("事故已造成37人死亡").first().waitFor();
    expect(await shown.getByText(OFFICE).count()).toBe(0);
    await page.waitForURL(/translations=0/u);
    await page.reload();
    await untilAlive(page);
    expect(await page.getByRole("checkbox", { name: "Translations", exact: true }).isChecked()).toBe(false);
    expect(desk.seen.complaints).toEqual([]);
  });

  it("is no input method's to lose: what is being composed is neither sent nor closed", async () => {
    const page = await openTolls(await compare());
    await page.keyboard.press("r");
    await field(page, "A").fill("草稿");
    const cdp = await desk.seen.context.newCDPSession(page);
    await cdp.send("Input.imeSetComposition", { text: "ni", selectionStart: 2, selectionEnd: 2 });
    for (const key of ["Enter", "Escape"])
      await cdp.send("Input.dispatchKeyEvent", {
        type: "keyDown",
        key: "Process",
        code: key,
        windowsVirtualKeyCode: 229,
      });
    await cdp.send("Input.insertText", { text: "你" });
    expect(await field(page, "A").inputValue()).toBe("草稿你");
    await page.keyboard.press("Control+Enter");
    await said(page, "Translation saved.");
  });
});

it("whose claim a corrected text no longer holds as it was is kept, and taken to the same words under its author's name", async () => {
  const id = await compare();
  await translate(await openTolls(id), OFFICE);
  await desk.seen.context.close();
  await correct(desk.server, id, "a", `${TEXT_A}学校停课。\n`);
  const page = await desk.open(`/comparisons/${id}`, { name: "Second" });
  await page.getByRole("heading", { name: "Translations whose claim is gone" }).waitFor();
  expect(await findBarriers(desk.seen)).toEqual([]);
  await page.getByRole("button", { name: "Carry over 1 translation to the same words" }).click();
  await said(page, "1 translation carried over.");
  await rowWith(page, "37人").first().click();
  await detailOf(page).locator("[data-translation]").getByText("Translation by Desk").waitFor();
});

describe("the field and the lines", () => {
  const LOOKS: Look[] = [
    { width: 1440, lang: "en", theme: "light" },
    { width: 1440, lang: "zh-Hant", theme: "dark" },
    { width: 390, lang: "zh-Hans", theme: "light" },
    { width: 390, lang: "en", theme: "dark" },
  ];

  it("are no barrier, and nothing sticks out, with letters twice as large either", async () => {
    const id = await compare();
    await translate(await openTolls(id), OFFICE);
    await desk.seen.context.close();
    for (const look of LOOKS) {
      const page = await desk.open(`/comparisons/${id}`, { ...look, name: "Desk" });
      await rowWith(page, "37人").first().locator("button").first().focus();
      await page.keyboard.press("f");
      await page.locator("[data-row] [lang=en]", { hasText: OFFICE }).waitFor();
      expect([look, await findBarriers(desk.seen), await overflowOf(page)]).toEqual([look, [], 0]);
      await page.keyboard.press("r");
      await page.locator("article textarea").waitFor();
      expect([look, await findBarriers(desk.seen), await overflowOf(page)]).toEqual([look, [], 0]);
      await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
      expect([look, await overflowOf(page)]).toEqual([look, 0]);
      expect(desk.seen.complaints).toEqual([]);
      if (look !== LOOKS.at(-1)) await desk.seen.context.close();
    }
  });
});
