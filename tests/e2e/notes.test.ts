import type { Page } from "playwright-core";
import { ulid } from "ulid";
import { describe, expect, it } from "vitest";
import { makeAnchor } from "../../lib/view/anchors";
import { correct, pass } from "./setup/ask";
import { findBarriers, reload, untilAlive } from "./setup/browser";
import { rowWith, saved, startDesk } from "./setup/desk-pages";
import { compareTexts, TEXT_A } from "./setup/texts";

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
    await untilAlive(page);
    await page.getByRole("button", { name: "Delete" }).click();
    await saved(page);
    await reload(page);
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
    await reload(page);
    expect(await (await open()).inputValue()).toBe("Half a thought");
    await page.getByRole("button", { name: "Cancel" }).click();
    expect(await (await open()).inputValue()).toBe("");
  });
});

describe("a note", () => {
  it("is drawn from its Markdown, and no HTML or script of it lives", async () => {
    const id = await compareTexts(desk.server);
    const page = await desk.open(`/comparisons/${id}`);
    await writeNote(
      page,
      "Ask **the county**:\n- the toll\n- [its list](https://example.org/list)\n\n<img src=x onerror=alert(1)> [x](javascript:alert(1))",
    );
    const note = page.locator("article [data-thread]");
    expect(await note.locator("strong").textContent()).toBe("the county");
    expect(await note.locator("ul.list-disc > li").allTextContents()).toEqual(["the toll", "its list"]);
    const links = note.locator("a");
    expect(await links.count()).toBe(1);
    expect(await links.getAttribute("rel")).toContain("noopener");
    expect(await note.locator("img").count()).toBe(0);
    await note.getByText("<img src=x onerror=alert(1)> [x](javascript:alert(1))").waitFor();
    expect(await findBarriers(desk.seen)).toEqual([]);
    expect(desk.seen.complaints).toEqual([]);
  });

  it("is weighed, answered, resolved and opened again, narrowed by all of it in the address, and undone", async () => {
    const id = await compareTexts(desk.server);
    const page = await desk.open(`/comparisons/${id}`);
    await writeNote(page, "Ask the county");
    await page.goto(`/comparisons/${id}/notes`);
    await untilAlive(page);
    const thread = page.locator("li[data-thread]").first();
    await thread.getByRole("combobox", { name: "Weight" }).selectOption("high");
    await thread.getByText("weight: high").waitFor();
    await thread.getByRole("button", { name: "Mark as answered" }).click();
    await thread.getByText("· Answered").waitFor();
    await saved(page);
    const filters = page.getByRole("search");
    await filters.getByRole("combobox", { name: "State" }).selectOption("answered");
    await filters.getByRole("combobox", { name: "Weight" }).selectOption("high");
    await filters.getByLabel("From").fill("2020-01-01");
    await page.getByText("1 of 1 thread").waitFor();
    await expect.poll(() => page.url()).toContain("state=answered&weight=high&from=2020-01-01");
    await reload(page);
    await page.getByText("1 of 1 thread").waitFor();
    await filters.getByLabel("To").fill("2020-01-02");
    await page.getByText("0 of 1 thread").waitFor();
    await page.getByRole("button", { name: "Show all" }).click();
    await thread.getByRole("button", { name: "Reopen" }).click();
    await expect.poll(() => thread.textContent()).not.toContain("Answered");
    await page.keyboard.press("Control+z");
    await thread.getByText("· Answered").waitFor();
    expect(await findBarriers(desk.seen)).toEqual([]);
    expect(desk.seen.complaints).toEqual([]);
  });

  it("whose place is gone is re-attached to the nearest claim, or kept on its source", async () => {
    const id = await compareTexts(desk.server);
    const start = TEXT_A.indexOf("已造成37人死亡");
    const anchor = makeAnchor("a", TEXT_A, { start, end: start + "已造成37人死亡".length });
    for (const body of ["Which office?", "Who counted?"]) {
      const note = { id: ulid(), target: { kind: "passage", anchor } as const, body, parentId: null };
      await pass(desk.server, id, "annotation.create", note);
    }
    await correct(desk.server, id, "a", TEXT_A.replace("事故已造成37人死亡", "事故至今共造成37人死亡"));
    const page = await desk.open(`/comparisons/${id}/notes`);
    const lost = page.getByRole("region", { name: "Notes whose place is gone" });
    const first = lost.getByRole("listitem").filter({ hasText: "Which office?" }).first();
    await first.getByText("Nearest claim:").waitFor();
    await first.getByText(/in common/).waitFor();
    expect(await findBarriers(desk.seen)).toEqual([]);
    await first.getByRole("button", { name: "Re-attach to it" }).click();
    const placed = page.locator("li[data-thread]");
    await placed.filter({ hasText: "Which office?" }).filter({ hasText: "共造成37人死亡" }).first().waitFor();
    await lost.getByRole("button", { name: "Keep as note on source A" }).click();
    await page.getByText("Kept as a note on source A.").waitFor();
    await lost.waitFor({ state: "detached" });
    const kept = placed.filter({ hasText: "Who counted?" }).first();
    expect(await kept.textContent()).toContain("Source · A");
    expect(await kept.textContent()).toContain("已造成37人死亡");
    await saved(page);
    await page.keyboard.press("Control+z");
    await lost.getByText("Who counted?").waitFor();
    expect(desk.seen.complaints).toEqual([]);
  });
});

describe("tags and the way between a text and its notes", () => {
  it("give a row its tags by t, narrow the rows by them with counts, in the address, and are undone as one", async () => {
    const id = await compareTexts(desk.server);
    const page = await desk.open(`/comparisons/${id}`);
    await rowWith(page, "37人").click();
    await page.keyboard.press("t");
    await page.getByRole("textbox", { name: "Tags, parted by commas" }).fill("figures, call back");
    await page.keyboard.press("Enter");
    await page.getByText("Tags saved.").waitFor();
    await saved(page);
    expect(await rowWith(page, "37人").textContent()).toContain("#call back #figures");
    const facet = page.getByRole("group", { name: "Tag" }).getByRole("button", { name: "#figures 1" });
    await facet.click();
    await expect.poll(() => page.locator("[data-row]").count()).toBe(1);
    await expect.poll(() => page.url()).toContain("tag=figures");
    await reload(page);
    await facet.and(page.locator("[aria-pressed=true]")).waitFor();
    expect(await page.locator("[data-row]").count()).toBe(1);
    await facet.click();
    // A second time the same field opens on the same note.
    await rowWith(page, "37人").click();
    await page.keyboard.press("t");
    await page.getByRole("textbox", { name: "Tags, parted by commas" }).fill("figures");
    await page.keyboard.press("Enter");
    await expect.poll(() => rowWith(page, "37人").textContent()).not.toContain("#call back");
    await page.keyboard.press("Control+z");
    await expect.poll(() => rowWith(page, "37人").textContent()).toContain("#call back");
    expect(desk.seen.complaints).toEqual([]);
  });

  it("lead by i from a row to its note and back, and from a text to the note and back", async () => {
    const id = await compareTexts(desk.server);
    const page = await desk.open(`/comparisons/${id}`);
    const focused = () => page.evaluate(() => document.activeElement?.closest("[data-thread]")?.textContent ?? "");
    await rowWith(page, "停课").click();
    await page.keyboard.press("i");
    await page.getByText("There is no note here.").waitFor();
    await writeNote(page, "Ask the county");
    await page.keyboard.press("i");
    await expect.poll(focused).toContain("Ask the county");
    await page.keyboard.press("i");
    const onRow = () => page.evaluate(() => document.activeElement?.closest("[data-row]")?.textContent ?? "");
    await expect.poll(onRow).toContain("37人");

    await page.goto(`/comparisons/${id}/documents`);
    await untilAlive(page);
    await page.locator("[data-column=a] mark", { hasText: "37人" }).focus();
    await page.keyboard.press("i");
    await page.waitForURL(/\/notes\?note=/u);
    await expect.poll(focused).toContain("Ask the county");
    await page.keyboard.press("i");
    await page.waitForURL(/link=/u);

    await page.goto(`/comparisons/${id}/documents`);
    await untilAlive(page);
    await page.locator("[data-column=b] mark", { hasText: "停课" }).focus();
    await page.keyboard.press("v");
    await page.keyboard.press("a");
    await page.getByRole("textbox", { name: "Note" }).fill("Which schools?");
    await page.keyboard.press("Control+Enter");
    await page.locator(".span-note").first().waitFor();
    await page.locator(".span-note").first().focus();
    await page.keyboard.press("i");
    await expect.poll(focused).toContain("Which schools?");
    await page.keyboard.press("i");
    await expect.poll(() => page.evaluate(() => document.activeElement?.matches("mark.span-note") ?? false)).toBe(true);
    expect(desk.seen.complaints).toEqual([]);
  });

  it("stand on a topic too: written at its heading, answered, resolved, found, and led back to its row", async () => {
    const id = await compareTexts(desk.server);
    const page = await desk.open(`/comparisons/${id}`);
    const topic = page.locator("section.topic").first();
    await topic.getByRole("button", { name: /^Write a note on the topic/u }).click();
    const sheet = page.getByRole("dialog");
    await sheet.getByRole("textbox", { name: "Note" }).fill("Is this one event?");
    await page.keyboard.press("Control+Enter");
    await sheet.getByText("Is this one event?").waitFor();
    await sheet.getByRole("button", { name: "Answer", exact: true }).click();
    await sheet.getByRole("textbox", { name: "Answer" }).fill("Yes, says the county.");
    await page.keyboard.press("Control+Enter");
    await sheet.getByText("Yes, says the county.").waitFor();
    await sheet.getByRole("button", { name: "Resolve" }).click();
    await sheet.getByRole("textbox", { name: "Why it is resolved" }).fill("Asked.");
    await page.keyboard.press("Control+Enter");
    await sheet.getByText("Resolved: Asked.").waitFor();
    await saved(page);
    // The page is loaded anew with what was saved: its title comes a moment later.
    await expect.poll(() => findBarriers(desk.seen), { timeout: 10_000 }).toEqual([]);
    await page.keyboard.press("Escape");
    await topic.getByRole("button", { name: /^2 notes on the topic/u }).waitFor();
    await page.goto(`/comparisons/${id}/notes?on=topic`);
    await untilAlive(page);
    await page.getByText("Yes, says the county.").waitFor();
    await page.locator("[data-way]").first().click();
    await page.waitForURL(/link=/u);
    expect(desk.seen.complaints).toEqual([]);
  });
});
