import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findBarriers, type Look, openPage, overflowOf, startBrowser, untilAlive } from "./setup/browser";
import { startServer, type TestServer } from "./setup/server";
import { breakRun, dropResult } from "./setup/stored-runs";
import { compareTexts, TEXT_A, TEXT_B } from "./setup/texts";

let server: TestServer;
let browser: Browser;
let id = "";
/** A comparison whose only run was cancelled. */
let cancelled = "";

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), startBrowser()]);
  id = await compareTexts(server);
  await reviewFirstRow();
  cancelled = await compareTexts(server);
  await dropResult(server, cancelled);
  await breakRun(server, cancelled, "cancelled");
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

/** A decision and a note, so that what people did, and when, stands on the screens that are looked at. */
async function reviewFirstRow(): Promise<void> {
  const { page, context } = await openPage(browser, server.address, { name: "Desk" });
  await page.goto(`/comparisons/${id}`);
  await untilAlive(page);
  await page.keyboard.press("c");
  await page.keyboard.press("a");
  await page.getByRole("textbox", { name: "On this link" }).fill("Ask again");
  await page.keyboard.press("Control+Enter");
  await page.getByText(/^Saved \d/).waitFor();
  await context.close();
}

const SCREENS = {
  list: () => "/",
  "new comparison": () => "/comparisons/new",
  workspace: () => `/comparisons/${id}`,
  documents: () => `/comparisons/${id}/documents`,
  numbers: () => `/comparisons/${id}/numbers`,
  notes: () => `/comparisons/${id}/notes`,
  report: () => `/comparisons/${id}/report`,
  progress: () => `/comparisons/${id}/progress`,
  "cancelled comparison": () => `/comparisons/${cancelled}`,
  settings: () => "/settings",
  "page that is not there": () => "/comparisons/none",
} as const;
type Screen = keyof typeof SCREENS;
const NAMES = Object.keys(SCREENS) as Screen[];

/** Where people work: every language and both themes come up at every width; all eighteen would say the same again. */
const BUSY: readonly Screen[] = ["new comparison", "workspace", "documents", "report"];
const LOOKS: Look[] = [
  { width: 1440, lang: "en", theme: "light" },
  { width: 1440, lang: "zh-Hant", theme: "dark" },
  { width: 1024, lang: "zh-Hans", theme: "light" },
  { width: 1024, lang: "en", theme: "dark" },
  { width: 390, lang: "zh-Hant", theme: "light" },
  { width: 390, lang: "zh-Hans", theme: "dark" },
  { width: 320, lang: "en", theme: "light" },
];

/** The browser itself logs the status of the page that is not there. */
const isOurs = (complaint: string) => !complaint.includes("404 (Not Found)");

describe.each(NAMES)("the screen: %s", (name) => {
  it.each(BUSY.includes(name) ? LOOKS : LOOKS.slice(3))(
    "has no barrier, no refused script or style, nothing sticking out ($width px, $lang, $theme)",
    async (look) => {
      const seen = await openPage(browser, server.address, look);
      await seen.page.goto(SCREENS[name](), { waitUntil: "load" });
      await seen.page.getByRole("heading", { level: 1 }).waitFor();
      expect(await findBarriers(seen)).toEqual([]);
      expect(await overflowOf(seen.page)).toBe(0);
      expect(await seen.page.evaluate(() => document.documentElement.lang)).toBe(look.lang);
      expect(seen.complaints.filter(isOurs)).toEqual([]);
      await seen.context.close();
    },
  );
});

/** Long titles and publishers push where there is least room to give: a table beside its buttons. */
describe("with long titles", () => {
  it.each(["en", "zh-Hant", "zh-Hans"] as const)("nothing sticks out at any width (%s)", async (lang) => {
    const title = "The collapse of the bridge over the river mouth as told by two newspapers of one county "
      .repeat(3)
      .trim();
    const made = await fetch(`${server.address}/api/comparisons`, {
      method: "POST",
      headers: { "content-type": "application/json", origin: server.address },
      body: JSON.stringify({
        title,
        sources: [TEXT_A, TEXT_B].map((text) => ({ text, title, publisher: "Courier-and-Advertiser".repeat(6) })),
      }),
    });
    const { data } = (await made.json()) as { data: { id: string } };
    const paths = [
      "/",
      "/comparisons/new",
      `/comparisons/${data.id}`,
      `/comparisons/${data.id}/documents`,
      "/settings",
    ];
    for (const width of [1440, 1024, 768, 390]) {
      const { page, context } = await openPage(browser, server.address, { width, lang, name: "Desk" });
      for (const path of paths) {
        await page.goto(path, { waitUntil: "load" });
        await page.getByRole("heading", { level: 1 }).waitFor();
        expect([width, path, await overflowOf(page)]).toEqual([width, path, 0]);
      }
      await context.close();
    }
  });
});

/** The size of the letters alone is doubled: the window, and what follows its width, stays as it is. */
describe("with letters twice as large", () => {
  it.each(["en", "zh-Hant"] as const)("nothing sticks out of any screen (%s)", async (lang) => {
    const { page, context } = await openPage(browser, server.address, { width: 1280, lang, name: "Desk" });
    for (const name of NAMES) {
      await page.goto(SCREENS[name](), { waitUntil: "load" });
      await page.getByRole("heading", { level: 1 }).waitFor();
      // Where the window has room for what, only the living page knows.
      await untilAlive(page);
      await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
      expect([name, await overflowOf(page)]).toEqual([name, 0]);
    }
    await context.close();
  });
});

describe("what opens over a screen", () => {
  it.each(LOOKS)("the detail of a link has no barrier ($width px, $lang, $theme)", async (look) => {
    const seen = await openPage(browser, server.address, { ...look, name: "Desk" });
    await seen.page.goto(SCREENS.workspace());
    await untilAlive(seen.page);
    await seen.page.locator("[data-row]").first().click();
    await seen.page.locator("article").waitFor();
    expect(await findBarriers(seen)).toEqual([]);
    expect(await overflowOf(seen.page)).toBe(0);
    // The form for a changed relation, the menu of other decisions.
    await seen.page.locator("article header button[aria-expanded]:not([aria-haspopup])").first().click();
    await seen.page.locator("article textarea").waitFor();
    expect(await findBarriers(seen)).toEqual([]);
    expect(seen.complaints).toEqual([]);
    await seen.context.close();
  });

  it.each([LOOKS[0], LOOKS[5]])(
    "the questions about a row have no barrier ($width px, $lang, $theme)",
    async (look) => {
      const seen = await openPage(browser, server.address, { ...look, name: "Desk" });
      const { page } = seen;
      await page.goto(SCREENS.workspace());
      await untilAlive(page);
      await page.locator("[data-row] button").first().focus();
      for (const key of ["l", "m", "b", "?"]) {
        await page.keyboard.press(key);
        await page.getByRole("dialog").waitFor();
        expect([key, await findBarriers(seen)]).toEqual([key, []]);
        expect(await overflowOf(page)).toBe(0);
        await page.keyboard.press("Escape");
        await page.getByRole("dialog").waitFor({ state: "detached" });
      }
      await seen.context.close();
    },
  );

  it("the language and the theme change at once, on any page, and stay", async () => {
    const seen = await openPage(browser, server.address, { lang: "en" });
    const { page } = seen;
    await page.goto(SCREENS.workspace());
    await untilAlive(page);
    await page.getByLabel("Language").selectOption("zh-Hans");
    await page.getByRole("link", { name: "并列比对" }).waitFor();
    await page.getByLabel("外观").selectOption("dark");
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(await paper()).toBe("rgb(15, 20, 25)");
    await page.reload();
    await page.getByRole("link", { name: "并列比对" }).waitFor();
    expect(await paper()).toBe("rgb(15, 20, 25)");
    expect(seen.complaints).toEqual([]);
    await seen.context.close();
  });

  it("every passage says its language", async () => {
    const seen = await openPage(browser, server.address, { lang: "en" });
    for (const path of [SCREENS.workspace(), SCREENS.documents()]) {
      await seen.page.goto(path);
      await seen.page.locator(".words").first().waitFor();
      const without = await seen.page.evaluate(() => {
        const passages = [...document.querySelectorAll(".words")];
        return passages.filter((node) => !/^zh/.test(node.closest("[lang]")?.getAttribute("lang") ?? "")).length;
      });
      expect(without).toBe(0);
    }
    await seen.context.close();
  });

  it("a browser that asks for an icon of its own accord gets one", async () => {
    const icon = await fetch(`${server.address}/favicon.ico`);
    expect([icon.status, icon.headers.get("content-type")]).toEqual([200, "image/svg+xml"]);
  });

  it("a policy with a fresh nonce goes with every page", async () => {
    const policies = await Promise.all(
      [1, 2].map(async () => (await fetch(`${server.address}/`)).headers.get("content-security-policy") ?? ""),
    );
    for (const policy of policies) {
      expect(policy).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic'/);
      expect(policy).not.toMatch(/script-src[^;]*unsafe/);
      expect(policy).not.toMatch(/style-src [^;]*unsafe/);
    }
    expect(policies[0]).not.toBe(policies[1]);
  });
});
