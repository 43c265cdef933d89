import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { reload } from "./setup/browser";
import { detailOf, rowMenu, rowWith, said, saved, startDesk } from "./setup/desk-pages";
import { compareTexts } from "./setup/texts";

const desk = startDesk();

/** Presses keys as quickly as a practised reader does. */
async function strike(page: Page, keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.waitForTimeout(120);
  }
}

describe("a row by mouse", () => {
  it("that stands alone finds a partner among ranked claims, and comes apart again", async () => {
    const id = await compareTexts(desk.server);
    const page = await desk.open(`/comparisons/${id}`);
    const before = await page.locator("[data-row]").count();
    await rowWith(page, "37人").click();
    await rowMenu(page, "Unlink");
    await said(page, "Unlinked.");
    expect(await page.locator("[data-row]").count()).toBe(before + 1);
    await detailOf(page).getByRole("button", { name: "Find a match…" }).click();
    const first = page.getByRole("dialog", { name: "Find a match" }).getByRole("listitem").first();
    expect(await first.textContent()).toMatch(/41人[\s\S]*words: much in common/);
    await first.getByRole("button").click();
    await said(page, "Put side by side.");
    await rowWith(page, "37人").filter({ hasText: "41人" }).waitFor();
    expect(await page.locator("[data-row]").count()).toBe(before);
    await saved(page);
    expect(desk.seen.complaints).toEqual([]);
  });

  it("of one side is marked as not mentioned in the other", async () => {
    const id = await compareTexts(desk.server);
    const page = await desk.open(`/comparisons/${id}`);
    await rowWith(page, "学校停课").click();
    await detailOf(page).getByRole("button", { name: "Not mentioned in A" }).click();
    await detailOf(page).getByText("Confirmed by Desk").waitFor();
    await saved(page);
  });

  it("is merged with another, split again, moved to a new topic, and all of it is undone", async () => {
    const id = await compareTexts(desk.server);
    const page = await desk.open(`/comparisons/${id}`);
    const before = await page.locator("[data-row]").count();
    await rowWith(page, "37人").click();
    await rowMenu(page, "Merge with another row…");
    await page.getByRole("searchbox", { name: "Find in quotes and topics" }).fill("停课");
    await page.getByRole("dialog").getByRole("listitem").getByRole("button").click();
    await said(page, "Rows merged.");
    expect(await page.locator("[data-row]").count()).toBe(before - 1);
    await rowMenu(page, "Split…");
    await page.getByRole("dialog").getByRole("checkbox", { name: /停课/ }).check();
    await page.getByRole("button", { name: "Split", exact: true }).click();
    await said(page, "Row split.");
    expect(await page.locator("[data-row]").count()).toBe(before);
    await rowMenu(page, "Move to a topic…");
    await page.getByRole("textbox", { name: "Topic: find one" }).fill("The toll");
    await page.getByRole("button", { name: "New topic", exact: true }).last().click();
    await page.getByRole("heading", { name: "The toll", exact: true }).waitFor();
    await saved(page);
    await reload(page);
    await page.getByRole("heading", { name: "The toll", exact: true }).waitFor();
    for (const _step of ["move", "split", "merge"])
      await page.getByRole("button", { name: "Undo", exact: true }).first().click();
    await page.getByRole("heading", { name: "The toll", exact: true }).waitFor({ state: "detached" });
    await saved(page);
    expect(await page.locator("[data-row]").count()).toBe(before);
    await page.reload();
    expect(await page.locator("[data-row]").count()).toBe(before);
    expect(desk.seen.complaints).toEqual([]);
  });

  it("stands under a topic that can be renamed, and a topic is made before anything stands under it", async () => {
    const id = await compareTexts(desk.server);
    const page = await desk.open(`/comparisons/${id}`);
    await page
      .getByRole("button", { name: /^Rename the topic/ })
      .first()
      .click();
    await page.getByRole("textbox", { name: "Name of the topic" }).fill("How many died?");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page.getByRole("heading", { name: "How many died?", exact: true }).waitFor();
    await page.getByRole("button", { name: "New topic" }).click();
    await page.getByRole("textbox", { name: "Name of the topic" }).fill("Costs");
    await page.keyboard.press("Enter");
    await page.getByRole("navigation", { name: "Topics" }).getByText("Costs").waitFor();
    await saved(page);
    await page.reload();
    await page.getByRole("heading", { name: "How many died?", exact: true }).waitFor();
    await page.getByRole("navigation", { name: "Topics" }).getByText("Costs").waitFor();
  });
});

describe("the filters", () => {
  it("narrow by what the counts say, stand in the address, and are named where nothing is left", async () => {
    const id = await compareTexts(desk.server);
    const page = await desk.open(`/comparisons/${id}`);
    const rail = page.getByRole("complementary", { name: "Filters" });
    const figure = rail.getByRole("button", { name: /^✓?\s*figure/ });
    const count = Number(/\d+$/.exec((await figure.textContent()) ?? "")?.[0]);
    await figure.click();
    expect(await page.locator("[data-row]").count()).toBe(count);
    await page.waitForURL(/kind=numeric_value/);
    await rail.getByRole("button", { name: "Has a number" }).click();
    await page.waitForURL(/number=1/);
    await reload(page);
    expect(await figure.getAttribute("aria-pressed")).toBe("true");
    await page.getByRole("searchbox").fill("nothing like it");
    await page.getByText("No row matches: figure + Has a number + “nothing like it”.").waitFor();
    await page.getByRole("button", { name: "Clear the filters" }).click();
    expect(await page.locator("[data-row]").count()).toBeGreaterThan(count);
    expect(desk.seen.complaints).toEqual([]);
  });

  it("stand behind a button where there is no room beside the rows", async () => {
    const id = await compareTexts(desk.server);
    const page = await desk.open(`/comparisons/${id}`, { name: "Desk", width: 390 });
    await page.getByRole("button", { name: "Filters" }).click();
    await page
      .getByRole("dialog", { name: "Filters" })
      .getByRole("button", { name: /figure/ })
      .click();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Filters (1)" }).waitFor();
  });
});

describe("a row by keys alone", () => {
  it("gets a changed relation with a reason, and the next one is there, in five strokes", async () => {
    const id = await compareTexts(desk.server);
    const page = await desk.open(`/comparisons/${id}`);
    const current = () => page.locator("[data-row]:has([aria-current=true])").getAttribute("data-row");
    const first = await current();
    await strike(page, ["Shift+Digit3", "Tab", "Enter", "Control+Enter"]);
    await page.waitForFunction(
      (key) => document.querySelector("[data-row]:has([aria-current=true])")?.getAttribute("data-row") !== key,
      first,
    );
    const second = await current();
    await page.locator(`[data-row="${first}"]`, { hasText: "Changed · Desk" }).waitFor();
    // The focus is on the next row: the keys go on from there.
    expect(await page.evaluate(() => document.activeElement?.closest("[data-row]")?.getAttribute("data-row"))).toBe(
      second,
    );
    await strike(page, ["3", "Tab", "Tab", "Enter", "Control+Enter", "j"]);
    await page.locator(`[data-row="${second}"]`, { hasText: "Changed · Desk" }).waitFor();
    expect(await current()).not.toBe(second);
    await saved(page);
    expect(desk.seen.complaints).toEqual([]);
  });

  it("is split off, merged, moved, unlinked, linked elsewhere, undone and done again", async () => {
    const id = await compareTexts(desk.server);
    const page = await desk.open(`/comparisons/${id}`);
    const rows = () => page.locator("[data-row]").count();
    const before = await rows();
    await page.keyboard.press("u");
    await said(page, "Unlinked.");
    expect(await rows()).toBe(before + 1);
    await page.keyboard.press("Control+z");
    await said(page, "Undone: changed row");
    expect(await rows()).toBe(before);
    await page.keyboard.press("m");
    await page.getByRole("dialog", { name: "Merge with another row" }).waitFor();
    await page.keyboard.type("停课");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await said(page, "Rows merged.");
    await page.keyboard.press("s");
    await page.getByRole("dialog", { name: "Split the row" }).waitFor();
    await page.waitForFunction(() => document.activeElement?.matches("input[type=checkbox]"));
    await strike(page, ["Tab", "Tab", "Space", "Enter"]);
    await said(page, "Row split.");
    await page.keyboard.press("b");
    await page.getByRole("dialog", { name: "Move to a topic" }).waitFor();
    await page.keyboard.type("Toll");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Toll", exact: true }).waitFor();
    await page.keyboard.press("l");
    await page.getByRole("dialog", { name: "Link elsewhere" }).waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+z");
    await page.getByRole("heading", { name: "Toll", exact: true }).waitFor({ state: "detached" });
    await page.keyboard.press("Control+Shift+z");
    await page.getByRole("heading", { name: "Toll", exact: true }).waitFor();
    await saved(page);
    await page.keyboard.press("g");
    await page.keyboard.press("d");
    await page.waitForURL(/documents/);
    expect(desk.seen.complaints).toEqual([]);
  });

  it("takes no key while an input method composes in its reason", async () => {
    const id = await compareTexts(desk.server);
    const page = await desk.open(`/comparisons/${id}`);
    await page.keyboard.press("3");
    const box = detailOf(page).getByLabel("What makes it a different relation?");
    await box.waitFor();
    const session = await desk.seen.context.newCDPSession(page);
    await session.send("Input.imeSetComposition", { text: "ershi", selectionStart: 5, selectionEnd: 5 });
    for (const key of ["j", "z", "Escape", "Enter"]) {
      await session.send("Input.dispatchKeyEvent", { type: "keyDown", key, windowsVirtualKeyCode: 229 });
    }
    await session.send("Input.insertText", { text: "二十时的通报" });
    expect(await box.inputValue()).toBe("二十时的通报");
    await page.keyboard.press("Control+Enter");
    await detailOf(page).getByText("二十时的通报").first().waitFor();
  });
});

describe("a value that was misread", () => {
  it("is set right by key, marked as a person's, judged at once, told in the history, and given back", async () => {
    const id = await compareTexts(desk.server);
    const page = await desk.open(`/comparisons/${id}`);
    const detail = detailOf(page);
    await detail.getByText("What would change it").waitFor();
    await page.keyboard.press("e");
    const low = detail.getByRole("group", { name: "A", exact: true }).getByLabel("from").first();
    await page.waitForFunction(() => document.activeElement?.tagName === "INPUT");
    await low.fill("many");
    await page.keyboard.press("Enter");
    await detail.getByText("Write a number, such as 41").waitFor();
    await low.fill("41");
    await detail.getByRole("group", { name: "A", exact: true }).getByLabel("to").first().fill("41");
    await page.keyboard.press("Enter");
    await said(page, "Value set; the link is judged again.");
    await detail.getByText("How many: set by Desk").waitFor();
    await detail.getByText("Judged again on the values that people set; before: Contradict.").waitFor();
    await rowWith(page, "37人").filter({ hasText: "Agree" }).waitFor();
    await detail.getByText("How many: as read → 41").waitFor();
    await detail.getByRole("button", { name: "Give back" }).click();
    await rowWith(page, "37人").filter({ hasText: "Contradict" }).waitFor();
    await saved(page);
    expect(desk.seen.complaints).toEqual([]);
  });
});

describe("a claim of one's own", () => {
  it("is made of selected words in the documents, and of words in the detail by a key", async () => {
    const id = await compareTexts(desk.server);
    const page = await desk.open(`/comparisons/${id}/documents`);
    await page.locator("[data-source=a] mark", { hasText: "十一辆车" }).selectText();
    await page.getByRole("button", { name: "New claim" }).click();
    await said(page, "Claim marked");
    await page.getByRole("link", { name: "Open the row" }).click();
    await page.waitForURL(/link=/);
    await detailOf(page).locator("mark", { hasText: "桥上当时有十一辆车" }).waitFor();
    await saved(page);
    const before = await page.locator("[data-row]").count();
    await detailOf(page).locator("blockquote").first().selectText();
    await page.keyboard.press("n");
    await said(page, "Claim marked");
    expect(await page.locator("[data-row]").count()).toBe(before + 1);
    await page.keyboard.press("Control+z");
    await said(page, "Undone: new claim");
    expect(await page.locator("[data-row]").count()).toBe(before);
    expect(desk.seen.complaints).toEqual([]);
  });
});
