import { readFile } from "node:fs/promises";
import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { ulid } from "ulid";
import { beforeAll, describe, expect, it } from "vitest";
import { pass } from "./setup/ask";
import { findBarriers, overflowOf, untilAlive } from "./setup/browser";
import { said, startDesk } from "./setup/desk-pages";
import { compareTexts, TEXT_A, TEXT_B } from "./setup/texts";

const desk = startDesk();
const HARBOUR = TEXT_A.replaceAll("河口大桥", "海港大桥");
const line = (page: Page, title: string) => page.getByRole("row").filter({ hasText: title });
const tick = (page: Page, title: string) => page.getByRole("checkbox", { name: `Select ${title}` });
const titles = (page: Page) => page.locator("tbody tr a.font-medium").allTextContents();

/** In the order they were made: 河口, 海港, 河口. */
const ids: string[] = [];
beforeAll(async () => {
  ids.push(await compareTexts(desk.server, TEXT_A.replace("大桥坍塌\n", "大桥坍塌一\n"), TEXT_B));
  ids.push(await compareTexts(desk.server, HARBOUR, TEXT_B.replace("41人", "37人").replaceAll("河口大桥", "海港大桥")));
  ids.push(await compareTexts(desk.server, TEXT_A.replace("大桥坍塌\n", "大桥坍塌三\n"), TEXT_B));
});

describe("the list", () => {
  it("is narrowed by words and choices in the address, and kept under a name for the whole desk", async () => {
    const page = await desk.open("/");
    await page.keyboard.press("/");
    await page.keyboard.type("海港");
    await page.getByText("1 of 3 comparisons").waitFor();
    expect(await titles(page)).toEqual(["海港大桥坍塌"]);
    await expect.poll(() => page.url()).toContain("q=%E6%B5%B7%E6%B8%AF");
    await page.getByRole("button", { name: "Clear the filter" }).click();
    await page.getByRole("checkbox", { name: "Has contradictions" }).check();
    await page.getByText("2 of 3 comparisons").waitFor();
    await page.getByLabel("Order").selectOption("title");
    await expect.poll(() => page.url()).toContain("sort=title");
    await page.reload();
    await page.getByText("2 of 3 comparisons").waitFor();
    expect(await titles(page)).toEqual(["河口大桥坍塌三", "河口大桥坍塌一"]);
    expect(await findBarriers(desk.seen)).toEqual([]);

    await page.getByRole("button", { name: "Save this view" }).click();
    await page.getByRole("textbox", { name: "Name of the view" }).fill("To check");
    await page.keyboard.press("Enter");
    await said(page, "View “To check” saved.");
    const view = page.getByRole("navigation", { name: "Saved views" });
    await page.getByRole("button", { name: "Clear the filter" }).click();
    await page.getByText("3 of 3 comparisons").waitFor();
    await view.getByRole("button", { name: "To check", exact: true }).click();
    await page.getByText("2 of 3 comparisons").waitFor();
    await view.getByRole("button", { name: "Rename “To check”" }).click();
    await page.getByRole("textbox", { name: "Name of the view" }).fill("Open ones");
    await page.keyboard.press("Enter");
    await view.getByRole("button", { name: "Open ones", exact: true }).waitFor();
    await page.goBack();
    await page.getByText("3 of 3 comparisons").waitFor();
    // Somebody else's browser has it too.
    const other = await desk.browser.newPage({ baseURL: desk.server.address });
    await other.goto("/");
    await untilAlive(other);
    await other.getByRole("button", { name: "Open ones", exact: true }).click();
    await other
      .getByText(/^2 .*3|3.* 2 /)
      .first()
      .waitFor();
    await other.close();
    await view.getByRole("button", { name: "Open ones", exact: true }).click();
    await view.getByRole("button", { name: "Delete “Open ones”" }).click();
    await said(page, "View “Open ones” deleted.");
    await page.getByRole("button", { name: "Undo" }).click();
    await view.getByRole("button", { name: "Open ones", exact: true }).waitFor();
    expect(desk.seen.complaints).toEqual([]);
  });

  it("archives, exports and deletes what is ticked, by mouse with Shift or all at once, each with a way back", async () => {
    const page = await desk.open("/?sort=title");
    const order = await titles(page);
    await tick(page, order[0] ?? "").click();
    await tick(page, order[2] ?? "").click({ modifiers: ["Shift"] });
    await page.getByText("3 selected").waitFor();
    await tick(page, order[1] ?? "").click();
    await page.getByText("2 selected").waitFor();
    const taken = async (choose: () => Promise<void>) => {
      const download = page.waitForEvent("download");
      await choose();
      await said(page, "2 reports go to your downloads in one zip.");
      // The name begins with the day it was made and ends with the language.
      return Object.keys(unzipSync(await readFile(await (await download).path())))
        .map((name) => name.slice(11))
        .sort();
    };
    const named = (ending: string) => [order[0], order[2]].map((title) => `${title}_en.${ending}`).sort();
    const button = page.getByRole("button", { name: "Export", exact: true });
    await button.click();
    expect(await findBarriers(desk.seen)).toEqual([]);
    expect(await taken(() => page.getByRole("menuitem", { name: "Report (Word)" }).click())).toEqual(named("docx"));
    await button.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("menuitem", { name: "Report (Word)" }).waitFor();
    await page.keyboard.press("End");
    expect(await taken(() => page.keyboard.press("Enter"))).toEqual(named("jsonld"));
    await page.getByRole("button", { name: "Archive", exact: true }).click();
    await said(page, "2 comparisons archived.");
    await page.getByText("1 of 3 comparisons").waitFor();
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByText("3 of 3 comparisons").waitFor();

    await page.getByRole("checkbox", { name: "Select all shown" }).check();
    await page.getByRole("button", { name: "Archive", exact: true }).click();
    await page.getByText("No comparison fits this filter.").waitFor();
    await page.getByLabel("Archive", { exact: true }).selectOption("only");
    await line(page, "海港大桥坍塌").getByText("Archived", { exact: true }).waitFor();
    await page.getByRole("checkbox", { name: "Select all shown" }).check();
    expect(await findBarriers(desk.seen)).toEqual([]);
    await page.getByRole("button", { name: "Take out of the archive" }).click();
    await said(page, "3 comparisons taken out of the archive.");
    await page.getByLabel("Archive", { exact: true }).selectOption("without");
    await tick(page, "海港大桥坍塌").check();
    await page.getByRole("button", { name: "Delete", exact: true }).first().click();
    await said(page, "1 comparison deleted.");
    await page.getByText("2 of 2 comparisons").waitFor();
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByText("3 of 3 comparisons").waitFor();
    expect(desk.seen.complaints).toEqual([]);
  });

  it("finds words in all quotes and notes, in either script, and leads to the place", async () => {
    const target = { kind: "topic", topicKey: "" } as const;
    const report = (await (
      await fetch(`${desk.server.address}/api/comparisons/${ids[1]}/export?format=json`)
    ).json()) as { topics: { id: string }[] };
    const id = ulid();
    await pass(desk.server, ids[1] ?? "", "annotation.create", {
      id,
      target: { ...target, topicKey: report.topics[0]?.id ?? "" },
      body: "Ask the ferry office about 渡轮",
      parentId: null,
    });
    const page = await desk.open("/");
    await page.keyboard.press("/");
    await page.keyboard.type("渡輪");
    const found = page.getByRole("region", { name: "In quotes, translations and notes" });
    await found.getByText(/^\d+ places in 3 comparisons$/).waitFor();
    expect(await findBarriers(desk.seen)).toEqual([]);
    await found.getByRole("link", { name: /ferry office/ }).click();
    await page.waitForURL(new RegExp(`/${ids[1]}/notes\\?note=${id}`, "u"));
    await page.getByText("Ask the ferry office").waitFor();
    await page.goto("/?q=%E8%88%AA%E8%A1%8C%E8%AE%B0%E5%BD%95");
    await untilAlive(page);
    await found
      .getByRole("link", { name: /航行记录/ })
      .first()
      .click();
    await page.waitForURL(/documents\?claim=/u);
    await page.locator("[data-column=a] mark", { hasText: "航行记录" }).first().waitFor();
    await page.goto("/?q=volcano");
    await found.getByText("Nothing found.").waitFor();
    expect(desk.seen.complaints).toEqual([]);
  });

  it("has room for all of it on a phone", async () => {
    const page = await desk.open("/?q=%E5%A4%A7%E6%A1%A5", { width: 390, lang: "zh-Hant", name: "Desk" });
    await page.getByRole("region", { name: "引文、譯文與註記中" }).waitFor();
    await page.getByRole("checkbox", { name: "選取顯示的全部" }).check();
    expect(await overflowOf(page)).toBe(0);
    await page.getByRole("button", { name: "匯出", exact: true }).click();
    await page.getByRole("menuitem", { name: "報告（Word）" }).waitFor();
    expect(await overflowOf(page)).toBe(0);
    expect(await findBarriers(desk.seen)).toEqual([]);
    await page.keyboard.press("Escape");
    expect(await findBarriers(desk.seen)).toEqual([]);
  });
});
