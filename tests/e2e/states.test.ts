import { describe, expect, it } from "vitest";
import { findBarriers, overflowOf, untilAlive } from "./setup/browser";
import { rowWith, saved, startDesk } from "./setup/desk-pages";
import { spoilResult } from "./setup/stored-runs";
import { compareTexts, TEXT_A, TEXT_B } from "./setup/texts";

const desk = startDesk();

describe("while a page is loaded", () => {
  it("the outline of its real layout stands there first", async () => {
    const id = await compareTexts(desk.server);
    const page = await desk.open("/");
    const html = (await (await page.request.get(`/comparisons/${id}`)).text()).replace(/<script.*?<\/script>/gsu, "");
    expect(html).toContain('data-skeleton="desk"');
    // The outline holds the title already, and is barred to nobody.
    const still = await desk.browser.newContext({ javaScriptEnabled: false, baseURL: desk.server.address });
    const outline = await still.newPage();
    await outline.goto(`/comparisons/${id}`);
    await outline.getByRole("heading", { level: 1, name: "河口大桥坍塌" }).first().waitFor();
    await still.close();
    expect((await page.request.get("/comparisons/none")).status()).toBe(404);
  });
});

describe("a page that broke", () => {
  it("says so in plain words, with a number and details to pass on, and no word of a text", async () => {
    const id = await compareTexts(desk.server);
    const page = await desk.open("/");
    await desk.seen.context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await spoilResult(desk.server, id);
    await page.goto(`/comparisons/${id}?q=%E6%B2%B3%E5%8F%A3`);
    await page.getByRole("heading", { name: "Something went wrong here" }).waitFor();
    const number = await page.getByText(/^Number \d+/u).textContent();
    expect(await page.locator("main").textContent()).not.toContain("河口");
    expect(await findBarriers(desk.seen)).toEqual([]);
    expect(await overflowOf(page)).toBe(0);
    await page.getByRole("button", { name: "Copy the details" }).click();
    await page.getByText("Copied. It holds number").waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(number?.replace("Number ", "Crosscheck "));
    expect(copied).toContain(`page /comparisons/${id}\n`);
    expect(copied).not.toMatch(/河口|%E6/u);
  });
});

describe("no contradiction", () => {
  it("is told with what was compared and what was not", async () => {
    const page = await desk.open(
      `/comparisons/${await compareTexts(desk.server, TEXT_A, TEXT_B.replace("41人", "37人"))}`,
    );
    const notice = page.getByText(/No contradiction was found among \d+ compared pairs/u);
    await notice.waitFor();
    await page
      .getByText(/^Not compared: \d+ claims? only in A, \d+ claims? only in B, \d+ sentences? without a claim/u)
      .waitFor();
    expect(await findBarriers(desk.seen)).toEqual([]);
  });
});

describe("the sample", () => {
  it("can be opened from the empty list", async () => {
    const page = await desk.open("/");
    for (;;) {
      const remove = page.getByRole("button", { name: /^Delete / });
      if ((await remove.count()) === 0) break;
      const left = await remove.count();
      await remove.first().click();
      await page.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
      await page.getByRole("dialog").waitFor({ state: "detached" });
      await page.waitForFunction((count) => document.querySelectorAll("tbody tr").length < count, left);
    }
    await page.getByText("Nothing compared yet").waitFor();
    expect(await findBarriers(desk.seen)).toEqual([]);
    await page.getByRole("button", { name: "Open the sample" }).click();
    await page.locator("[data-row]").first().waitFor();
    await page.goto("/");
    await page.getByRole("button", { name: "Remove the sample" }).waitFor();
  });
});

describe("a source that changed", () => {
  it("gets its new text: what changes is shown, what was decided is carried over to the same words", async () => {
    const id = await compareTexts(desk.server);
    const page = await desk.open(`/comparisons/${id}`);
    await rowWith(page, "1.2亿元").first().click();
    await page.keyboard.press("c");
    await saved(page);
    await page.getByRole("button", { name: "Correct the text of B" }).click();
    const sheet = page.getByRole("dialog");
    const box = sheet.getByLabel("Text", { exact: true });
    await box.fill(TEXT_A);
    await sheet.getByRole("button", { name: "Compare with this text" }).click();
    await sheet.getByText("Not saved").waitFor();
    await box.fill(TEXT_B.replace("41人", "37人"));
    await sheet.getByText("县应急办公室表示，事故已造成41人死亡。").waitFor();
    await sheet.getByText("No note or claim of yours stands in this text.").waitFor();
    expect(await findBarriers(desk.seen)).toEqual([]);
    await sheet.getByRole("button", { name: "Compare with this text" }).click();
    await page.getByText(/No contradiction was found/u).waitFor();
    await page.getByRole("button", { name: "Carry over 1 decision to the same words" }).click();
    await page.locator("[data-row]", { hasText: "Confirmed · Desk" }).waitFor();
    await page.goto(`/comparisons/${id}/documents`);
    await untilAlive(page);
    expect(await page.locator("[data-source=b]").textContent()).not.toContain("41人");
  });
});
