import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { pass } from "./setup/ask";
import { findBarriers, overflowOf, untilAlive } from "./setup/browser";
import { rowWith, saved, startDesk } from "./setup/desk-pages";
import { compareTexts } from "./setup/texts";

const desk = startDesk();

describe("the progress", () => {
  it("says what is left, each count leading to its rows, who did what, and keeps a log that is narrowed and taken away", async () => {
    const id = await compareTexts(desk.server);
    const page = await desk.open(`/comparisons/${id}`);
    await rowWith(page, "停课").click();
    await page.keyboard.press("a");
    await page.getByRole("textbox", { name: "On this link" }).fill("Ask the **county**");
    await page.keyboard.press("Control+Enter");
    await saved(page);
    await rowWith(page, "1.2亿元").first().click();
    await page.keyboard.press("c");
    await saved(page);
    await page.keyboard.press("Escape");
    await page.keyboard.press("g");
    await page.keyboard.press("l");
    await page.waitForURL(/\/progress$/u);
    await page.getByText(/^1 of \d+ links reviewed$/).waitFor();
    const log = page.getByRole("region", { name: "Log" });
    await log.getByText("Ask the county").waitFor();
    await log.getByText("reviewed it").waitFor();
    expect(await page.getByRole("row", { name: /^Desk/ }).allTextContents()).toEqual(["Desk101"]);
    expect(await findBarriers(desk.seen)).toEqual([]);

    await log.getByLabel("Kind of change").selectOption("annotation");
    await log.getByText("1 of 2 changes").waitFor();
    await expect.poll(() => page.url()).toContain("what=annotation");
    const download = page.waitForEvent("download");
    await log.getByRole("link", { name: "Log as CSV" }).click();
    const csv = await readFile(await (await download).path(), "utf8");
    expect(csv.split("\r\n").filter(Boolean)).toHaveLength(2);
    expect(csv).toContain("Desk,annotation.create,wrote a note,Ask the county");
    await page.reload();
    await untilAlive(page);
    await log.getByText("1 of 2 changes").waitFor();
    await log.getByRole("link", { name: "Ask the county" }).click();
    await page.waitForURL(/\/notes\?note=/u);
    await page.goBack();

    await page.getByRole("region", { name: "What is left" }).getByRole("link", { name: "1 of 1 left" }).first().click();
    await page.waitForURL(/group=contradict&review=open/u);
    await expect.poll(() => page.locator("[data-row]").count()).toBe(1);
    expect(desk.seen.complaints).toEqual([]);
  });

  it("is no contest: people stand by name, and there is room for all of it on a phone", async () => {
    const id = await compareTexts(desk.server);
    for (const [actor, title] of [
      ["Zoe", "One"],
      ["Amy", "Two"],
    ] as const)
      await pass(desk.server, id, "comparison.rename", { title }, actor);
    const page = await desk.open(`/comparisons/${id}/progress`, {
      width: 390,
      lang: "zh-Hant",
      theme: "dark",
      name: "Desk",
    });
    await page.getByText("重新命名").first().waitFor();
    expect(await overflowOf(page)).toBe(0);
    expect(await findBarriers(desk.seen)).toEqual([]);
  });
});
