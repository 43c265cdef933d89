import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { findBarriers, reload, untilAlive } from "./setup/browser";
import { rowWith, saved, startDesk } from "./setup/desk-pages";
import { compareTexts } from "./setup/texts";

const desk = startDesk();

const keyOf = (page: Page, action: string) => page.getByRole("listitem").filter({ hasText: action });
const change = (page: Page, action: string) =>
  page.getByRole("button", { name: `Change the key for: ${action}`, exact: true }).click();

describe("the keys", () => {
  it("are given another by pressing it, which holds everywhere; one that is taken is refused by its action's name", async () => {
    const id = await compareTexts(desk.server);
    const page = await desk.open("/settings");
    await change(page, "Confirm");
    await page.keyboard.press("x");
    await page.getByText("“x” is already the key for: False alarm.").waitFor();
    await page.keyboard.press("Control+w");
    await page.getByText("“Ctrl+W” is needed by the browser").waitFor();
    await page.keyboard.press("g");
    await page.getByRole("button", { name: "g, and then?" }).waitFor();
    await page.keyboard.press("w");
    await page.getByText("“g w” is already the key for: Go to the rows.").waitFor();
    await page.keyboard.press("q");
    await page.getByText("Now: q").waitFor();
    expect(await findBarriers(desk.seen)).toEqual([]);

    await page.goto(`/comparisons/${id}`);
    await untilAlive(page);
    await page.keyboard.press("c");
    await page.keyboard.press("q");
    await page.getByText("Confirmed", { exact: true }).first().waitFor();
    await saved(page);
    expect(await page.locator("[data-row]", { hasText: "Confirmed · Desk" }).count()).toBe(1);
    await page.keyboard.press("?");
    const help = page.getByRole("dialog", { name: "Keyboard" });
    expect(
      await help
        .locator("dl > div")
        .filter({ hasText: /Confirm$/ })
        .locator("kbd")
        .allTextContents(),
    ).toEqual(["q"]);
    await help.getByRole("link", { name: "Change the keys" }).click();

    await page.getByRole("button", { name: "All keys as at first" }).click();
    await keyOf(page, "Confirm").first().getByText("c", { exact: true }).waitFor();
    await page.getByRole("button", { name: "Undo", exact: true }).click();
    await keyOf(page, "Confirm").first().getByText("q", { exact: true }).waitFor();
    expect(desk.seen.complaints).toEqual([]);
  });

  it("stay as they are with Esc, with Tab, and while an input method composes", async () => {
    const page = await desk.open("/settings");
    const session = await desk.seen.context.newCDPSession(page);
    await change(page, "Write a note");
    await session.send("Input.dispatchKeyEvent", { type: "keyDown", key: "Process", windowsVirtualKeyCode: 229 });
    await page.getByRole("button", { name: "Press the new key, or Esc" }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Change the key for: Write a note" }).waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Press the new key, or Esc" }).waitFor();
    await page.keyboard.press("Tab");
    await page.getByRole("button", { name: "Change the key for: Write a note" }).waitFor();
    expect(await page.getByText("Now:").count()).toBe(0);
  });

  it("that are one letter can be switched off", async () => {
    const id = await compareTexts(desk.server);
    const page = await desk.open("/settings");
    await page.getByRole("checkbox", { name: "Single-key shortcuts" }).uncheck();
    await page.goto(`/comparisons/${id}`);
    await untilAlive(page);
    await page.keyboard.press("c");
    await page.keyboard.press("?");
    expect(await page.getByRole("dialog").count()).toBe(0);
    expect(await page.getByText("Confirmed", { exact: true }).count()).toBe(0);
  });
});

describe("the look", () => {
  it("has the text size that was chosen, on every screen and from the first byte", async () => {
    const id = await compareTexts(desk.server);
    const page = await desk.open("/settings");
    const size = () =>
      page.evaluate(() =>
        Number.parseFloat(getComputedStyle(document.querySelector("main") ?? document.body).fontSize),
      );
    expect(await size()).toBe(16);
    await page.getByLabel("Text size").selectOption("large");
    expect(await size()).toBe(20);
    for (const path of ["/", `/comparisons/${id}`, `/comparisons/${id}/documents`]) {
      const response = await page.goto(path);
      expect(await response?.text()).toContain('data-text="large"');
      expect([path, await size()]).toEqual([path, 20]);
    }
  });

  it("has the colours, the line spacing and the font that were chosen, without a barrier in either theme", async () => {
    const id = await compareTexts(desk.server);
    const page = await desk.open("/settings");
    await page.getByLabel("Colours").selectOption("strong");
    await page.getByLabel("Line spacing").selectOption("wide");
    await page.getByLabel("Font of the sources’ words").selectOption("sans");
    const style = (name: string) =>
      page.evaluate((one) => getComputedStyle(document.documentElement).getPropertyValue(one), name);
    for (const [theme, paper] of [
      ["light", "#fff"],
      ["dark", "#000"],
    ] as const) {
      await page.getByLabel("Theme").first().selectOption(theme);
      for (const path of ["/settings", "/", `/comparisons/${id}`, `/comparisons/${id}/documents`]) {
        const html = await (await page.goto(path))?.text();
        expect(html).toContain('data-colours="strong"');
        await untilAlive(page);
        expect([path, await findBarriers(desk.seen)]).toEqual([path, []]);
      }
      expect((await style("--paper")).trim().slice(0, 4)).toBe(paper);
      expect(await style("--lines")).toBe("1.2");
      const font = page.evaluate(() => getComputedStyle(document.querySelector(".words") ?? document.body).fontFamily);
      expect(await font).toContain("sans-serif");
      await page.goto("/settings");
      await untilAlive(page);
    }
  });

  it("opens documents with the scrolling that was chosen", async () => {
    const id = await compareTexts(desk.server);
    const page = await desk.open("/settings");
    await page.getByLabel("Scrolling two texts").selectOption("free");
    await page.goto(`/comparisons/${id}/documents`);
    await page.getByRole("button", { name: "Free", pressed: true }).waitFor();
  });
});

describe("the desk", () => {
  it("offers its own reasons and tags everywhere, and refuses what somebody else has changed meanwhile", async () => {
    const id = await compareTexts(desk.server);
    const page = await desk.open("/settings");
    const other = await desk.seen.context.newPage();
    await other.goto("/settings");
    await untilAlive(other);
    await page.getByLabel("Reasons").fill("Counted at another hour\n\nOther district");
    await page.getByLabel("Tags", { exact: true }).fill("call back, legal");
    await page.getByLabel("Days kept").fill("7");
    await page.getByRole("button", { name: "Save for the desk" }).click();
    await page.getByText("Saved.").waitFor();
    await other.getByLabel("Days kept").fill("9");
    await other.getByRole("button", { name: "Save for the desk" }).click();
    await other.getByRole("alert").filter({ hasText: "Somebody else has changed" }).waitFor();
    expect(await other.getByLabel("Days kept").inputValue()).toBe("9");
    await other.close();
    expect(await findBarriers(desk.seen)).toEqual([]);

    await page.goto(`/comparisons/${id}`);
    await untilAlive(page);
    await rowWith(page, "37人").click();
    await page.keyboard.press("5");
    await page.getByRole("button", { name: "Other district" }).click();
    expect(await page.getByLabel("What makes it a different relation?").inputValue()).toBe("Other district");
    await page.keyboard.press("Escape");
    await page.getByLabel("What makes it a different relation?").waitFor({ state: "detached" });
    await rowWith(page, "37人").click();
    await page.keyboard.press("t");
    await page.getByRole("button", { name: "#legal" }).click();
    expect(await page.getByRole("textbox", { name: "Tags, parted by commas" }).inputValue()).toBe("legal");
    expect(desk.seen.complaints.filter((one) => !one.includes("409"))).toEqual([]);
  });

  it("is taken away as a file and put back from it, with what was there kept; what is no backup is refused", async () => {
    const id = await compareTexts(desk.server);
    const page = await desk.open("/settings");
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: "Download a backup" }).click();
    const file = await (await download).path();
    await fetch(`${desk.server.address}/api/comparisons/${id}`, {
      method: "DELETE",
      headers: { origin: desk.server.address },
    });
    const later = await compareTexts(desk.server);
    const choose = page.getByLabel("Restore from a backup");
    await choose.setInputFiles({ name: "notes.db", mimeType: "application/octet-stream", buffer: Buffer.from("no") });
    const ask = page.getByRole("dialog", { name: "Restore" });
    await ask.getByText("takes the place of everything").waitFor();
    expect(await findBarriers(desk.seen)).toEqual([]);
    await ask.getByRole("button", { name: "Restore" }).click();
    await ask.getByRole("alert").filter({ hasText: "no sound backup" }).waitFor();
    await ask.getByRole("button", { name: "Cancel" }).click();

    await choose.setInputFiles({ name: "desk.db", mimeType: "application/octet-stream", buffer: await readFile(file) });
    await ask.getByRole("button", { name: "Restore" }).click();
    await ask
      .getByText(/^The backup is in place\. What was here before is kept as desk-\d{4}-\d{2}-\d{2}-\d{6}\.db\.$/)
      .waitFor();
    await ask.getByRole("button", { name: "To the comparisons" }).click();
    await page.waitForURL(/\/$/u);
    await page.locator(`a[href="/comparisons/${id}"]`).first().waitFor();
    expect(await page.locator(`a[href="/comparisons/${later}"]`).count()).toBe(0);
    await page.goto(`/comparisons/${id}`);
    await untilAlive(page);
    await page.keyboard.press("c");
    await saved(page);
  });
});

describe("the hints", () => {
  it("go one by one as their actions are done or they are sent away, and stay away", async () => {
    const id = await compareTexts(desk.server);
    const page = await desk.open(`/comparisons/${id}`);
    const hints = page.getByRole("region", { name: "First steps" });
    const left = async () => ((await hints.count()) === 0 ? 0 : hints.getByRole("listitem").count());
    await hints.waitFor();
    expect(await left()).toBe(5);
    expect(await findBarriers(desk.seen)).toEqual([]);

    await page.keyboard.press("c");
    await hints.getByText("confirm what is judged right").waitFor({ state: "detached" });
    await page.keyboard.press("x");
    expect(await left()).toBe(4);
    await page.keyboard.press("a");
    await page.getByRole("textbox", { name: "On this link" }).fill("Ask");
    await page.keyboard.press("Control+Enter");
    await hints.getByText("Write a note on a row").waitFor({ state: "detached" });
    await hints
      .getByRole("listitem")
      .filter({ hasText: "Find the match" })
      .getByRole("button", { name: "Dismiss" })
      .click();
    await saved(page);
    await reload(page);
    await hints.waitFor();
    expect(await left()).toBe(2);

    await rowWith(page, "1.2亿元").first().click();
    await page.keyboard.press("5");
    await page.getByLabel("What makes it a different relation?").fill("Other road");
    await page.keyboard.press("Control+Enter");
    await hints.getByText("Change a relation").waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Export" }).click();
    const download = page.waitForEvent("download");
    await page.getByRole("menuitem", { name: "Data (JSON)" }).click();
    await download;
    await hints.waitFor({ state: "detached" });
    // The server knows: not even the first paint of the next page shows them.
    expect(await (await page.reload())?.text()).not.toContain('id="hint-confirm"');
    expect(desk.seen.complaints).toEqual([]);

    await page.goto("/settings");
    await untilAlive(page);
    await page.getByRole("button", { name: "Show the hints again" }).click();
    await page.goto(`/comparisons/${id}`);
    await hints.waitFor();
    expect(await left()).toBe(5);
  });
});
