import type { Browser, Page } from "playwright-core";
import { openPage, untilAlive } from "../../tests/e2e/setup/browser";
import { medianOf, putClock, takeTime } from "./page-clock";

const ROUNDS = { visit: 5, key: 30, letter: 6, select: 15 } as const;

/** One line of the table: what was done, how long it took in the median and at worst, and what it may take. Milliseconds. */
export interface Measured {
  name: string;
  median: number;
  worst: number;
  budget: number;
}

const measured = (name: string, budget: number, taken: readonly number[]): Measured => {
  return { name, budget, median: medianOf(taken), worst: Math.max(...taken) };
};

/** Opens the desk with a clock in its pages, does something there, and closes it. */
async function onDesk<T>(browser: Browser, address: string, path: string, act: (page: Page) => Promise<T>): Promise<T> {
  const { page, context } = await openPage(browser, address, { name: "Bench" });
  context.setDefaultTimeout(60_000);
  await putClock(page);
  await page.goto(path);
  const outcome = await act(page);
  await context.close();
  return outcome;
}

/** From the visit until a key has moved the row. */
export async function measureOpening(browser: Browser, address: string, id: string): Promise<Measured> {
  const taken: number[] = [];
  for (let round = 0; round < ROUNDS.visit; round++) {
    const read = async (page: Page) => {
      await page.waitForFunction(() => window.benchReady !== null);
      return page.evaluate(() => window.benchReady ?? 0);
    };
    taken.push(await onDesk(browser, address, `/comparisons/${id}?until-alive`, read));
  }
  return measured("workspace interactive", 2000, taken);
}

/** Keys and letters on the rows. */
export function measureRows(browser: Browser, address: string, id: string): Promise<Measured[]> {
  return onDesk(browser, address, `/comparisons/${id}`, async (page) => {
    await untilAlive(page);
    const press = (key: string) => takeTime(page, () => page.keyboard.press(key));
    const several = async (times: number, act: (round: number) => Promise<number>) => {
      const taken: number[] = [];
      for (let round = 0; round < times; round++) {
        taken.push(await act(round));
        await page.waitForTimeout(60);
      }
      return taken;
    };
    const down = await several(ROUNDS.key, () => press("j"));
    const arrows = await several(ROUNDS.key, () => press("ArrowDown"));
    const decided = await several(8, () => press("c"));
    await page.waitForTimeout(1500);
    const group = page.getByRole("button", { name: /^\d+ (Agree|Contradict)/ });
    const toggled = await several(8, (round) => takeTime(page, () => group.nth(round % 2 === 0 ? 0 : 1).click()));
    await page.goto(`/comparisons/${id}`);
    await untilAlive(page);
    await page.getByRole("searchbox").focus();
    const letters = await several(ROUNDS.letter * 2, (round) => {
      const letter = "人年月部市省"[round];
      return takeTime(page, () => (letter ? page.keyboard.insertText(letter) : page.keyboard.press("Backspace")));
    });
    return [
      measured("row move (j)", 50, down),
      measured("row move (arrow)", 50, arrows),
      measured("decision (c)", 100, decided),
      measured("filter by a group", 100, toggled),
      measured("filter by words, a letter", 100, letters),
    ];
  });
}

/** Scrolling and selecting in the two texts. */
export function measureTexts(browser: Browser, address: string, id: string): Promise<Measured[]> {
  return onDesk(browser, address, `/comparisons/${id}/documents`, async (page) => {
    await untilAlive(page);
    const column = page.locator("[data-column=a]");
    await column.hover();
    await page.waitForTimeout(1500);
    await page.evaluate(() => {
      window.benchLong = [];
    });
    for (let step = 0; step < 80; step++) {
      await page.mouse.wheel(0, step < 60 ? 400 : -700);
      await page.waitForTimeout(30);
    }
    await page.waitForTimeout(300);
    const long = await page.evaluate(() => window.benchLong);
    const selections: number[] = [];
    for (let round = 0; round < ROUNDS.select; round++) {
      await page.evaluate(() => window.getSelection()?.removeAllRanges());
      await page.waitForTimeout(80);
      const select = (order: number) => {
        const piece = document.querySelectorAll("[data-source=a] mark")[20 + order * 3];
        if (piece) window.getSelection()?.selectAllChildren(piece);
      };
      selections.push(await takeTime(page, () => page.evaluate(select, round)));
      await page.locator(".float button").first().waitFor();
    }
    return [
      measured("linked scrolling, longest task", 50, [...long, 0].sort((x, y) => y - x).slice(0, 1)),
      measured("selection bar", 50, selections),
    ];
  });
}

/** From the visit of the two texts until they answer. */
export async function measureTextsOpening(browser: Browser, address: string, id: string): Promise<Measured> {
  const taken: number[] = [];
  for (let round = 0; round < 3; round++) {
    taken.push(
      await onDesk(browser, address, `/comparisons/${id}/documents`, async (page) => {
        await page.locator("[role=link][tabindex='0']").first().waitFor();
        return page.evaluate(() => performance.now());
      }),
    );
  }
  return measured("documents interactive", 2000, taken);
}
