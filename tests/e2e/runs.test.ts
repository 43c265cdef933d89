import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { untilAlive } from "./setup/browser";
import { detailOf, rowWith, saved, startDesk } from "./setup/desk-pages";
import { breakRun, dropResult } from "./setup/stored-runs";
import { compareTexts } from "./setup/texts";

const desk = startDesk();

/** Many sentences about as many accidents: the engine has seconds of work with them. */
const longText = (seed: number) =>
  Array.from(
    { length: 2500 },
    (_, i) => `第${i}县办公室3月${(i % 28) + 1}日表示，第${i}号桥的事故已造成${((i * 7 + seed) % 90) + 10}人受伤。`,
  ).join("\n");

async function selectWords(page: Page, side: "a" | "b", words: string): Promise<void> {
  await page.evaluate(
    ([id, wanted]) => {
      const root = document.querySelector(`[data-source=${id}]`);
      const walker = document.createTreeWalker(root ?? document, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const start = node.nodeValue?.indexOf(wanted ?? "") ?? -1;
        if (start >= 0) {
          getSelection()?.setBaseAndExtent(node, start, node, start + (wanted?.length ?? 0));
          return;
        }
      }
      throw new Error(`no ${wanted}`);
    },
    [side, words] as const,
  );
}

describe("a comparison that takes long", () => {
  it("shows its stages and the time, and can be cancelled; both texts stay, and it can be run again", async () => {
    const page = await desk.open("/comparisons/new");
    for (const side of [0, 1]) {
      const file = { name: `${side}.txt`, mimeType: "text/plain", buffer: Buffer.from(longText(side)) };
      await page.locator("input[type=file]").nth(side).setInputFiles(file);
      await page.getByText(`${side}.txt read as`).waitFor();
      await page.getByLabel("Publisher").nth(side).fill("县域通讯");
    }
    await page.getByRole("button", { name: "Compare" }).click();
    await page.getByRole("listitem").filter({ hasText: "Finding the claims" }).waitFor();
    await page.getByText(/^0:\d\d so far$/).waitFor();
    await page.getByRole("button", { name: "Cancel the comparison" }).click();

    const state = page.getByRole("region", { name: "State of the comparison" });
    await state.getByText("The comparison was cancelled.").waitFor();
    await page.getByText("Nothing has been compared yet").waitFor();
    await page.reload();
    await state.getByText("The comparison was cancelled.").waitFor();
    await page.getByRole("link", { name: "Documents", exact: true }).first().click();
    await page.locator("[data-source=b]").getByText("第2499县办公室").waitFor();

    // Nothing runs any more: the next comparison is not held up by it.
    const other = await compareTexts(desk.server);
    expect(other).not.toBe("");
    await state.getByRole("button", { name: "Run again" }).click();
    // Whoever would rather read meanwhile can.
    await page.getByRole("button", { name: "Open the texts now" }).click();
    await page.locator("[data-source=b]").getByText("第2499县办公室").waitFor();
    await state.getByText(/^Comparing the two texts (?:Lining|Comparing)/u).waitFor();
    await state.getByRole("button", { name: "Cancel the comparison" }).click();
    await state.getByText("The comparison was cancelled.").waitFor();
    await state.getByText("What was done before “Lining claims up by topic” is kept").waitFor();
    await state.getByRole("button", { name: "Run again" }).click();
    await state.getByText(/^Comparing the two texts (?:Lining|Comparing)/u).waitFor();
    await state.getByRole("button", { name: "Cancel the comparison" }).click();
    await state.getByText("The comparison was cancelled.").waitFor();
    expect(desk.seen.complaints).toEqual([]);
  });
});

describe("where the engine failed", () => {
  it("everything can be done by hand, and the comparison tried again", async () => {
    const id = await compareTexts(desk.server);
    await dropResult(desk.server, id);
    await breakRun(desk.server, id, "failed");
    const page = await desk.open(`/comparisons/${id}/documents`);
    const state = page.getByRole("region", { name: "State of the comparison" });
    await state
      .getByText("The engine stopped on one of the texts. It stopped at: Lining claims up by topic.")
      .waitFor();
    for (const [side, words] of [
      ["a", "37人死亡"],
      ["b", "41人死亡"],
    ] as const) {
      await selectWords(page, side, words);
      await page.keyboard.press("n");
      await page.getByText("Claim marked").waitFor();
      await saved(page);
    }
    await page.getByRole("link", { name: "Side by side" }).click();
    await rowWith(page, "37人死亡").click();
    await detailOf(page).getByRole("button", { name: "Find a match" }).click();
    await page.getByRole("dialog").getByText("41人死亡").click();
    await page.getByText("Put side by side.").waitFor();
    await page.keyboard.press("a");
    await page.getByRole("textbox", { name: "On this link" }).fill("Asked the office");
    await page.keyboard.press("Control+Enter");
    await saved(page);

    await state.getByRole("button", { name: "Try again" }).click();
    await state.waitFor({ state: "detached" });
    await rowWith(page, "41人死亡").first().waitFor();
    await rowWith(page, "1.2亿元").first().waitFor();
    expect(desk.seen.complaints).toEqual([]);
  });

  it("what was found before stays, with the reason and the way on", async () => {
    const id = await compareTexts(desk.server);
    const page = await desk.open(`/comparisons/${id}`);
    await breakRun(desk.server, id, "failed");
    await page.reload();
    const state = page.getByRole("region", { name: "State of the comparison" });
    await state.getByText("What is shown is the result of the comparison before it.").waitFor();
    await rowWith(page, "37人").waitFor();
    await state.getByRole("button", { name: "Try again" }).click();
    await page.getByText("Reviews and notes are kept").waitFor();
    await state.waitFor({ state: "detached" });
    expect(desk.seen.complaints).toEqual([]);
  });

  it("says where the program does not answer, and goes on once it does", async () => {
    const page = await desk.open("/");
    const id = await compareTexts(desk.server);
    await dropResult(desk.server, id);
    await breakRun(desk.server, id, "cancelled");
    await page.goto(`/comparisons/${id}`);
    await untilAlive(page);
    await page.route("**/run", (route) => route.abort());
    await page.getByRole("button", { name: "Run again" }).click();
    await page.getByText("The program does not answer; it is asked again.").waitFor();
    await page.unroute("**/run");
    await rowWith(page, "37人").waitFor();
  });
});
