import { afterAll, describe, expect, it } from "vitest";
import { GET as getChanges } from "../../app/api/comparisons/[id]/changes/route";
import { GET as getReport } from "../../app/api/comparisons/[id]/report/route";
import type { DeskChanges, DeskView } from "../../lib/model/comparison";
import { loadDesk, toSentDesk } from "../../lib/server/comparisons";
import { disconnect } from "../../lib/server/db";
import { followChanges } from "../../lib/view/follow";
import { layDesk, stateOf } from "../../lib/view/lay-desk";
import { makePublished, newId, publish, send } from "./fixtures/desk";
import { makeReport } from "./fixtures/report";

afterAll(disconnect);

const HOST = "127.0.0.1:3100";
const ask = (query: string) => new Request(`http://${HOST}/?${query}`, { headers: { host: HOST } });
const at = (id: string) => ({ params: Promise.resolve({ id }) });
const deskOf = async (id: string) => (await loadDesk(id)) as DeskView;

async function changesAfter(id: string, version: number): Promise<DeskChanges> {
  const response = await getChanges(ask(`after=${version}`), at(id));
  return ((await response.json()) as { data: DeskChanges }).data;
}

/** Decisions, notes, claims and rows of people, one after the other, and one of them undone. */
async function work(id: string): Promise<void> {
  const [topic, claim, note] = [newId(), newId(), newId()];
  const seen = { relation: "undetermined" as const, topic: "", a: [], b: [] };
  const target = { kind: "link" as const, linkKey: "link-hurt" };
  const anchor = { source: "a" as const, start: 0, end: 4, exact: "", prefix: "", suffix: "" };
  const [{ text } = { text: "" }] = (await deskOf(id)).sources;
  await send(id, "review.set", {
    id: newId(),
    linkKey: "link-hurt",
    disposition: "changed",
    relation: "partial",
    reason: "later",
    materiality: null,
    seen,
  });
  await send(id, "annotation.create", { id: note, target, body: "Ask again", parentId: null });
  await send(id, "annotation.status", { id: note, status: "resolved", reason: "asked" });
  await send(id, "topic.create", { id: topic, label: "The toll", words: [] });
  await send(id, "claim.create", { id: claim, anchor: { ...anchor, exact: text.slice(0, 4) } });
  await send(id, "link.op", {
    id: newId(),
    kind: "move",
    linkKey: "link-hurt",
    otherKey: null,
    topicId: topic,
    claims: [],
  });
  await send(id, "comparison.rename", { title: "The bridge" });
  const { layers } = await deskOf(id);
  await send(id, "event.undo", { eventId: layers?.human.events.at(-2)?.id ?? "" });
}

describe("what was written after a version", () => {
  it("makes of the page that was loaded what a page loaded now would be", async () => {
    const id = await makePublished();
    const before = await deskOf(id);
    await work(id);
    const now = await deskOf(id);
    const followed = followChanges(before, await changesAfter(id, before.version));
    expect(followed?.version).toBe(8);
    expect(followed?.title).toBe("The bridge");
    expect(layDesk(followed as DeskView, stateOf(followed as DeskView))).toEqual(layDesk(now, stateOf(now)));
    // What nobody touched stays the same object.
    expect(followed?.layers?.report).toBe(before.layers?.report);
    expect(followed?.layers?.human.glossary).toBe(before.layers?.human.glossary);
  });

  it("taken in twice changes nothing more", async () => {
    const id = await makePublished();
    const before = await deskOf(id);
    await work(id);
    const changes = await changesAfter(id, before.version);
    const once = followChanges(before, changes) as DeskView;
    expect(followChanges(once, changes)?.layers?.human).toEqual(once.layers?.human);
  });

  it("is not taken in where another run is shown by then; a comparison that is gone is not found", async () => {
    const id = await makePublished();
    const before = await deskOf(id);
    await publish(id, makeReport());
    expect(followChanges(before, await changesAfter(id, before.version))).toBeNull();
    expect((await getChanges(ask("after=0"), at("nowhere"))).status).toBe(404);
    expect((await getChanges(ask("after=soon"), at(id))).status).toBe(400);
  });
});

describe("a long report", () => {
  it("is left out of the page, and fetched by its run as long as that is the one shown", async () => {
    const id = await makePublished();
    const desk = await deskOf(id);
    expect(toSentDesk(desk)).toBe(desk);
    const report = desk.layers?.report;
    if (!report) throw new Error("no report");
    const claims = Array.from({ length: 1001 }, () => report.claims[0]!);
    const sent = toSentDesk({ ...desk, layers: { ...desk.layers!, report: { ...report, claims } } });
    expect(sent.layers).toEqual({ human: desk.layers?.human, judged: [], report: null });

    const answer = await getReport(ask(`run=${desk.reportRun}`), at(id));
    expect(((await answer.json()) as { data: unknown }).data).toEqual(report);
    await publish(id, makeReport());
    expect((await getReport(ask(`run=${desk.reportRun}`), at(id))).status).toBe(404);
  });
});
