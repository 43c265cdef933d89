import type { Page } from "playwright-core";
import { ulid } from "ulid";
import { beforeAll, describe, expect, it } from "vitest";
import { pass } from "./setup/ask";
import { overflowOf } from "./setup/browser";
import { rowWith, startDesk } from "./setup/desk-pages";
import { compareTexts } from "./setup/texts";

const desk = startDesk();
let id = "";
beforeAll(async () => {
  id = await compareTexts(desk.server);
  const body =
    "Ask the county office for the list of those who are missing: https://county.example/a/rather/long/address/of/one/page";
  await pass(desk.server, id, "annotation.create", {
    id: ulid(),
    target: { kind: "source", source: "a", quote: "" },
    body,
    parentId: null,
  });
});

/** What can be opened, and how; each begins where the one before was left. */
type Steps = Record<string, (page: Page) => Promise<unknown>>;

/** How far the page, or what lies over it, is wider than its room, in pixels. */
async function widest(page: Page): Promise<number> {
  const over = await page
    .locator("[role=dialog], :has(> [role=dialog]), [role=complementary]")
    .evaluateAll((all) => Math.max(0, ...all.map((one) => one.scrollWidth - one.clientWidth)));
  return Math.max(over, await overflowOf(page));
}

/** Opens a page on a phone with letters twice as large, and measures it after each step. @returns what sticks out, and how far */
async function walk(path: string, steps: Steps): Promise<Record<string, number>> {
  const page = await desk.open(path, { width: 390, height: 1200, name: "Desk" });
  await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
  const found: Record<string, number> = {};
  for (const [what, open] of Object.entries<Steps[string]>({ "the page": async () => {}, ...steps })) {
    await open(page);
    const over = await widest(page);
    if (over > 0) found[what] = over;
  }
  expect(desk.seen.complaints).toEqual([]);
  return found;
}

const button = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name, exact: typeof name === "string" }).first();
const press = (name: string | RegExp) => (page: Page) => button(page, name).click();
/** Closes what the step before opened over the page. */
async function leave(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
  await page.locator("[role=dialog], [role=menu]").first().waitFor({ state: "detached" });
}
/** Presses a button that opens a dialog or a menu. */
const open = (name: string) => async (page: Page) => {
  await leave(page);
  await button(page, name).click();
  await page.locator("[role=dialog], [role=menu]").first().waitFor();
};
/** The same by a key that is heard among the rows. */
const key = (stroke: string) => async (page: Page) => {
  await leave(page);
  await page.locator("[data-row] button").first().focus();
  await page.keyboard.press(stroke);
  await page.getByRole("dialog").waitFor();
};
/** Presses a key that opens a form in the detail, with the focus outside of those that are open. */
const form = (stroke: string, field: string) => async (page: Page) => {
  await button(page, "Confirm").focus();
  await page.keyboard.press(stroke);
  await page.locator(`article ${field}`).first().waitFor();
};
/** Opens a menu of the detail. */
const menu = (name: string) => async (page: Page) => {
  await button(page, name).click();
  await page.getByRole("menu").waitFor();
};

describe("on a phone with letters twice as large nothing sticks out", () => {
  it("of a row's detail and its forms", async () => {
    const found = await walk(`/comparisons/${id}`, {
      detail: (page) => rowWith(page, "37人").first().click(),
      "a translation": form("r", "textarea"),
      "a note": form("a", "textarea"),
      "the values": form("e", "fieldset input"),
      "another relation": press("Change relation"),
      "more decisions": menu("More"),
      "what can be done with the row": async (page) => {
        await page.keyboard.press("Escape");
        await menu("Row")(page);
      },
    });
    expect(found).toEqual({});
  });

  it("of the questions about a row, and what the keys open", async () => {
    const found = await walk(`/comparisons/${id}`, {
      "another partner": key("l"),
      split: key("s"),
      merge: key("m"),
      move: key("b"),
      tags: key("t"),
      "the keys": key("?"),
      "the palette": key("Control+k"),
    });
    expect(found).toEqual({});
  });

  it("of what the head of a comparison opens", async () => {
    const found = await walk(`/comparisons/${id}`, {
      "the title": press("Correct the title"),
      "names and topics": open("Names and topics"),
      "the exports": open("Export"),
      "the text": open("Correct the text of A"),
      "its source": open("About source A"),
      filters: open("Filters"),
      "a topic": (page) => page.getByRole("dialog").getByRole("button", { name: "New topic" }).click(),
    });
    expect(found).toEqual({});
  });

  it("of the texts and what is done with their words", async () => {
    const mark = (page: Page) => page.locator("[data-column=a] mark", { hasText: "37人" }).first();
    const found = await walk(`/comparisons/${id}/documents`, {
      "a link that is drawn": async (page) => {
        await mark(page).focus();
        await page.keyboard.press("l");
        await page.locator("[data-pane=marks] button[aria-pressed=true]").last().waitFor();
        await page.keyboard.press("3");
        await page.keyboard.press("Escape");
      },
      "the bar of the words": async (page) => {
        await mark(page).focus();
        for (const stroke of ["v", "Shift+ArrowRight"]) await page.keyboard.press(stroke);
        await page.locator("[data-selection-bar]").waitFor();
      },
      "a note on a passage": async (page) => {
        await page.keyboard.press("Escape");
        await open("Note on a passage")(page);
      },
    });
    expect(found).toEqual({});
  });

  it("of the notes and their forms", async () => {
    const found = await walk(`/comparisons/${id}/notes`, {
      "a note on a topic": open("Note on a topic"),
      edit: async (page) => {
        await leave(page);
        await button(page, /^Edit/u).click();
      },
      answer: async (page) => {
        await button(page, "Cancel").click();
        await button(page, /^Answer/u).click();
      },
      resolve: async (page) => {
        await button(page, "Cancel").click();
        await button(page, /^Resolve/u).click();
      },
    });
    expect(found).toEqual({});
  });

  it("of the report, of figures and times, of the progress", async () => {
    for (const path of ["report", "numbers", "progress"])
      expect([path, await walk(`/comparisons/${id}/${path}`, {})]).toEqual([path, {}]);
  });

  it("of the settings", async () => {
    const found = await walk("/settings", {
      "a template": press("New template"),
      "a key": press("Change the key for: Write a note"),
    });
    expect(found).toEqual({});
  });

  it("of the list and of a new comparison", async () => {
    const list = {
      "what is done with several": (page: Page) => page.getByRole("checkbox", { name: "Select all shown" }).check(),
      "the exports": open("Export"),
      "a view": async (page: Page) => {
        await leave(page);
        await page.getByLabel("Order").selectOption("title");
        await button(page, "Save this view").click();
      },
    };
    expect(await walk("/", list)).toEqual({});
    expect(await walk("/comparisons/new", {})).toEqual({});
  });
});
