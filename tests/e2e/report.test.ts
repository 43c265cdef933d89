import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { findBarriers, untilQuiet } from "./setup/browser";
import { rowWith, saved, startDesk } from "./setup/desk-pages";
import { compareTexts } from "./setup/texts";

const desk = startDesk();

/** What the preview shows. */
const shown = (page: Page) => page.frameLocator("iframe").locator("main");
const headings = (page: Page) => shown(page).getByRole("heading", { level: 2 }).allInnerTexts();
const tick = (page: Page, name: string) => page.getByRole("checkbox", { name, exact: true });

async function openReport(query = ""): Promise<Page> {
  const page = await desk.open(`/comparisons/${await compareTexts(desk.server)}/report${query}`);
  await shown(page).waitFor();
  return page;
}

it("opens by key from the rows, with their filter, and leads back to them as they were", async () => {
  const page = await desk.open(`/comparisons/${await compareTexts(desk.server)}?group=contradict`);
  await page.keyboard.press("g");
  await page.keyboard.press("r");
  await page.waitForURL(/\/report\?/u);
  await page.getByText("Now: Contradict").waitFor();
  await page.getByRole("radio", { name: "The filter of Side by side" }).check();
  await shown(page).getByText("37人").first().waitFor();
  await page.waitForURL(/scope=filter/u);
  expect(await shown(page).getByText("大桥附近的学校停课一周").count()).toBe(0);
  await page.keyboard.press("g");
  await page.keyboard.press("w");
  await page.waitForURL(/\/comparisons\/[^/]+\?group=contradict$/u);
  expect(desk.seen.complaints).toEqual([]);
});

it("is chosen by keyboard alone: scope, order, language, names; the preview follows, and the address holds it all", async () => {
  const page = await openReport();
  await shown(page).getByText("Left out:").waitFor();
  await page.getByRole("radio", { name: "Only what a person confirmed" }).focus();
  await page.keyboard.press("ArrowDown");
  await shown(page).getByText("This report holds every row").waitFor();
  const up = page.getByRole("button", { name: "Move “Counts” up" });
  await up.focus();
  await page.keyboard.press("Enter");
  await shown(page).locator("section:nth-of-type(2) h2", { hasText: "Counts" }).waitFor();
  // The focus stays on the button that went along.
  expect(await up.evaluate((node) => node === document.activeElement)).toBe(true);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await shown(page).locator("section:nth-of-type(1) h2", { hasText: "Counts" }).waitFor();
  await page.getByRole("status").getByText("“Counts” is now number 1.").waitFor();
  await tick(page, "Change log").focus();
  await page.keyboard.press("Space");
  await shown(page).getByRole("heading", { name: "Change log" }).waitFor({ state: "detached" });
  await page.getByLabel("Language of headings").selectOption("zh-Hans+en");
  await shown(page).getByRole("heading", { name: "统计 / Counts" }).waitFor();
  const before = await headings(page);
  expect(before.slice(0, 3)).toEqual(["统计 / Counts", "来源 / Sources", "方法 / Method"]);
  await page.waitForURL(/lang=zh-Hans%2Ben/u);
  const again = await desk.open(page.url().replace(desk.server.address, ""));
  await shown(again).getByRole("heading", { name: "统计 / Counts" }).waitFor();
  expect(await headings(again)).toEqual(before);
  expect(await tick(again, "Change log").isChecked()).toBe(false);
  await again.getByRole("button", { name: "Back to the usual report" }).click();
  await shown(again).getByRole("heading", { name: "Change log" }).waitFor();
  expect(desk.seen.complaints).toEqual([]);
});

it("keeps up with a reader who changes it faster than it comes", async () => {
  const page = await openReport();
  const log = tick(page, "Change log");
  // Some of the changes fall on a preview whose page has only begun to arrive.
  for (let step = 0; step < 40; step++) {
    await log.evaluate((node: HTMLInputElement) => node.click());
    await page.waitForTimeout(step % 8 === 0 ? 120 : 10);
  }
  await log.evaluate((node: HTMLInputElement) => node.click());
  await shown(page).getByRole("heading", { name: "Change log" }).waitFor({ state: "detached" });
  expect(desk.seen.complaints).toEqual([]);
});

it("follows what people do, and leaves out what nobody confirmed", async () => {
  const page = await openReport();
  await page.getByText("1 contradiction has not been settled by anybody.").first().waitFor();
  await page.getByText("Nothing is confirmed yet").waitFor();
  expect(await shown(page).getByText("37人").count()).toBe(1);
  await page.getByRole("link", { name: "Side by side" }).click();
  await rowWith(page, "37人").click();
  await page.keyboard.press("c");
  await saved(page);
  await page.keyboard.press("g");
  await page.keyboard.press("r");
  await shown(page).getByText("Decided by Desk").waitFor();
  expect(await page.getByText("Nothing is confirmed yet").count()).toBe(0);
  const heed = page.getByRole("region", { name: "Before it leaves" });
  expect(await heed.getByRole("listitem").allInnerTexts()).toEqual(["2 sources have no address of a page."]);
  expect(await shown(page).getByText("大桥附近的学校停课一周").count()).toBe(0);
  await tick(page, "Name the reviewers").uncheck();
  await shown(page).getByText("Decided by Reviewer 1").waitFor();
  expect(desk.seen.complaints).toEqual([]);
});

it("leaves as files that bear the day, the event and the language in their names", async () => {
  const page = await openReport("?scope=all&lang=zh-Hans");
  for (const [name, extension, words] of [
    ["Word", "docx", "PK"],
    ["Excel", "xlsx", "PK"],
    ["CSV", "csv", "理由"],
    ["Markdown", "md", "## 统计"],
    ["HTML", "html", "<h2"],
    ["JSON", "json", '"schemaVersion"'],
    ["JSON-LD", "jsonld", "https://schema.org"],
  ] as const) {
    const started = page.waitForEvent("download");
    await page.getByRole("link", { name, exact: true }).click();
    const file = await started;
    expect(file.suggestedFilename()).toMatch(
      new RegExp(`^\\d{4}-\\d\\d-\\d\\d_河口大桥坍塌_zh-Hans\\.${extension}$`, "u"),
    );
    expect(await readFile(await file.path(), "utf8")).toContain(words);
  }
  expect(desk.seen.complaints).toEqual([]);
});

it("is copied with formatting and as plain words", async () => {
  const page = await openReport("?scope=all");
  await desk.seen.context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await untilQuiet(desk.seen);
  await page.getByRole("button", { name: "Copy with formatting" }).click();
  await page.getByRole("status").getByText("The report is copied").waitFor();
  const [html, plain] = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text();
    return [await read("text/html"), await read("text/plain")];
  });
  expect(html).toContain("<h2");
  expect(html).toContain('lang="zh-Hans"');
  expect(plain).toMatch(/^河口大桥坍塌\n+Comparison report of/u);
});

it("says so where the preview does not come, and keeps the options", async () => {
  const page = await openReport();
  await page.route("**/export/preview**", (route) => route.abort());
  await tick(page, "Sources").uncheck();
  await page.getByRole("alert").getByText("The preview could not be loaded").waitFor();
  await page.unroute("**/export/preview**");
  await page.getByRole("button", { name: "Load it again" }).click();
  await shown(page).getByRole("heading", { name: "Method" }).waitFor();
  expect(await shown(page).getByRole("heading", { name: "Sources", exact: true }).count()).toBe(0);
  expect(await tick(page, "Sources").isChecked()).toBe(false);
});

it("opens the export menu by key", async () => {
  const page = await openReport();
  await page.keyboard.press("g");
  await page.keyboard.press("x");
  await page.getByRole("menuitem", { name: "Report (Markdown)" }).waitFor();
  expect(await findBarriers(desk.seen)).toEqual([]);
});

it("on paper no relation is told by its colour, and the file itself has no barrier", async () => {
  const page = await openReport("?scope=all");
  const address = (await page.locator("iframe").evaluate((node: HTMLIFrameElement) => node.contentDocument?.URL)) ?? "";
  await page.goto(address);
  expect(await findBarriers(desk.seen)).toEqual([]);
  const colours = () =>
    page
      .locator(".standing strong")
      .evaluateAll((nodes) => [...new Set(nodes.map((node) => getComputedStyle(node).color))]);
  expect((await colours()).length).toBeGreaterThan(1);
  await page.emulateMedia({ media: "print" });
  expect(await colours()).toEqual(["rgb(27, 31, 36)"]);
  for (const words of await page.locator(".standing").allInnerTexts()) expect(words).toMatch(/^\d+\. [≠≈✓?–] \S/u);
  const sheet = await page.evaluate(() => document.querySelector("style")?.textContent ?? "");
  expect(sheet).toContain("counter(page)");
});

it("says which report left last, and what has changed since; the report tells it where it is asked to", async () => {
  const page = await openReport("?scope=all");
  const memory = page.getByRole("region", { name: "The last report" });
  await memory.getByText("No report has left yet.").waitFor();
  const started = page.waitForEvent("download");
  await page.getByRole("link", { name: "Word", exact: true }).click();
  await started;
  await memory.getByText(/^Last left: .*, Word, v0-[0-9a-f]{8}\.$/u).waitFor();
  await memory.getByText("Nothing has changed since.").waitFor();
  await page.getByRole("link", { name: "Side by side" }).click();
  await rowWith(page, "37人").click();
  await page.keyboard.press("c");
  await saved(page);
  await page.getByRole("link", { name: "Report", exact: true }).click();
  await memory.getByText("Since then: 1 link with another decision, 0 new, 0 gone, 0 notes or translations.").waitFor();
  await memory.getByRole("button", { name: "Tell the changes in the report" }).click();
  await shown(page).getByRole("heading", { name: "Changes since the last report" }).waitFor();
  await shown(page)
    .getByText(/^Since report v0-/u)
    .waitFor();
  expect(desk.seen.complaints).toEqual([]);
});
