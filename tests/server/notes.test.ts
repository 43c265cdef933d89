import { afterAll, describe, expect, it } from "vitest";
import { disconnect, reader, write } from "../../lib/server/db";
import { purgeDeleted } from "../../lib/server/retention";
import { highlightAt } from "../../lib/view/highlights";
import { anchor, note, reportOf } from "./fixtures/asked";
import { makePublished, newId, pass, send } from "./fixtures/desk";

afterAll(disconnect);

describe("notes", () => {
  it("annotation: written, answered, edited, resolved, deleted softly, restored", async () => {
    const id = await makePublished();
    const first = note("Ask the hospital.");
    await pass(id, "annotation.create", first);
    await pass(id, "annotation.create", note("Asked.", first.id));
    await pass(id, "annotation.edit", { id: first.id, body: "Ask both hospitals." });
    await pass(id, "annotation.status", { id: first.id, status: "resolved", reason: "answered" });
    expect((await reportOf(id)).human.annotations[0]?.resolution).toBe("answered");
    await pass(id, "annotation.tag", { id: first.id, tags: ["call back", "figures", "call back"] });
    expect((await reportOf(id)).human.annotations[0]?.tags).toEqual(["call back", "figures"]);
    await pass(id, "annotation.delete", { id: first.id });
    expect((await reportOf(id)).human.annotations[0]?.deletedAt).not.toBeNull();
    expect(await send(id, "annotation.edit", { id: first.id, body: "x" })).toMatchObject({ code: "row_missing" });
    await pass(id, "annotation.restore", { id: first.id });
    const [parent, answer] = (await reportOf(id)).human.annotations;
    expect(parent).toMatchObject({ body: "Ask both hospitals.", status: "resolved", deletedAt: null, actor: "reader" });
    expect(answer).toMatchObject({ parentId: first.id, body: "Asked." });
    expect(await send(id, "annotation.create", first)).toMatchObject({ code: "id_used" });
    expect(await send(id, "annotation.create", note("x", newId()))).toMatchObject({ code: "row_missing" });
  });

  it("annotation: a passage may be marked without a word, nothing else may", async () => {
    const id = await makePublished();
    const target = { kind: "passage" as const, anchor };
    const mark = { id: newId(), target, body: "", parentId: null };
    await pass(id, "annotation.create", mark);
    expect(highlightAt((await reportOf(id)).human.annotations, anchor)?.id).toBe(mark.id);
    expect(highlightAt((await reportOf(id)).human.annotations, { ...anchor, end: anchor.end + 1 })).toBeNull();
    const refused = { code: "invalid_command" };
    expect(await send(id, "annotation.create", { ...note(""), id: newId() })).toMatchObject(refused);
    expect(await send(id, "annotation.create", { ...mark, id: newId(), parentId: mark.id })).toMatchObject(refused);
    // One that somebody answered is no longer a mere mark: it is not taken away by the key that sets it.
    await pass(id, "annotation.create", { ...mark, id: newId(), body: "why?", parentId: mark.id });
    expect(highlightAt((await reportOf(id)).human.annotations, anchor)).toBeNull();
  });

  it("annotation: gets another place with its answers, and no reason where it is opened again", async () => {
    const id = await makePublished();
    const first = note("Ask the hospital.");
    await pass(id, "annotation.create", first);
    await pass(id, "annotation.create", note("Asked.", first.id));
    await pass(id, "annotation.move", { id: first.id, target: { kind: "passage", anchor } });
    expect((await reportOf(id)).human.annotations.map(({ target }) => target.kind)).toEqual(["passage", "passage"]);
    const wrong = { kind: "passage" as const, anchor: { ...anchor, exact: "was open" } };
    expect(await send(id, "annotation.move", { id: first.id, target: wrong })).toMatchObject({ ok: false });
    await pass(id, "annotation.status", { id: first.id, status: "resolved", reason: "answered" });
    await pass(id, "annotation.status", { id: first.id, status: "open", reason: "" });
    expect((await reportOf(id)).human.annotations[0]).toMatchObject({ status: "open", resolution: "" });
  });

  it("annotation: weighed, marked as answered, kept on its source, each taken back by undo", async () => {
    const id = await makePublished();
    const first = note("Ask the hospital.");
    await pass(id, "annotation.create", first);
    const standing = async () => (await reportOf(id)).human.annotations[0];
    const weighed = await pass(id, "annotation.weigh", { id: first.id, materiality: "high" });
    expect(await standing()).toMatchObject({ materiality: "high" });
    await pass(id, "event.undo", { eventId: weighed });
    expect(await standing()).toMatchObject({ materiality: null });
    const answered = await pass(id, "annotation.status", { id: first.id, status: "answered", reason: "" });
    expect(await standing()).toMatchObject({ status: "answered", resolution: "" });
    await pass(id, "event.undo", { eventId: answered });
    expect(await standing()).toMatchObject({ status: "open" });
    const kept = { kind: "source" as const, source: "b" as const, quote: "closed on Monday" };
    await pass(id, "annotation.move", { id: first.id, target: kept });
    const report = await reportOf(id);
    expect([report.human.annotations[0]?.target, report.orphans]).toEqual([kept, []]);
  });

  it("deleted ones are gone for good after 30 days, with their answers and their words in the history", async () => {
    const id = await makePublished();
    const [old, recent] = [note("A secret."), note("Kept.")];
    for (const one of [old, recent]) await pass(id, "annotation.create", one);
    await pass(id, "annotation.create", note("Another secret.", old.id));
    await pass(id, "annotation.edit", { id: old.id, body: "A worse secret." });
    for (const one of [old, recent]) await pass(id, "annotation.delete", { id: one.id });
    const days = (count: number) => new Date(Date.now() + count * 86_400_000);
    await purgeDeleted(days(29));
    expect((await reportOf(id)).human.annotations).toHaveLength(3);
    const client = await reader();
    await write((tx) =>
      tx.annotation.update({ where: { id: recent.id }, data: { deletedAt: days(5), updatedAt: days(5) } }),
    );
    await purgeDeleted(days(31));
    expect((await reportOf(id)).human.annotations.map(({ body }) => body)).toEqual(["Kept."]);
    const events = await client.event.findMany({ where: { comparisonId: id }, orderBy: { seq: "asc" } });
    expect(events.map(({ type }) => type)).toHaveLength(6);
    expect(JSON.stringify(events)).not.toContain("secret");
    expect(JSON.stringify(events)).toContain("Kept.");
    expect(await send(id, "event.undo", { eventId: events[4]?.id ?? "" })).toMatchObject({ code: "moved_on" });
  });

  it("a passage must stand where it says, with its surroundings", async () => {
    const id = await makePublished();
    await pass(id, "annotation.create", { ...note("why?"), target: { kind: "passage", anchor } });
    for (const wrong of [
      { exact: "was open" },
      { start: anchor.start - 1 },
      { prefix: "𠮷町 " },
      { source: "b" as const, start: 0 },
    ]) {
      expect(await send(id, "claim.create", { id: newId(), anchor: { ...anchor, ...wrong } })).toMatchObject({
        code: "anchor_mismatch",
      });
    }
  });
});
