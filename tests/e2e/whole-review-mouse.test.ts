import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { openPage, untilAlive } from "./setup/browser";
import { detailOf, rowMenu, said, saved, startDesk } from "./setup/desk-pages";
import { dragOver } from "./setup/select-words";
import {
  checkExports,
  countAllRows,
  NOTE,
  PASSAGE_NOTE,
  REASON,
  REVIEWER,
  readDownload,
  settledRows,
  TAG,
} from "./setup/whole-review";
import { listWholePairs, type WholePair } from "./setup/whole-texts";

const desk = startDesk();

const rowAt = (page: Page, at: number): Locator => page.locator("[data-row]").nth(at);
const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: true }).first().click();

/** From the list to the rows: two texts pasted, each with who published it and when. */
async function create(page: Page, { a, b }: WholePair): Promise<void> {
  await page.getByRole("link", { name: "New comparison" }).click();
  for (const [at, source] of [a, b].entries()) {
    await page.getByLabel("Text", { exact: true }).nth(at).fill(source.text);
    await page.getByLabel("Publisher").nth(at).fill(source.publisher);
    await page.getByLabel("Published").nth(at).fill(source.publishedAt);
  }
  await page.getByRole("button", { name: "Compare" }).click();
  await page.locator("[data-row]").first().waitFor({ timeout: 60_000 });
}

describe.each(listWholePairs())("a whole review of $name by mouse", (pair) => {
  it("is made, read, narrowed, decided, noted, put in order, taken back, kept and exported", {
    timeout: 180_000,
  }, async () => {
    desk.seen = await openPage(desk.browser, desk.server.address, {});
    const { page } = desk.seen;
    await page.goto("/");
    await untilAlive(page);
    await create(page, pair);
    const detail = detailOf(page);
    const all = await countAllRows(page);

    // Read: a row, and its words where they stand.
    await rowAt(page, 0).click();
    await detail.getByRole("heading", { name: "Point by point" }).waitFor();

    // Narrowed by a count, and by words.
    await page.getByRole("button", { name: /^\d+ Agree$/u }).click();
    await page.waitForURL(/group=agree/u);
    const agreed = await page.locator("[data-row]").count();
    await page.getByRole("searchbox").fill("2024");
    await expect.poll(() => page.locator("[data-row]").count()).toBeLessThan(agreed);
    await page.getByRole("searchbox").fill("");
    await page.getByRole("button", { name: /^\d+ Agree$/u }).click();

    // Confirmed; the name is asked once.
    await rowAt(page, 0).click();
    await detail.getByRole("button", { name: "Confirm" }).click();
    await page.getByLabel("Your name").fill(REVIEWER);
    await press(page, "Continue");
    await said(page, "Confirmed");

    // Changed with a reason.
    await rowAt(page, 1).click();
    await detail.getByRole("button", { name: "Change relation" }).click();
    await detail.getByLabel("Relation", { exact: true }).selectOption("partial");
    await detail.getByLabel("What makes it a different relation?").fill(REASON);
    await detail.getByRole("button", { name: "Save", exact: true }).click();
    await said(page, "Relation changed");

    // Noted and tagged.
    await rowAt(page, 2).click();
    await detail.getByRole("button", { name: "Write a note", exact: true }).click();
    await detail.getByRole("textbox", { name: "On this link" }).fill(NOTE);
    await detail.getByRole("button", { name: "Save note" }).click();
    await said(page, "Note saved");
    await detail.getByRole("button", { name: "Tags", exact: true }).click();
    await detail.getByRole("textbox", { name: "Tags, parted by commas" }).fill(TAG);
    await detail.getByRole("button", { name: "Save tags" }).click();
    await said(page, "Tags saved");

    // Put in order: two rows become one and two again, a pair is parted and joined.
    await rowAt(page, 3).click();
    await rowMenu(page, "Merge with another row…");
    await page.getByRole("dialog").getByRole("listitem").first().getByRole("button").click();
    await said(page, "Rows merged.");
    expect(await countAllRows(page)).toBe(all - 1);
    await rowMenu(page, "Split…");
    await page.getByRole("dialog").getByRole("checkbox").last().check();
    await press(page, "Split");
    await said(page, "Row split.");
    expect(await countAllRows(page)).toBe(all);
    await page
      .locator("[data-row]")
      .filter({ hasNotText: /more|Confirmed|Changed|note/u })
      .first()
      .click();
    await rowMenu(page, "Unlink");
    await said(page, "Unlinked.");
    const apart = await settledRows(desk.seen);
    await detail.getByRole("button", { name: "Find a match…" }).click();
    await page.getByRole("dialog", { name: "Find a match" }).getByRole("listitem").first().getByRole("button").click();
    await said(page, "Put side by side.");
    const done = await settledRows(desk.seen);
    expect(done).not.toEqual(apart);

    // Taken back, and done again.
    await press(page, "Undo");
    await said(page, "Undone");
    expect(await settledRows(desk.seen)).toEqual(apart);
    await press(page, "Redo");
    await said(page, "Done again");
    expect(await settledRows(desk.seen)).toEqual(done);

    // A note on words of a text.
    await page.getByRole("link", { name: "Documents", exact: true }).click();
    const mark = page.locator("[data-column=a] mark").first();
    await dragOver(page, mark, [...((await mark.textContent()) ?? "")].slice(0, 4).join(""));
    await press(page, "Write a note");
    await page.getByRole("textbox", { name: "Note" }).fill(PASSAGE_NOTE);
    await press(page, "Save note");
    await said(page, "Note saved");
    await page.getByRole("link", { name: "Side by side", exact: true }).click();
    await page.locator("[data-row]").first().waitFor();

    // Kept.
    await saved(page);
    await page.reload();
    await untilAlive(page);
    await expect
      .poll(() =>
        page
          .locator("[data-row]")
          .allTextContents()
          .then((rows) => rows.sort()),
      )
      .toEqual(done);

    // Exported, both ways.
    const files: string[] = [];
    for (const entry of ["Report (Markdown)", "Data (JSON)"]) {
      await press(page, "Export");
      const download = page.waitForEvent("download");
      await page.getByRole("menuitem", { name: entry }).click();
      files.push(await readDownload(await download));
    }
    checkExports(files[0] ?? "", files[1] ?? "", { a: pair.a.text, b: pair.b.text });
    expect(desk.seen.complaints).toEqual([]);
  });
});
