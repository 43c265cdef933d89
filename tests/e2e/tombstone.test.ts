import { ulid } from "ulid";
import { describe, expect, it } from "vitest";
import { pass } from "./setup/ask";
import { findBarriers, overflowOf } from "./setup/browser";
import { detailOf, rowMenu, rowWith, saved, startDesk } from "./setup/desk-pages";
import { compareTexts } from "./setup/texts";

const desk = startDesk();

describe("the address of something that is gone", () => {
  it("tells of a row who took it apart, what it was, and puts it back", async () => {
    const id = await compareTexts(desk.server);
    const page = await desk.open(`/comparisons/${id}`);
    await rowWith(page, "37人").click();
    await expect.poll(() => page.url()).toContain("link=");
    const address = page.url();
    await rowMenu(page, "Unlink");
    await saved(page);
    await page.goto("/");
    await page.goto(address);
    const stone = page.getByRole("region", { name: "This row is not there any more" });
    await stone.getByText("Desk took it apart.").waitFor();
    await stone.getByText("37人").first().waitFor();
    expect(await findBarriers(desk.seen)).toEqual([]);
    await stone.getByRole("button", { name: "Restore" }).click();
    await stone.waitFor({ state: "detached" });
    await detailOf(page).getByText("41人").first().waitFor();
    await saved(page);
    expect(desk.seen.complaints).toEqual([]);
  });

  it("tells of a note who deleted it, in the notes and in the texts, and puts it back", async () => {
    const id = await compareTexts(desk.server);
    const report = (await (await fetch(`${desk.server.address}/api/comparisons/${id}/export?format=json`)).json()) as {
      claims: { id: string }[];
    };
    const note = ulid();
    const target = { kind: "claim", claimKey: report.claims[0]?.id ?? "" } as const;
    await pass(desk.server, id, "annotation.create", {
      id: note,
      target,
      body: "Ask the ferry office",
      parentId: null,
    });
    await pass(desk.server, id, "annotation.delete", { id: note }, "Mei");
    const page = await desk.open(`/comparisons/${id}/documents?note=${note}`);
    const stone = page.getByRole("region", { name: "This note is not there any more" });
    await stone.getByText("Mei deleted it.").waitFor();
    await page.goto(`/comparisons/${id}/notes?note=${note}`);
    await stone.getByText("Ask the ferry office").waitFor();
    await page.getByText("1 deleted note").click();
    await page.getByText(/^deleted by Mei, .*; kept until \d{4}-\d{2}-\d{2}$/).waitFor();
    expect(await findBarriers(desk.seen)).toEqual([]);
    await stone.getByRole("button", { name: "Restore" }).click();
    await stone.waitFor({ state: "detached" });
    await page.getByText("1 of 1 thread").waitFor();
    expect(desk.seen.complaints).toEqual([]);
  });

  it("tells of a comparison who deleted it and how long it is kept, and puts it back", async () => {
    const id = await compareTexts(desk.server);
    await fetch(`${desk.server.address}/api/comparisons/${id}?by=Mei`, {
      method: "DELETE",
      headers: { origin: desk.server.address },
    });
    const page = await desk.open(`/comparisons/${id}`, { width: 390, name: "Desk" });
    await page.getByText(/^Mei deleted this comparison on .* It is kept until \d{4}-\d{2}-\d{2}/).waitFor();
    expect(await findBarriers(desk.seen)).toEqual([]);
    expect(await overflowOf(page)).toBe(0);
    await page.getByRole("button", { name: "Restore" }).click();
    await rowWith(page, "37人").first().waitFor();
    expect(desk.seen.complaints).toEqual([]);
  });
});
