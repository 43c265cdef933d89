import { describe, expect, it } from "vitest";
import { findBarriers } from "./setup/browser";
import { saved, startDesk } from "./setup/desk-pages";
import { compareTexts, TEXT_A, TEXT_B } from "./setup/texts";

const desk = startDesk();

describe("templates", () => {
  it("are made, refused with the line that is wrong, named anew, deleted and brought back", async () => {
    const page = await desk.open("/settings");
    await page.getByRole("button", { name: "New template" }).click();
    const form = page.locator("form").filter({ hasText: "Name of the template" });
    await form.getByRole("button", { name: "Save" }).click();
    await form.getByText("Enter a name.").waitFor();
    await form.getByLabel("Name of the template").fill("Bridges");
    await form.getByLabel("Names that are one").fill("县应急办公室 = County office\nBridge");
    await form.getByLabel("Your topics").fill("Deaths: 死亡");
    await form.getByRole("button", { name: "Save" }).click();
    await form.getByText("Line 2: Write two or more spellings").waitFor();
    expect(await findBarriers(desk.seen)).toEqual([]);
    await form.getByLabel("Names that are one").fill("县应急办公室 = County office");
    await form.getByRole("button", { name: "Save" }).click();
    await page.getByText("1 name, 1 topic").waitFor();

    await page.getByRole("button", { name: "Edit: Bridges" }).click();
    await page.getByLabel("Name of the template").fill("Bridges and dams");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Edit: Bridges and dams" }).waitFor();
    await page.getByRole("button", { name: "Delete: Bridges and dams" }).click();
    await page.getByText("No template yet.").waitFor();
    await page.getByRole("button", { name: "Undo", exact: true }).click();
    await page.getByRole("button", { name: "Edit: Bridges and dams" }).waitFor();
    await page.reload();
    await page.getByText("1 name, 1 topic").waitFor();
    expect(desk.seen.complaints).toEqual([]);
  });

  it("are given to a comparison when it is made", async () => {
    const page = await desk.open("/comparisons/new");
    await page.getByLabel("Text", { exact: true }).nth(0).fill(TEXT_A);
    await page.getByLabel("Text", { exact: true }).nth(1).fill(TEXT_B);
    await page.getByRole("checkbox", { name: /Bridges and dams/ }).check();
    expect(await findBarriers(desk.seen)).toEqual([]);
    await page.getByRole("button", { name: "Compare" }).click();
    await page.locator("[data-row]").first().waitFor();
    await page.getByRole("button", { name: "Names and topics" }).click();
    const sheet = page.getByRole("dialog");
    await sheet.getByText("县应急办公室 = County office").waitFor();
    await sheet.getByText("Deaths: 死亡").waitFor();
    await sheet.getByText("The comparison shown uses what stands here.").waitFor();
    expect(desk.seen.complaints).toEqual([]);
  });

  it("are given to a comparison that there is, in one step that can be undone, and made of one", async () => {
    const page = await desk.open(`/comparisons/${await compareTexts(desk.server)}`);
    await page.getByRole("button", { name: "Names and topics" }).click();
    const sheet = page.getByRole("dialog");
    await sheet.getByLabel("From a template").selectOption({ label: "Bridges and dams" });
    await sheet.getByRole("button", { name: "Add" }).last().click();
    await sheet.getByText("县应急办公室 = County office").waitFor();
    await sheet.getByText("The comparison shown does not use these yet.").waitFor();
    await saved(page);
    await sheet.getByRole("button", { name: "Add" }).last().click();
    await page.getByText("All that “Bridges and dams” holds stands here already.").waitFor();
    expect(await findBarriers(desk.seen)).toEqual([]);
    await sheet.getByLabel("Name of a new template").fill("From this one");
    await sheet.getByRole("button", { name: "Keep as a template" }).click();
    await page.getByText("“From this one” is kept as a template.").waitFor();
    await page.keyboard.press("Escape");
    await sheet.waitFor({ state: "detached" });
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");
    await saved(page);
    await page.getByRole("button", { name: "Names and topics" }).click();
    await sheet.waitFor();
    expect(await sheet.getByText("县应急办公室 = County office").count()).toBe(0);
    expect(desk.seen.complaints).toEqual([]);
  });
});
