import { afterAll, describe, expect, it } from "vitest";
import { runCommand } from "../../lib/server/commands/run-command";
import { deleteComparison, loadComparison, restoreComparison } from "../../lib/server/comparisons";
import { disconnect } from "../../lib/server/db";
import { anchor, note, reportOf, review } from "./fixtures/asked";
import { makePublished, newId, pass, send } from "./fixtures/desk";

afterAll(disconnect);

describe("the command door", () => {
  it("answers a command id that was used as the first time, and changes nothing more", async () => {
    const id = await makePublished();
    const commandId = newId();
    const first = await send(id, "review.set", review("once"), { commandId });
    const again = await send(id, "review.set", review("twice"), { commandId, baseVersion: 0 });
    expect(first).toMatchObject({ ok: true, data: { version: 1 } });
    expect(again).toEqual(first);
    const { reviews, events } = (await reportOf(id)).human;
    expect(reviews.map((one) => one.reason)).toEqual(["once"]);
    expect(events).toHaveLength(1);
    const other = await makePublished();
    expect(await send(other, "review.set", review("elsewhere"), { commandId })).toMatchObject({
      code: "command_id_used",
    });
  });

  it("refuses a version that has moved on and tells the one to take", async () => {
    const id = await makePublished();
    await pass(id, "review.set", review("first"));
    const late = await send(id, "review.set", review("late"), { baseVersion: 0 });
    expect(late).toEqual({ ok: false, code: "stale_version", version: 1 });
    expect((await reportOf(id)).human.reviews[0]?.reason).toBe("first");
  });

  it("of two commands on one version, sent at once, exactly one passes", async () => {
    const id = await makePublished();
    const answers = await Promise.all(["x", "y"].map((reason) => send(id, "review.set", review(reason))));
    expect(answers.map((answer) => answer.ok).sort()).toEqual([false, true]);
    expect((await loadComparison(id))?.version).toBe(1);
  });

  it("writes one event with actor, payload, and the rows before and after", async () => {
    const id = await makePublished();
    const first = review("first");
    await pass(id, "review.set", first);
    await pass(id, "review.set", review("second"));
    const { events } = (await reportOf(id)).human;
    expect(events.map(({ seq, actor, type }) => [seq, actor, type])).toEqual([
      [1, "reader", "review.set"],
      [2, "reader", "review.set"],
    ]);
    expect(events[0]?.before).toEqual([{ table: "review", id: first.id, row: null }]);
    expect(events[1]?.before).toMatchObject([{ table: "review", id: first.id, row: { reason: "first" } }]);
    expect(events[1]?.after).toMatchObject([{ table: "review", id: first.id, row: { reason: "second" } }]);
    expect(events[1]?.payload).toMatchObject({ reason: "second" });
  });

  it("names the fields of what it cannot read, and what is not there", async () => {
    const id = await makePublished();
    expect(await runCommand(id, null)).toMatchObject({ ok: false, code: "invalid_command" });
    const bad = await send(id, "annotation.create", { ...note(" "), id: "short" });
    expect(bad).toMatchObject({ code: "invalid_command" });
    expect(Object.keys((!bad.ok && bad.fieldErrors) || {}).sort()).toEqual(["payload.body", "payload.id"]);
    const changed = await send(id, "review.set", { ...review("no relation"), disposition: "changed" });
    expect(changed).toMatchObject({ code: "invalid_command", fieldErrors: { "payload.relation": expect.any(String) } });
    expect(await send("nowhere", "comparison.rename", { title: "x" })).toEqual({ ok: false, code: "not_found" });
    expect((await loadComparison(id))?.version).toBe(0);
  });

  it("refuses what would change nothing", async () => {
    const id = await makePublished();
    await pass(id, "comparison.rename", { title: "The bridge" });
    expect(await send(id, "comparison.rename", { title: "The bridge" })).toEqual({ ok: false, code: "unchanged" });
    expect(await loadComparison(id)).toMatchObject({ title: "The bridge", version: 1 });
  });

  it("does not touch a deleted comparison, and works again once it is restored", async () => {
    const id = await makePublished();
    await deleteComparison(id);
    expect(await loadComparison(id)).toBeNull();
    expect(await send(id, "review.set", review("x"))).toEqual({ ok: false, code: "not_found" });
    await restoreComparison(id);
    await pass(id, "review.set", review("x"));
  });
});

describe("each command", () => {
  it("review: set twice is one review; cleared it is gone", async () => {
    const id = await makePublished();
    await pass(id, "review.set", review("first"));
    await pass(id, "review.set", { ...review("second"), disposition: "changed", relation: "partial" });
    const report = await reportOf(id);
    expect(report.human.reviews).toHaveLength(1);
    expect(report.links.find((link) => link.id === "link-hurt")).toMatchObject({
      relation: "partial",
      group: "partly",
      engineRelation: "contradict_direct",
    });
    await pass(id, "review.clear", { linkKey: "link-hurt" });
    expect((await reportOf(id)).human.reviews).toEqual([]);
    expect(await send(id, "review.clear", { linkKey: "link-hurt" })).toMatchObject({ code: "row_missing" });
  });

  it("claims, topics and links of people, which hold only what is there", async () => {
    const id = await makePublished();
    const [claim, topic, link] = [newId(), newId(), newId()];
    await pass(id, "claim.create", { id: claim, anchor });
    await pass(id, "topic.create", { id: topic, label: "when it was closed", words: [] });
    const [known] = (await reportOf(id)).claims.filter((one) => one.source === "b");
    const made = { id: link, topicId: topic, a: [claim], b: [known?.id ?? ""], relation: "agree_compatible" } as const;
    await pass(id, "link.create", made);
    expect((await reportOf(id)).links.find((one) => one.id === link)).toMatchObject({ origin: "person", a: [claim] });
    const more = (change: object) => send(id, "link.create", { ...made, id: newId(), ...change });
    expect(await more({ b: ["nobody"] })).toMatchObject({ code: "unknown_claim" });
    expect(await more({ topicId: "nothing" })).toMatchObject({ code: "unknown_topic" });
    const turned = { a: made.b, b: made.a };
    expect(await more(turned)).toMatchObject({ code: "wrong_side", fieldErrors: { a: "wrong_side" } });
    expect(await more({ b: [...made.b, claim] })).toMatchObject({
      code: "wrong_side",
      fieldErrors: { b: "wrong_side" },
    });
    expect(await more({ b: [], relation: "partial" })).toMatchObject({ code: "invalid_command" });
    expect(await more({ a: [], b: [] })).toMatchObject({ code: "invalid_command" });
    expect(
      await send(id, "claim.edit", { id: newId(), claimKey: "nobody", slot: "status", value: null }),
    ).toMatchObject({
      code: "unknown_claim",
    });
  });

  it("claim edits: one for each slot, any JSON, null among it", async () => {
    const id = await makePublished();
    const claimKey = (await reportOf(id)).claims[0]?.id ?? "";
    await pass(id, "claim.edit", { id: newId(), claimKey, slot: "status", value: "denied" });
    await pass(id, "claim.edit", { id: newId(), claimKey, slot: "status", value: "rumour" });
    await pass(id, "claim.edit", { id: newId(), claimKey, slot: "speaker", value: null });
    expect((await reportOf(id)).human.edits.map(({ slot, value }) => [slot, value])).toEqual([
      ["status", "rumour"],
      ["speaker", null],
    ]);
  });

  it("a slot that is given back has the engine's value again", async () => {
    const id = await makePublished();
    const claim = (await reportOf(id)).claims[0];
    const claimKey = claim?.id ?? "";
    await pass(id, "claim.edit", { id: newId(), claimKey, slot: "status", value: "denied" });
    expect((await reportOf(id)).claims[0]?.status).toBe("denied");
    const reset = await pass(id, "claim.reset", { claimKey, slot: "status" });
    expect((await reportOf(id)).claims[0]?.status).toBe(claim?.status);
    expect(await send(id, "claim.reset", { claimKey, slot: "status" })).toMatchObject({ code: "row_missing" });
    await pass(id, "event.undo", { eventId: reset });
    expect((await reportOf(id)).claims[0]?.status).toBe("denied");
  });

  it("any topic can be given another name, twice, and gets its own back", async () => {
    const id = await makePublished();
    const labels = async () => (await reportOf(id)).topics.map(({ label }) => label);
    const [first] = (await reportOf(id)).topics;
    if (!first) throw new Error("no topic");
    const before = await labels();
    const renamed = await pass(id, "topic.rename", { id: newId(), topicKey: first.id, label: "The road" });
    expect(await labels()).toEqual(["The road", ...before.slice(1)]);
    await pass(id, "topic.rename", { id: newId(), topicKey: first.id, label: "The coast road" });
    expect(await labels()).toEqual(["The coast road", ...before.slice(1)]);
    expect(await send(id, "event.undo", { eventId: renamed })).toMatchObject({ code: "moved_on" });
    const own = newId();
    await pass(id, "topic.create", { id: own, label: "Mine", words: [] });
    await pass(id, "topic.rename", { id: newId(), topicKey: own, label: "Ours" });
    expect((await labels()).at(-1)).toBe("Ours");
    expect((await reportOf(id)).human.topics).toHaveLength(2);
    expect(await send(id, "topic.rename", { id: newId(), topicKey: "none", label: "x" })).toMatchObject({
      code: "unknown_topic",
    });
  });

  it("changes of links keep the order in which they were made, also after undo and redo", async () => {
    const id = await makePublished();
    const op = (topicId: string) =>
      pass(id, "link.op", { id: newId(), kind: "move", linkKey: "link-only", otherKey: null, topicId, claims: [] });
    const first = await op("topic-closed");
    const undo = await pass(id, "event.undo", { eventId: first });
    await op("topic-hurt");
    await pass(id, "event.undo", { eventId: undo });
    expect((await reportOf(id)).human.ops.map((one) => one.topicId)).toEqual(["topic-closed", "topic-hurt"]);
    const bare = { id: newId(), linkKey: "link-only", otherKey: null, topicId: null, claims: [] };
    for (const kind of ["split", "merge", "move"] as const) {
      expect(await send(id, "link.op", { ...bare, kind })).toMatchObject({ code: "invalid_command" });
    }
  });
});
