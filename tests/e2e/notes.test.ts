import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { rowWith, saved, startDesk } from "./setup/desk-pages";
import { compareTexts } from "./setup/texts";

const desk = startDesk();

/** Writes a note on the row of the dead, by key. */
async function writeNote(page: Page, body: string): Promise<void> {
  await rowWith(page, "37人").click();
  await page.keyboard.press("a");
  await page.getByRole("textbox", { name: "On this link" }).fill(body);
  await page.keyboard.press("Control+Enter");
  await saved(page);
}

describe("the notes", () => {
  it("are tagged, resolved with a reason, found by tag, state and words, and lead to what they are on", async () => {
    const id = await compareTexts(desk.server);
    const page = await desk.open(`/comparisons/${id}`);
    await writeNote(page, "Ask the county");
    await page.getByRole("link", { name: "Notes", exact: true }).click();
    // The row that is left shows the same note: only the next page is meant.
    await page.waitForURL(/\/notes$/u);
    await page.getByText("Ask the county").waitFor();
    await page.getByRole("button", { name: "Tags", exact: true }).click();
    await page.getByRole("textbox", { name: "Tags, parted by commas" }).fill("figures, call back");
    await page.getByRole("button", { name: "Save tags" }).click();
    await page.getByText("#figures #call back").waitFor();
    await page.getByRole("button", { name: "Resolve", exact: true }).click();
    await page.getByRole("textbox", { name: "Why it is resolved" }).fill("The office confirmed 41.");
    await page.keyboard.press("Control+Enter");
    await page.getByText("Resolved: The office confirmed 41.").waitFor();
    await saved(page);

    await page.getByRole("combobox", { name: "State" }).selectOption("open");
    await page.getByText("0 of 1 thread").waitFor();
    await page.getByRole("button", { name: "Show all" }).click();
    await page.getByRole("combobox", { name: "Tags" }).selectOption("call back");
    await page.getByRole("searchbox").fill("41人");
    await page.getByText("1 of 1 thread").waitFor();
    await page.getByRole("link", { name: /37人/ }).click();
    await page.waitForURL(/link=/);
    expect(desk.seen.complaints).toEqual([]);
  });

  it("that are deleted wait to be restored, also after a reload", async () => {
    const id = await compareTexts(desk.server);
    const page = await desk.open(`/comparisons/${id}`);
    await writeNote(page, "Too hasty");
    await page.goto(`/comparisons/${id}/notes`);
    await page.getByRole("button", { name: "Delete" }).click();
    await saved(page);
    await page.reload();
    await page.getByText("1 deleted note").click();
    await page.getByRole("button", { name: "Restore" }).click();
    await page.getByText("1 of 1 thread").waitFor();
  });

  it("keep what is typed and not sent through a reload, and drop it where a person turns back", async () => {
    const id = await compareTexts(desk.server);
    const page = await desk.open(`/comparisons/${id}/notes`);
    const open = async () => {
      await page.getByRole("button", { name: "Note on a topic" }).click();
      return page.getByRole("textbox", { name: "Note", exact: true });
    };
    await (await open()).fill("Half a thought");
    await page.reload();
    expect(await (await open()).inputValue()).toBe("Half a thought");
    await page.getByRole("button", { name: "Cancel" }).click();
    expect(await (await open()).inputValue()).toBe("");
  });
});
