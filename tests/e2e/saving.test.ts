import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { openPage, reload, untilAlive } from "./setup/browser";
import { detailOf, rowWith, saved, startDesk } from "./setup/desk-pages";
import { compareTexts } from "./setup/texts";

const desk = startDesk();

/** Does something in a tab of somebody else, until it is written. */
async function elsewhere(id: string, act: (page: Page) => Promise<void>): Promise<void> {
  const { page, context } = await openPage(desk.browser, desk.server.address, { name: "Second" });
  await page.goto(`/comparisons/${id}`);
  await untilAlive(page);
  await act(page);
  await saved(page);
  await context.close();
}

async function decide(page: Page, reason: string): Promise<void> {
  await page.keyboard.press("3");
  await detailOf(page).getByLabel("What makes it a different relation?").fill(reason);
  await detailOf(page).getByRole("button", { name: "Save", exact: true }).click();
}

/** The browser itself logs that a stale version was refused. */
const isOurs = (complaint: string) => !complaint.includes("409 (Conflict)");

describe("saving", () => {
  it("keeps what could not be sent, over a reload as well, and sends it later", async () => {
    const id = await compareTexts(desk.server);
    const page = await desk.open(`/comparisons/${id}`);
    await page.route("**/commands", (route) => route.abort());
    await page.keyboard.press("c");
    await page.getByText("Offline – 1 change kept").waitFor();
    await page.keyboard.press("j");
    await page.keyboard.press("x");
    await page.getByText("Offline – 2 changes kept").waitFor();
    page.on("dialog", (dialog) => void dialog.accept());
    await page.reload();
    await page.getByText("Offline – 2 changes kept").waitFor();
    expect(await page.locator("[data-row]", { hasText: "Confirmed" }).count()).toBe(1);
    await page.unroute("**/commands");
    await page.getByRole("button", { name: "Try now" }).click();
    await saved(page);
    await page.reload();
    await page.locator("[data-row]", { hasText: "Confirmed · Desk" }).waitFor();
    expect(await page.locator("[data-row]", { hasText: "False alarm" }).count()).toBe(1);
  });

  it("takes what two people did to two things without a question", async () => {
    const id = await compareTexts(desk.server);
    const page = await desk.open(`/comparisons/${id}`);
    await elsewhere(id, (other) => other.keyboard.press("c"));
    await rowWith(page, "1.2亿元").first().click();
    await page.keyboard.press("c");
    await saved(page);
    await page.locator("[data-row]", { hasText: "Confirmed · Second" }).waitFor();
    await page.locator("[data-row]", { hasText: "Confirmed · Desk" }).waitFor();
    expect(await page.getByText("changed the same thing").count()).toBe(0);
    expect(desk.seen.complaints.filter(isOurs)).toEqual([]);
  });

  it("asks point by point where two people did one thing differently, and writes what was chosen", async () => {
    const id = await compareTexts(desk.server);
    const page = await desk.open(`/comparisons/${id}`);
    await elsewhere(id, (other) => decide(other, "The second count is later"));
    await page.keyboard.press("2");
    await detailOf(page).getByLabel("What makes it a different relation?").fill("Both say final");
    await page.keyboard.press("Control+Enter");
    const notice = page.getByRole("alert").filter({ hasText: "Second changed the same thing" });
    await notice.waitFor();
    // Nothing was overwritten, and nothing took the focus.
    expect(await page.evaluate(() => document.activeElement?.closest("[role=alert]") === null)).toBe(true);
    expect(await notice.getByRole("button", { name: "Save the choice" }).isDisabled()).toBe(true);
    await notice
      .getByRole("group", { name: "Decision" })
      .getByLabel(/^Theirs:/)
      .check();
    await notice
      .getByRole("group", { name: "Reason" })
      .getByLabel(/^Both:/)
      .check();
    await notice.getByRole("button", { name: "Save the choice" }).click();
    await notice.waitFor({ state: "detached" });
    await saved(page);
    await reload(page);
    const detail = detailOf(page);
    await detail.getByText("The second count is later").first().waitFor();
    await detail.getByText("Both say final").first().waitFor();
    expect(await page.locator("[data-row]", { hasText: "Agree in part" }).count()).toBe(1);
    expect(desk.seen.complaints.filter(isOurs)).toEqual([]);
  });

  it("undoes and does again every step of the sitting, over a reload too", async () => {
    const id = await compareTexts(desk.server);
    const page = await desk.open(`/comparisons/${id}`);
    const undo = page.getByRole("button", { name: "Undo", exact: true }).first();
    expect(await undo.isDisabled()).toBe(true);
    await page.keyboard.press("c");
    await page.keyboard.press("x");
    await detailOf(page).getByText("False alarm by Desk").waitFor();
    await page.keyboard.press("Control+z");
    await detailOf(page).getByText("Confirmed by Desk").waitFor();
    await saved(page);
    await page.reload();
    await untilAlive(page);
    await page.keyboard.press("Control+z");
    await detailOf(page).getByText("Confirmed by Desk").waitFor({ state: "detached" });
    await page.keyboard.press("Control+Shift+z");
    await detailOf(page).getByText("Confirmed by Desk").waitFor();
    await page.getByRole("button", { name: "Redo", exact: true }).click();
    await detailOf(page).getByText("False alarm by Desk").waitFor();
    await saved(page);
    await page.getByRole("button", { name: "Redo", exact: true }).isDisabled();
    await page.reload();
    await detailOf(page).getByText("False alarm by Desk").waitFor();
    expect(desk.seen.complaints.filter(isOurs)).toEqual([]);
  });
});
