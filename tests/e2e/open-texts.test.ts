import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { findBarriers, overflowOf, type Seen } from "./setup/browser";
import { saved, startDesk } from "./setup/desk-pages";
import { dragOver } from "./setup/select-words";
import { compareTexts } from "./setup/texts";

const desk = startDesk();
let id = "";

const claim = (page: Page) => page.locator("[data-column=a] mark", { hasText: /^37人$/u });

/** A claim inside a claim, so that two lie over one another. */
beforeAll(async () => {
  id = await compareTexts(desk.server);
  const page = await desk.open(`/comparisons/${id}/documents`);
  await dragOver(page, page.locator("[data-column=a] mark", { hasText: "37人" }).first(), "37人");
  await page.getByRole("button", { name: "New claim" }).click();
  await page.getByText("Claim marked").waitFor();
  await saved(page);
  await desk.seen.context.close();
});

/** What axe finds, and how far anything sticks out, with letters as they are and twice as large. */
async function look(seen: Seen, what: string): Promise<void> {
  const { page } = seen;
  expect([what, await findBarriers(seen)]).toEqual([what, []]);
  await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
  expect([what, "large", await findBarriers(seen)]).toEqual([what, "large", []]);
  expect([what, await overflowOf(page)]).toEqual([what, 0]);
  await page.evaluate(() => document.documentElement.style.removeProperty("font-size"));
}

const LOOKS = (["en", "zh-Hant", "zh-Hans"] as const).flatMap((lang) =>
  (["light", "dark"] as const).map((theme) => ({ lang, theme })),
);

describe.each(LOOKS)("what opens over the texts ($lang, $theme)", (colours) => {
  it("has no barrier: a link that is drawn, what lies at one place, words and what is done with them", async () => {
    const page = await desk.open(`/comparisons/${id}/documents`, { ...colours, width: 1280, name: "Desk" });
    const { seen } = desk;
    await claim(page).focus();
    await page.keyboard.press("l");
    await page.locator("[data-pane=marks] button[aria-pressed=true]").last().waitFor();
    await page.keyboard.press("3");
    await look(seen, "a link that is drawn");
    await page.keyboard.press("Escape");

    await claim(page).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("menu").waitFor();
    await look(seen, "what lies at one place");
    await page.keyboard.press("Escape");
    await page.getByRole("menu").waitFor({ state: "detached" });

    await claim(page).focus();
    for (const key of ["v", "Shift+ArrowRight"]) await page.keyboard.press(key);
    const bar = page.locator("[data-selection-bar]");
    await bar.waitFor();
    await look(seen, "the bar of the words");
    await page.keyboard.press("Enter");
    await bar.locator("[data-key=words-search]").press("Enter");
    await page.getByRole("dialog").waitFor();
    await look(seen, "a search of the other text");
    expect(seen.complaints).toEqual([]);
  });
});
