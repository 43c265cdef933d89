import { afterAll, describe, expect, it } from "vitest";
import { createEngine } from "../../lib/pipeline";
import { createComparison, loadComparison } from "../../lib/server/comparisons";
import { disconnect } from "../../lib/server/db";
import { loadResources } from "../../lib/server/resources";
import { newId, pass, publish } from "./fixtures/desk";

afterAll(disconnect);

const INPUTS = [
  "The pier collapse\nThe pier fell on 5 March.\nThe harbour office said 37 people had died.\nTwo ferries were moved.",
  "Pier: what we know\nThe pier fell on 5 March.\nThe harbour office said 41 people had died.\nA choir sang at noon.",
].map((text) => ({ text, publishedAt: "2024-03-06", lang: "en" as const }));

/** A comparison of both texts with the engine's own report. */
async function make([a, b] = INPUTS): Promise<string> {
  if (!a || !b) throw new Error("no texts");
  const made = await createComparison({ sources: [a, b] } as Parameters<typeof createComparison>[0]);
  if (!made.ok) throw new Error("refused");
  await publish(made.data.id, createEngine(loadResources()).compare(a, b));
  return made.data.id;
}

async function reportOf(id: string) {
  const report = (await loadComparison(id))?.report;
  if (!report) throw new Error("no report");
  return report;
}

describe("a link that people changed", () => {
  it("is judged on the value that a person set, says what it was before, and goes back with it", async () => {
    const id = await make();
    const before = await reportOf(id);
    const claim = before.claims.find(({ quote }) => quote.includes("37"));
    const link = before.links.find(({ a }) => claim && a.includes(claim.id));
    if (!claim || !link) throw new Error("no link");
    expect(link.relation).toBe("contradict_direct");
    const value = claim.quantities.map((quantity) => ({ ...quantity, low: 41, high: 41 }));
    await pass(id, "claim.edit", { id: newId(), claimKey: claim.id, slot: "quantities", value });
    const after = (await reportOf(id)).links.find((one) => one.id === link.id);
    expect(after?.relation).toMatch(/^agree_/);
    expect(after).toMatchObject({ group: "agree", relationBefore: "contradict_direct" });
    expect((await reportOf(id)).summary.groups.contradict).toBe(before.summary.groups.contradict - 1);
    await pass(id, "claim.reset", { claimKey: claim.id, slot: "quantities" });
    expect((await reportOf(id)).links.find((one) => one.id === link.id)?.relation).toBe("contradict_direct");
  });

  it("keeps its verdict where the value changes nothing, and a person's own word over the engine's", async () => {
    const id = await make();
    const before = await reportOf(id);
    const link = before.links.find(({ relation }) => relation === "contradict_direct");
    if (!link) throw new Error("no link");
    const [claimKey = ""] = link.a;
    await pass(id, "claim.edit", { id: newId(), claimKey, slot: "form", value: "narration" });
    expect((await reportOf(id)).links.find((one) => one.id === link.id)).toEqual(link);
  });

  it("gets a verdict where a person put two claims together", async () => {
    const id = await make();
    const before = await reportOf(id);
    const only = (group: string) => before.links.find((link) => link.group === group);
    const [a, b] = [only("only_a"), only("only_b")];
    if (!a || !b) throw new Error("no one-sided rows");
    const op = { id: newId(), kind: "merge" as const, topicId: null, claims: [] };
    await pass(id, "link.op", { ...op, linkKey: a.id, otherKey: b.id });
    const merged = (await reportOf(id)).links.find((link) => link.id === a.id);
    expect(merged?.method).not.toBe("person");
    expect(merged?.findings.length).toBeGreaterThan(0);
  });
});

describe("a pair inside one source that people changed", () => {
  it("is judged on the value that a person set, and goes back with it", async () => {
    const [own, other] = INPUTS;
    if (!own || !other) throw new Error("no texts");
    const text =
      "Pier: 37 people died\nThe harbour office said on Monday that 41 people had died in the fall of the pier.";
    const id = await make([{ ...own, text }, other]);
    const before = await reportOf(id);
    const pair = before.internal.find(({ source }) => source === "a");
    const claim = before.claims.find((one) => one.id === pair?.y[0]);
    if (!pair || !claim) throw new Error("no pair");
    expect(pair.relation).toBe("contradict_direct");
    const value = claim.quantities.map((quantity) => ({ ...quantity, low: 37, high: 37 }));
    await pass(id, "claim.edit", { id: newId(), claimKey: claim.id, slot: "quantities", value });
    const after = (await reportOf(id)).internal.find((one) => one.id === pair.id);
    expect(after).toMatchObject({ group: "agree", relationBefore: "contradict_direct" });
    await pass(id, "claim.reset", { claimKey: claim.id, slot: "quantities" });
    expect((await reportOf(id)).internal.find((one) => one.id === pair.id)).toEqual(pair);
  });
});
