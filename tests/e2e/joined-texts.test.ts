import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { untilAlive } from "./setup/browser";
import { startDesk } from "./setup/desk-pages";
import { compareTexts, TEXT_A, TEXT_B } from "./setup/texts";

const desk = startDesk();

/** Lines that only one side has, so that both texts scroll and what they share stands far apart. */
function filler(words: string, count: number): string {
  return Array.from({ length: count }, (_, order) => `${words}第${order + 1}号道口已恢复通行。\n`).join("");
}
const LONG_A = `${TEXT_A}${filler("东岸", 40)}重建工程由省桥梁公司承接。\n`;
const LONG_B = `${TEXT_B}重建工程由省桥梁公司承接。\n${filler("西岸", 80)}`;

const topOf = (page: Page, side: string) => page.locator(`[data-column=${side}]`).evaluate((node) => node.scrollTop);

/** Whether a mark stands in the part of its column that is seen. */
async function isInSight(page: Page, mark: Locator): Promise<boolean> {
  const [box, column] = [await mark.boundingBox(), await page.locator("[data-column=b]").boundingBox()];
  return box !== null && column !== null && box.y > column.y && box.y + box.height < column.y + column.height;
}

async function openLong(): Promise<Page> {
  const id = await compareTexts(desk.server, LONG_A, LONG_B);
  const page = await desk.open(`/comparisons/${id}/documents`, { name: "Desk", width: 1440 });
  await page.locator(".ribbon path[d]").first().waitFor({ state: "attached" });
  return page;
}

describe("the joined texts", () => {
  it("draw a band for each link; the one under the pointer is named and both of its ends stand out", async () => {
    const page = await openLong();
    const before = await page.locator("[data-column=a]").boundingBox();
    await page.locator("[data-column=a] mark", { hasText: "37人" }).hover();
    await page.locator("[data-column=b] mark.span-lit", { hasText: "41人" }).waitFor();
    expect(await page.locator(".ribbon-lit").count()).toBe(1);
    expect(await page.locator("[data-pointed]").textContent()).toContain("Contradict");
    // Pointing moves nothing: a click must land on what was pointed at.
    expect(await page.locator("[data-column=a]").boundingBox()).toEqual(before);
    expect(desk.seen.complaints).toEqual([]);
  });

  it("scroll so that linked places meet: the end of A stands beside its partner near the top of B", async () => {
    const page = await openLong();
    const claim = page.locator("[data-column=a] mark", { hasText: "省桥梁公司" }).last();
    const partner = page.locator("[data-column=b] mark", { hasText: "省桥梁公司" }).first();
    await page.locator("[data-column=b]").evaluate((node) => node.scrollTo(0, node.scrollHeight));
    expect(await isInSight(page, partner)).toBe(false);
    await page.locator("[data-column=a]").hover();
    await claim.evaluate((node) => node.scrollIntoView({ block: "center" }));
    await expect.poll(() => isInSight(page, partner)).toBe(true);
  });

  it("leave the other text alone where the reader wants it free", async () => {
    const page = await openLong();
    await page.getByRole("button", { name: "Free" }).click();
    await page.locator("[data-column=a]").hover();
    await page.mouse.wheel(0, 800);
    await expect.poll(() => topOf(page, "a")).toBeGreaterThan(300);
    expect(await topOf(page, "b")).toBe(0);
  });

  it("come apart for a moment where the reader moves the one that followed, then join again", async () => {
    const page = await openLong();
    await page.getByRole("button", { name: "In proportion" }).click();
    await page.locator("[data-column=a]").hover();
    await page.mouse.wheel(0, 600);
    await expect.poll(() => topOf(page, "b")).toBeGreaterThan(600);
    await expect.poll(() => topOf(page, "a")).toBe(600);
    await page.locator("[data-column=b]").hover();
    const before = await topOf(page, "b");
    await page.mouse.wheel(0, 200);
    await page.getByText("Apart", { exact: true }).waitFor();
    await expect.poll(() => topOf(page, "b")).toBe(before + 200);
    expect(await topOf(page, "a")).toBe(600);
    await page.getByText("Apart", { exact: true }).waitFor({ state: "detached" });
    await page.mouse.wheel(0, 100);
    await expect.poll(() => topOf(page, "a")).not.toBe(600);
  });

  it("keep two places side by side that the reader pinned, also after a reload, until the pin is taken away", async () => {
    const page = await openLong();
    await page.getByRole("button", { name: "Free" }).click();
    const put = (side: string, top: number) =>
      page.locator(`[data-column=${side}]`).evaluate(async (node, to) => {
        node.scrollTo(0, to);
        // There and back within one frame would be no scrolling at all.
        for (let frame = 0; frame < 2; frame++) await new Promise((next) => requestAnimationFrame(next));
      }, top);
    await put("a", 200);
    await put("b", 1500);
    await page.keyboard.press("p");
    await page.getByText("1 pin").waitFor();
    for (const again of [false, true]) {
      if (again) {
        await page.reload();
        await untilAlive(page);
        await page.locator(".ribbon path[data-pin]").waitFor({ state: "attached" });
      }
      await page.getByRole("button", { name: "Linked" }).click();
      await page.locator("[data-column=a]").hover();
      await put("a", 0);
      await put("a", 200);
      await expect.poll(async () => Math.abs((await topOf(page, "b")) - 1500)).toBeLessThan(20);
    }
    await page.keyboard.press("p");
    await page.getByRole("button", { name: "Pin", exact: true }).waitFor();
    await put("a", 0);
    await put("a", 200);
    await expect.poll(async () => Math.abs((await topOf(page, "b")) - 1500)).toBeGreaterThan(200);
    expect(desk.seen.complaints).toEqual([]);
  });

  it("are measured once: whatever comes into sight has the height that was kept for it, and the strip tells where", async () => {
    const page = await openLong();
    const heights = () =>
      page
        .locator("[data-stretch]")
        .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().height)));
    const before = await heights();
    expect(before.length).toBeGreaterThan(4);
    await page.locator(".joined-texts").evaluate((root) => {
      new MutationObserver(() => root.setAttribute("data-measured-again", "")).observe(root, {
        attributeFilter: ["class"],
      });
    });
    await page.locator("[data-column=b]").hover();
    const end = () =>
      page.locator("[data-column=b]").evaluate((node) => node.scrollHeight - node.clientHeight - node.scrollTop);
    for (let step = 0; (await end()) > 1 && step < 60; step++) await page.mouse.wheel(0, 300);
    await expect.poll(end).toBeLessThan(2);
    expect(await heights()).toEqual(before);
    expect(await page.locator("[data-measured-again]").count()).toBe(0);
    // What is in sight stands at the foot of the strip.
    const [strip, frame] = [page.locator("[data-overview=b]"), page.locator("[data-overview=b] > div")];
    const foot = async (one: Locator) => one.evaluate((node) => node.getBoundingClientRect().bottom);
    await expect.poll(async () => Math.abs((await foot(strip)) - (await foot(frame)))).toBeLessThan(2);
  });

  it("go to the place of the strip that is pressed", async () => {
    const page = await openLong();
    const strip = page.locator("[data-overview=b]");
    const box = await strip.boundingBox();
    if (!box) throw new Error("The strip is not drawn.");
    await page.mouse.click(box.x + box.width / 2, box.y + box.height * 0.9);
    await expect.poll(() => topOf(page, "b")).toBeGreaterThan(300);
  });

  it("need no ribbon where there is no room for it", async () => {
    const id = await compareTexts(desk.server);
    const page = await desk.open(`/comparisons/${id}/documents`, { name: "Desk", width: 820 });
    await page.locator("[data-overview=a]").waitFor();
    expect(await page.locator(".ribbon").count()).toBe(0);
  });
});
