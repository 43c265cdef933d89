import { writeFileSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import { openPage, untilAlive } from "./setup/browser";
import { saved, startDesk } from "./setup/desk-pages";
import { type Keyboard, listenToPages, takeKeyboard } from "./setup/keyboard";
import { compareTexts } from "./setup/texts";
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
import { listWholePairs, type WholePair, type WholeText } from "./setup/whole-texts";

const desk = startDesk();
let board: Keyboard | null = null;

/** From the list to the rows: two texts pasted, each with who published it and when. */
async function create({ press, reach, type, paste }: Keyboard, { a, b }: WholePair): Promise<void> {
  await reach("link", "New comparison");
  await press("Enter");
  await desk.seen.page.waitForURL(/new$/u);
  for (const source of [a, b]) await fillIn(source);
  await reach("button", "Compare");
  await press("Enter");
  await desk.seen.page.locator("[data-row]").first().waitFor({ timeout: 60_000 });

  async function fillIn({ text, publisher, publishedAt }: WholeText): Promise<void> {
    await reach("textbox", "Text");
    await paste(text);
    await reach("textbox", "Publisher");
    await type(publisher);
    await reach("textbox", "Published");
    await type(publishedAt);
    // Out of this source: its last field is the day of recording.
    await reach("textbox", /^Recorded/u);
  }
}

describe.each(listWholePairs())("a whole review of $name by keyboard alone", (pair) => {
  // Set to the beginning of a path, it keeps what was pressed, met and said, a file for each pair of texts.
  afterEach(() => {
    const log = process.env["KEYBOARD_LOG"];
    if (log && board) writeFileSync(`${log}.${pair.name.replace(/ /gu, "-")}.txt`, `${board.log.join("\n")}\n`);
  });

  it("is made, read, narrowed, decided, noted, put in order, taken back, kept and exported", {
    timeout: 180_000,
  }, async () => {
    desk.seen = await openPage(desk.browser, desk.server.address, {});
    const { page, context } = desk.seen;
    const heard = await listenToPages(context);
    await page.goto("/");
    await page.waitForLoadState("networkidle");
    board = await takeKeyboard(page, heard);
    const { press, reach, type, hear } = board;
    const current = () => page.locator("[data-row]:has([aria-current=true])").getAttribute("data-row");
    const drawn = () => page.locator("[data-row]").count();
    const rows = () => countAllRows(page);
    await create(board, pair);
    const all = await rows();

    // Read: down and up again, and both texts.
    const first = await current();
    await press("j", "j", "k", "k");
    expect(await current()).toBe(first);

    // Narrowed by words, and by a count.
    await press("/");
    await type("2024");
    await hear(/rows? match/u);
    const few = await drawn();
    await press("Escape", "Escape");
    expect(await drawn()).toBeGreaterThan(few);
    expect((await board.focus()).role).toBe("button");

    // Confirmed; the name is asked once.
    await press("c");
    await type(REVIEWER);
    await press("Enter");
    await hear("Confirmed");
    await press("j");

    // Changed with a reason: the next row that waits is there.
    const second = await current();
    await press("Shift+Digit3");
    await type(REASON);
    await press("Control+Enter");
    await page.locator(`[data-row="${second}"]`, { hasText: `Changed · ${REVIEWER}` }).waitFor();
    const third = await current();
    expect(third).not.toBe(second);

    // Noted and tagged.
    await press("a");
    await type(NOTE);
    await press("Control+Enter");
    await hear("Note saved");
    await press("t");
    await type(TAG);
    await press("Enter");
    await hear("Tags saved");
    await press("i", "i");

    // Put in order: two rows become one and two again, a pair is parted and joined.
    await press("j", "m", "Tab", "Enter");
    await hear("Rows merged");
    expect(await rows()).toBe(all - 1);
    await press("s");
    const claims = await page.getByRole("dialog").getByRole("checkbox").count();
    for (let at = 1; at < claims; at++) await press("Tab");
    await press("Space", "Enter");
    await hear("Row split");
    expect(await rows()).toBe(all);
    await press("k", "u");
    // Of more than two claims it asks which go out.
    if ((await board.focus()).role === "checkbox") await press("Space", "Enter");
    await hear("Unlinked");
    const apart = await settledRows(desk.seen);
    await press("l", "Enter");
    await hear("Put side by side");
    const done = await settledRows(desk.seen);
    expect(done).not.toEqual(apart);

    // Taken back, and done again.
    await press("Control+z");
    await hear("Undone");
    expect(await settledRows(desk.seen)).toEqual(apart);
    await press("Control+Shift+z");
    await hear("Done again");
    expect(await settledRows(desk.seen)).toEqual(done);

    // A note on words of a text.
    await press("g", "d");
    await page.waitForURL(/documents/u);
    await hear(/^Documents · /u);
    await reach("link", /./u, "F6");
    await press("v", "Shift+ArrowRight", "a");
    await type(PASSAGE_NOTE);
    await press("Control+Enter");
    await hear("Note saved");
    await press("g", "w");
    await hear(/ · Crosscheck$/u);
    await page.locator("[data-row]").first().waitFor();

    // Kept.
    await saved(page);
    await page.reload();
    await page.waitForLoadState("networkidle");
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
      await reach("button", "Export");
      await press("Enter");
      await reach("menuitem", entry, "ArrowDown");
      const [file] = await Promise.all([page.waitForEvent("download"), press("Enter")]);
      files.push(await readDownload(file));
    }
    checkExports(files[0] ?? "", files[1] ?? "", { a: pair.a.text, b: pair.b.text });
    expect(board.pointed()).toBe(0);
    expect(desk.seen.complaints).toEqual([]);
  });
});

describe("from one reviewed link to the next", () => {
  it("takes six strokes at most, held keys counted, with a changed relation and a reason", async () => {
    const id = await compareTexts(desk.server);
    desk.seen = await openPage(desk.browser, desk.server.address, { name: REVIEWER });
    const { page, context } = desk.seen;
    const heard = await listenToPages(context);
    await page.goto(`/comparisons/${id}`);
    await untilAlive(page);
    board = await takeKeyboard(page, heard);
    await board.press("c");
    await board.press("j");
    for (let times = 0; times < 2; times++) {
      const before = board.strokes;
      const link = await page.locator("[data-row]:has([aria-current=true])").getAttribute("data-row");
      await board.press("Shift+Digit3", "Tab", "Enter", "Control+Enter");
      const row = page.locator(`[data-row="${link}"]`);
      await row.filter({ hasText: `Changed · ${REVIEWER}` }).waitFor();
      await expect.poll(() => row.locator("[aria-current=true]").count()).toBe(0);
      expect(board.strokes - before).toBeLessThanOrEqual(6);
    }
    expect(board.pointed()).toBe(0);
    const reasons = (await (await fetch(`${desk.server.address}/api/comparisons/${id}/export?format=json`)).json()) as {
      reviews: { disposition: string; reason: string }[];
    };
    const changed = reasons.reviews.filter(({ disposition }) => disposition === "changed");
    expect(changed).toHaveLength(2);
    expect(changed.every(({ reason }) => reason !== "")).toBe(true);
  });
});
