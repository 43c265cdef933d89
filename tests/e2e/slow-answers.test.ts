import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { untilQuiet } from "./setup/browser";
import { rowWith, said, startDesk } from "./setup/desk-pages";
import { compareTexts, TEXT_A, TEXT_B } from "./setup/texts";

const desk = startDesk();
const HARBOUR = TEXT_A.replaceAll("河口大桥", "海港大桥");
const HELD_BACK_MS = 1000;

beforeAll(async () => {
  await compareTexts(desk.server, TEXT_A, TEXT_B);
  await compareTexts(desk.server, HARBOUR, TEXT_B.replaceAll("河口大桥", "海港大桥"));
});

/** Has every page that is asked for anew come late, as it stood when it was asked for. */
async function holdBack(page: Page): Promise<void> {
  await page.route(
    (address) => address.searchParams.has("_rsc"),
    async (route) => {
      // A page that was left meanwhile wants it no more.
      const response = await route.fetch().catch(() => null);
      if (response === null) return;
      await new Promise((resolve) => setTimeout(resolve, HELD_BACK_MS));
      await route.fulfill({ response }).catch(() => {});
    },
  );
}

describe("a list that is on its way", () => {
  it("comes although the address is written meanwhile", async () => {
    const page = await desk.open("/");
    await holdBack(page);
    await page.getByRole("checkbox", { name: "Select 海港大桥坍塌" }).check();
    await page.getByRole("button", { name: "Archive", exact: true }).click();
    await said(page, "1 comparison archived.");
    await page.getByLabel("Order").selectOption("title");
    await page.getByText("1 of 2 comparisons").waitFor();

    // What is archived is listed, taken out, and the list of the others is asked for at once.
    await page.getByLabel("Archive", { exact: true }).selectOption("only");
    await page.getByText("1 of 2 comparisons").waitFor();
    await page.getByRole("checkbox", { name: "Select all shown" }).check();
    await page.getByRole("button", { name: "Take out of the archive" }).click();
    await said(page, "1 comparison taken out of the archive.");
    await page.getByLabel("Archive", { exact: true }).selectOption("without");
    await page.getByText("2 of 2 comparisons").waitFor();
    await expect.poll(() => new URL(page.url()).search).toBe("?sort=title");
    expect(desk.seen.loads).toHaveLength(1);
    expect(desk.seen.complaints).toEqual([]);
  });

  it("comes once more where it is asked for again before it is there, without a new document", async () => {
    const page = await desk.open("/");
    await page.getByLabel("Order").selectOption("title");
    await expect.poll(() => new URL(page.url()).search).toBe("?sort=title");
    await holdBack(page);
    await page.getByRole("checkbox", { name: "Select 海港大桥坍塌" }).check();
    await page.getByRole("button", { name: "Archive", exact: true }).click();
    await said(page, "1 comparison archived.");
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByText("1 of 2 comparisons").waitFor();
    await page.getByText("2 of 2 comparisons").waitFor();
    expect(desk.seen.loads).toHaveLength(1);
    expect(desk.seen.complaints).toEqual([]);
  });

  it("calls nobody back who goes elsewhere meanwhile, and keeps the place they left", async () => {
    const page = await desk.open("/");
    await holdBack(page);
    await page.getByRole("checkbox", { name: "Select 海港大桥坍塌" }).check();
    await page.getByRole("button", { name: "Archive", exact: true }).click();
    await said(page, "1 comparison archived.");
    await page.getByLabel("Order").selectOption("title");
    await page.getByRole("link", { name: "河口大桥坍塌" }).click();
    await page.waitForURL(/comparisons/u);
    await rowWith(page, "41人").waitFor();
    await untilQuiet(desk.seen);
    expect(new URL(page.url()).pathname).toMatch(/^\/comparisons\//u);
    await page.goBack();
    await page.getByText("1 of 2 comparisons").waitFor();
    expect(new URL(page.url()).search).toBe("?sort=title");
    expect(desk.seen.complaints).toEqual([]);
  });
});
