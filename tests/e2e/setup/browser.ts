import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Browser, type BrowserContext, chromium, type Page, type Request } from "playwright-core";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A Chromium of the machine; `npm test` puts its path into CHROMIUM. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium", args: FLAGS });
}

export interface Look {
  width?: number;
  height?: number;
  lang?: "en" | "zh-Hant" | "zh-Hans";
  theme?: "light" | "dark";
  /** The reviewer's name as kept in the browser; left out, it is asked. */
  name?: string;
}

/** A page with what it complained of: console errors and warnings, refused policies, uncaught errors. */
export interface Seen {
  page: Page;
  context: BrowserContext;
  complaints: string[];
  /** Requests that wait for their answer. */
  waiting: ReadonlySet<Request>;
  /** Each document that was loaded, by address: more of them than the test went to are a page that was loaded anew by itself. */
  loads: string[];
}

export async function openPage(browser: Browser, address: string, look: Look = {}): Promise<Seen> {
  const { width = 1440, height = 900, lang = "en", theme = "light", name } = look;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    baseURL: address,
    acceptDownloads: true,
    reducedMotion: "reduce",
  });
  context.setDefaultTimeout(15_000);
  await context.addCookies([{ name: "crosscheck-lang", value: lang, url: address }]);
  if (name) await context.addInitScript((own) => localStorage.setItem("crosscheck.name", own), name);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning")
      complaints.push(`${message.text()} ${message.location().url}`);
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  const waiting = new Set<Request>();
  page.on("request", (request) => void waiting.add(request));
  for (const end of ["requestfinished", "requestfailed"] as const)
    page.on(end as "requestfinished", (request) => void waiting.delete(request));
  const loads: string[] = [];
  page.on("domcontentloaded", (loaded) => void loads.push(loaded.url()));
  return { page, context, complaints, waiting, loads };
}

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds on the page as it stands, one line a finding. It is put in past the page's policy, which would refuse it. */
export async function findBarriers({ page, context }: Seen): Promise<string[]> {
  // A page that is loaded anew in place may get its head a moment after its body.
  await page.waitForFunction(() => document.title !== "");
  const session = await context.newCDPSession(page);
  const expression = `${AXE};axe.run(document, { runOnly: ${JSON.stringify(RULES)} }).then((result) => JSON.stringify(
    result.violations.flatMap((rule) => rule.nodes.map((node) => rule.id + " " + node.html.slice(0, 160)))))`;
  const { result } = await session.send("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true });
  await session.detach();
  return JSON.parse(String(result.value)) as string[];
}

/** How far the page is wider than its window, in pixels: 0, or people have to scroll sideways. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Waits until the page answers to clicks and keys: what the server sent is shown a moment before. */
export async function untilAlive(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  await page.waitForFunction(() => {
    const node = document.querySelector("main button, main a, main input");
    return node !== null && Object.keys(node).some((key) => key.startsWith("__reactProps"));
  });
  // Keys are listened to by effects, which a busy machine runs a while after the elements are taken over: then nothing is left to do.
  await page.evaluate(async () => {
    for (let turns = 0; turns < 2; turns++) await new Promise((resolve) => requestIdleCallback(resolve));
  });
}

/** Loads the page anew and waits until it answers: what is typed or pressed before is lost, as what the server sent does not listen yet. */
export async function reload(page: Page): Promise<void> {
  await page.reload();
  await untilAlive(page);
}

/** Waits until the program has answered everything and the page has asked for nothing more for a while. */
export async function untilQuiet({ page, waiting }: Seen): Promise<void> {
  for (let still = 0; still < 6; still = waiting.size === 0 ? still + 1 : 0) await page.waitForTimeout(80);
}
