import { afterAll, describe, expect, it } from "vitest";
import { TABLE_NAMES } from "../../lib/schemas/stored-change";
import { loadComparison } from "../../lib/server/comparisons";
import { disconnect } from "../../lib/server/db";
import { humanTables } from "../../lib/server/human-rows";
import { note, reportOf, review } from "./fixtures/asked";
import { makePublished, newId, pass, send } from "./fixtures/desk";

afterAll(disconnect);

describe("undo", () => {
  it("puts back what stood before, step by step, and back again", async () => {
    const id = await makePublished();
    const first = await pass(id, "review.set", review("first"));
    const second = await pass(id, "review.set", review("second"));
    const undone = await pass(id, "event.undo", { eventId: second });
    expect((await reportOf(id)).human.reviews[0]?.reason).toBe("first");
    await pass(id, "event.undo", { eventId: first });
    expect((await reportOf(id)).human.reviews).toEqual([]);
    await pass(id, "event.undo", { eventId: (await reportOf(id)).human.events.at(-1)?.id ?? "" });
    await pass(id, "event.undo", { eventId: undone });
    expect((await reportOf(id)).human.reviews[0]?.reason).toBe("second");
    expect((await reportOf(id)).human.events).toHaveLength(6);
  });

  it("is refused, field by field, where the row has changed since", async () => {
    const id = await makePublished();
    const first = await pass(id, "review.set", review("first"));
    await pass(id, "review.set", { ...review("second"), materiality: "low" });
    const refused = await send(id, "event.undo", { eventId: first });
    expect(refused).toMatchObject({
      ok: false,
      code: "moved_on",
      fieldErrors: { reason: "moved_on", materiality: "moved_on" },
    });
    expect((!refused.ok && refused.fieldErrors) || {}).not.toHaveProperty("linkKey");
    expect((await reportOf(id)).human.reviews[0]?.reason).toBe("second");
  });

  it("twice is refused, as is an event of another comparison", async () => {
    const id = await makePublished();
    const event = await pass(id, "annotation.create", note("x"));
    await pass(id, "event.undo", { eventId: event });
    expect(await send(id, "event.undo", { eventId: event })).toMatchObject({ code: "moved_on" });
    const other = await makePublished();
    expect(await send(other, "event.undo", { eventId: event })).toMatchObject({ code: "row_missing" });
  });

  it("never takes away what later work hangs on", async () => {
    const id = await makePublished();
    const parent = note("question");
    const asked = await pass(id, "annotation.create", parent);
    await pass(id, "annotation.create", note("answer", parent.id));
    expect(await send(id, "event.undo", { eventId: asked })).toMatchObject({ code: "in_use" });
    const topicId = newId();
    const made = await pass(id, "topic.create", { id: topicId, label: "new", words: [] });
    await pass(id, "link.op", { id: newId(), kind: "move", linkKey: "link-only", otherKey: null, topicId, claims: [] });
    expect(await send(id, "event.undo", { eventId: made })).toMatchObject({ code: "in_use" });
    expect((await reportOf(id)).human.annotations).toHaveLength(2);
  });

  it("is asked for by the id of the command as well, which a client knows before any answer", async () => {
    const id = await makePublished();
    const commandId = newId();
    await send(id, "comparison.rename", { title: "Renamed" }, { commandId });
    await pass(id, "event.undo", { eventId: commandId });
    expect((await loadComparison(id))?.title).not.toBe("Renamed");
  });

  it("knows every kind of row", async () => {
    const id = await makePublished();
    const entry = { id: newId(), spellings: ["WHO", "World Health Organization"] };
    const event = await pass(id, "glossary.set", entry);
    await pass(id, "event.undo", { eventId: event });
    expect((await reportOf(id)).human.glossary).toEqual([]);
    expect([...TABLE_NAMES].sort()).toEqual(Object.keys(humanTables).sort());
  });

  it("brings an old title back", async () => {
    const id = await makePublished();
    const title = (await loadComparison(id))?.title;
    const event = await pass(id, "comparison.rename", { title: "Renamed" });
    await pass(id, "event.undo", { eventId: event });
    expect((await loadComparison(id))?.title).toBe(title);
  });
});
