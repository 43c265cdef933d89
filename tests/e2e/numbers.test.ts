import { expect, it } from "vitest";
import { findBarriers, overflowOf, reload } from "./setup/browser";
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

it("shows times of day on the source's clock, the reader's or UTC; a source of no stated zone is given one", async () => {
  const a = "河口大桥北京时间3月5日20时整坍塌，造成37人死亡。\n县政府计划投入1.2亿元重建大桥。\n";
  const b = "河口大桥3月5日20时30分坍塌，造成41人死亡。\n县政府计划投入约1.2亿元重建大桥。\n";
  const id = await compareTexts(desk.server, a, b);
  const page = await desk.open(`/comparisons/${id}/numbers`);
  const table = page.getByRole("table").last();
  const times = async () => {
    const cells = await table.locator("tbody tr td:nth-child(2)").allInnerTexts();
    return [...new Set(cells.filter((cell) => cell.includes(":")))].sort();
  };
  await page.getByText(/^All times as a table/u).click();
  expect(await times()).toEqual(["2024-03-05 20:00", "2024-03-05 20:30"]);
  await page.getByRole("button", { name: "UTC", exact: true }).click();
  expect(await times()).toEqual(["2024-03-05 12:00", "2024-03-05 20:30\nas written: no zone stated"]);
  expect(await findBarriers(desk.seen)).toEqual([]);
  await page.getByLabel(/^B keeps/u).selectOption("Asia/Tokyo");
  expect(await times()).toEqual(["2024-03-05 11:30", "2024-03-05 12:00"]);
  await reload(page);
  await page.getByRole("button", { name: /^your zone/u }).click();
  await page.getByText(/^All times as a table/u).click();
  expect(await page.getByText("no zone stated").count()).toBe(0);
  expect(desk.seen.complaints).toEqual([]);
});

it.each([
  { lang: "en", theme: "light" },
  { lang: "zh-Hant", theme: "dark" },
] as const)(
  "prints every point with its label, and every table open, with nothing to press ($lang, $theme)",
  async (look) => {
    const a = "河口大桥北京时间3月5日20时整坍塌，造成37人死亡。\n县政府计划投入1.2亿元重建大桥。\n桥上有十一辆车。\n";
    const b = "河口大桥3月5日20时30分坍塌，造成41人死亡。\n县政府计划投入约1.2亿元重建大桥。\n学校停课7天。\n";
    const id = await compareTexts(desk.server, a, b);
    // A sheet of A4 in the browser's own pixels.
    const page = await desk.open(`/comparisons/${id}/numbers`, { ...look, width: 794, height: 1123 });
    const inSight = (selector: string) =>
      page.locator(selector).evaluateAll((nodes) => nodes.filter((node) => node.checkVisibility()).length);
    const points = await page.locator(".plot li a").count();
    expect(points).toBeGreaterThanOrEqual(6);
    const tables = await page.getByRole("table", { includeHidden: true }).count();
    expect(tables).toBeGreaterThanOrEqual(1);
    expect(await inSight("table")).toBe(0);
    await page.emulateMedia({ media: "print" });
    expect(await inSight("table")).toBe(tables);
    expect(await inSight("table tbody tr")).toBe(await page.locator("table tbody tr").count());
    expect(await inSight(".plot li a")).toBe(points);
    expect(await inSight("button, select, input, textarea, [role=button]")).toBe(0);
    // Each label has its words, inside the sheet.
    const labels = await page.locator(".plot li a").evaluateAll((nodes) =>
      nodes.map((node) => {
        const { left, right } = node.getBoundingClientRect();
        return {
          words: (node.textContent ?? "").trim(),
          isInside: left >= 0 && right <= document.documentElement.clientWidth,
        };
      }),
    );
    expect(labels.filter(({ words, isInside }) => words === "" || !isInside)).toEqual([]);
    expect(await overflowOf(page)).toBe(0);
    const ground = await page.evaluate(() =>
      getComputedStyle(document.documentElement).getPropertyValue("--paper").trim(),
    );
    expect(ground).toBe("#fdfcfa");
    expect(desk.seen.complaints).toEqual([]);
  },
);
