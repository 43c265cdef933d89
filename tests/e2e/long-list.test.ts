import { describe, expect, it } from "vitest";
import { startDesk } from "./setup/desk-pages";
import { compareTexts } from "./setup/texts";

const desk = startDesk();

const ROUTES = 360;
/** One sentence a route, and every third figure another in the second text. */
const tell = (side: 0 | 1) =>
  Array.from(
    { length: ROUTES },
    (_, at) => `第${at + 1}路公交车去年运送乘客${(at + 3) * 100 + (at % 3 === 0 ? side * 37 : 0)}人次。`,
  ).join("\n");

describe("a list of hundreds of rows", () => {
  it("keeps the open row where it stands when it is narrowed and widened; where the row is gone, the head is seen", async () => {
    const id = await compareTexts(desk.server, tell(0), tell(1));
    const page = await desk.open(`/comparisons/${id}`);
    const shown = page.locator("[data-row]:not([data-kept] *)");
    // By the pointer alone: a click of the library may scroll the page first.
    const toggle = async (name: RegExp) => {
      const { x, y } = (await page.getByRole("button", { name }).first().boundingBox())!;
      await page.mouse.click(x + 8, y + 8);
    };
    const grown = async () => {
      for (let last = -1, now = await shown.count(); now !== last; now = await shown.count()) {
        last = now;
        await page.waitForTimeout(600);
      }
      return shown.count();
    };
    const all = await grown();
    expect(all).toBeGreaterThan(200);

    const key = await shown.nth(100).getAttribute("data-row");
    const agreed = page.locator(`[data-row="${key}"]:not([data-kept] *)`);
    await agreed.click();
    const topOf = async () => Math.round((await agreed.boundingBox())?.y ?? -1);
    const before = await topOf();
    await toggle(/^240 Agree/);
    await expect.poll(() => shown.count()).toBeLessThan(all);
    expect(Math.abs((await topOf()) - before)).toBeLessThan(3);
    await toggle(/^240 Agree/);
    expect(await grown()).toBe(all);
    expect(Math.abs((await topOf()) - before)).toBeLessThan(3);

    await toggle(/^120 Only in A/);
    await expect.poll(() => agreed.count()).toBe(0);
    const head = await shown.first().boundingBox();
    expect(head?.y).toBeGreaterThan(0);
    expect(head?.y).toBeLessThan(400);
    await page.keyboard.press("j");
    await expect.poll(() => shown.locator("[aria-current=true]").count()).toBe(1);
    expect(desk.seen.complaints).toEqual([]);
  });
});
