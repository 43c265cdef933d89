import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll } from "vitest";
import { type Look, openPage, type Seen, startBrowser, untilAlive } from "./browser";
import { startServer, type TestServer } from "./server";

/** A running desk and a browser for the tests of one file; each test opens a page of its own. */
export interface DeskPages {
  server: TestServer;
  browser: Browser;
  /** The page that the running test opened last, with what it complained of. */
  seen: Seen;
  /** Opens a page and waits until it answers to clicks. */
  open(path: string, look?: Look): Promise<Page>;
}

/**
 * Starts both before the file's tests and ends them afterwards.
 * @param env settings of the desk besides its own
 */
export function startDesk(env: Readonly<Record<string, string>> = {}): DeskPages {
  const desk = {
    async open(path: string, look: Look = { name: "Desk" }): Promise<Page> {
      desk.seen = await openPage(desk.browser, desk.server.address, look);
      await desk.seen.page.goto(path);
      await untilAlive(desk.seen.page);
      return desk.seen.page;
    },
  } as DeskPages;
  beforeAll(async () => {
    [desk.server, desk.browser] = await Promise.all([startServer(env), startBrowser()]);
  });
  afterAll(async () => {
    await desk.browser.close();
    await desk.server.stop();
  });
  afterEach(async ({ task }) => {
    // With the error itself: it stands where the failures are listed, however long the log is.
    for (const error of task.result?.errors ?? []) error.message += `\n${await tellPage(desk.seen)}`;
    await desk.seen.context.close();
  });
  return desk;
}

/** Of a test that failed: where its page stood, for who cannot look at it. */
async function tellPage({ page, complaints, waiting, loads }: Seen): Promise<string> {
  const focus = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200)).catch(String);
  const words = await page
    .evaluate(() =>
      (document.querySelector("main") ?? document.body).textContent.replaceAll(/\s+/gu, " ").slice(0, 300),
    )
    .catch(String);
  const asked = [...waiting].map((request) => `${request.method()} ${request.url()}`);
  return JSON.stringify({ address: page.url(), words, focus, asked, loads, complaints }, null, 1);
}

export const rowWith = (page: Page, words: string): Locator => page.locator("[data-row]", { hasText: words });
export const detailOf = (page: Page): Locator => page.getByRole("complementary", { name: "Detail" });
export const saved = (page: Page): Promise<void> => page.getByText(/^Saved \d/).waitFor();
/** Waits until the page says so to those who do not see it. */
export const said = (page: Page, words: string): Promise<void> => page.getByRole("status").getByText(words).waitFor();
/** Chooses an entry of the open row's menu. */
export async function rowMenu(page: Page, entry: string): Promise<void> {
  await detailOf(page).getByRole("button", { name: "Row", exact: true }).click();
  await page.getByRole("menuitem", { name: entry }).click();
}
