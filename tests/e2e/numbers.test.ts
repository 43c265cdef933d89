import { expect, it } from "vitest";
import { startDesk } from "./setup/desk-pages";
import { compareTexts } from "./setup/texts";

const desk = startDesk();

it("draws the figures of both sources on one axis; arrow keys step through them and Enter opens their row", async () => {
  const page = await desk.open(`/comparisons/${await compareTexts(desk.server)}/numbers`);
  const steps = page.locator(".plot").first().getByRole("link");
  expect(await steps.count()).toBeGreaterThanOrEqual(2);
  await steps.first().focus();
  await page.keyboard.press("ArrowDown");
  expect(await steps.nth(1).evaluate((node) => node === document.activeElement)).toBe(true);
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/comparisons\/[^/]+\?link=/u);
  await page.locator(".row-selected").waitFor();
  expect(desk.seen.complaints).toEqual([]);
});

it("lists every time in a table whose rows lead to the claims", async () => {
  const page = await desk.open(`/comparisons/${await compareTexts(desk.server)}/numbers`);
  await page.getByRole("checkbox").check();
  await page.getByText(/^All times as a table/u).click();
  const claims = page.getByRole("table").last().getByRole("link");
  expect(await claims.count()).toBeGreaterThan(0);
  await claims.first().click();
  await page.waitForURL(/\?link=/u);
  expect(desk.seen.complaints).toEqual([]);
});
