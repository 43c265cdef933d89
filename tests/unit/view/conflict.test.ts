import { describe, expect, it } from "vitest";
import type { Command, CommandPayloads, CommandType } from "../../../lib/model/command";
import { EMPTY_HUMAN_LAYER, type EventRecord, type Review, type RowChange } from "../../../lib/model/human";
import { NO_CITATION } from "../../../lib/model/source";
import { mergePending } from "../../../lib/view/conflict";
import type { Pending } from "../../../lib/view/pending";
import { type HumanState, put, putChanges } from "../../../lib/view/row-changes";
import { AT, note, op, review } from "../../setup/human-fixture";

const NONE = new Set<string>();
const EMPTY: HumanState = { title: "Flood", human: EMPTY_HUMAN_LAYER };

/** The state once somebody else has changed a row, as a page loads it. */
function theirs(state: HumanState, after: RowChange, before: RowChange["row"], type = "review.set"): HumanState {
  const seq = state.human.events.length + 1;
  const event: EventRecord = {
    id: `e${seq}`,
    seq,
    commandId: `their-${seq}`,
    actor: "Second",
    type,
    at: AT,
    before: [{ ...after, row: before } as RowChange],
    after: [after],
  };
  const next = putChanges(state, [after]);
  return { ...next, human: { ...next.human, events: [...next.human.events, event] } };
}

function mine<T extends CommandType>(type: T, payload: CommandPayloads[T], seen = 0): Pending {
  const command: Command<T> = { commandId: "mine", baseVersion: 0, actor: "Desk", type, payload };
  return { command, at: AT, seen, version: null };
}

function asked(over: Partial<Review>): CommandPayloads["review.set"] {
  const { actor: _actor, updatedAt: _at, ...row } = review("roads", over);
  return row;
}

describe("a change laid over another's", () => {
  it("is sent as it is where the other touched something else", () => {
    const state = theirs(EMPTY, put("review", review("dam")), null);
    const waiting = mine("review.set", asked({}));
    expect(mergePending(state, waiting, NONE)).toEqual({
      commands: [{ type: "review.set", payload: waiting.command.payload }],
    });
  });

  it("asks, field by field, where both set the same thing", () => {
    const row = review("roads", { id: "r1", disposition: "confirmed", reason: "counted twice", materiality: "low" });
    const state = theirs(EMPTY, put("review", row), null);
    const merge = mergePending(state, mine("review.set", asked({ disposition: "false_alarm", reason: "old" })), NONE);
    expect(merge).toMatchObject({
      conflict: {
        actor: "Second",
        fields: [
          { name: "decision", mine: ["false_alarm", null], theirs: ["confirmed", null], both: null },
          { name: "reason", mine: "old", theirs: "counted twice", both: "counted twice\nold" },
        ],
      },
    });
  });

  it("writes what was chosen, and keeps what only the other set", () => {
    const row = review("roads", { id: "r1", reason: "counted twice", materiality: "low" });
    const state = theirs(EMPTY, put("review", row), null);
    const waiting = mine("review.set", asked({ disposition: "false_alarm", reason: "old" }));
    const merge = mergePending(state, waiting, NONE, { decision: "mine", reason: "both" });
    expect(merge).toMatchObject({
      commands: [
        {
          type: "review.set",
          payload: { id: "r1", disposition: "false_alarm", reason: "counted twice\nold", materiality: "low" },
        },
      ],
    });
  });

  it("is given up where all of it is theirs", () => {
    const state = theirs(EMPTY, put("review", review("roads", { reason: "counted twice" })), null);
    const waiting = mine("review.set", asked({ disposition: "false_alarm", reason: "old" }));
    expect(mergePending(state, waiting, NONE, { decision: "theirs", reason: "theirs" })).toEqual({ commands: [] });
  });

  it("takes both without asking where they touched different fields of one row", () => {
    const body = note("n1", { kind: "link", linkKey: "roads" });
    const before = putChanges(EMPTY, [put("annotation", body)]);
    const state = theirs(before, put("annotation", { ...body, status: "resolved" }), body, "annotation.status");
    const merge = mergePending(state, mine("annotation.edit", { id: "n1", body: "ask again" }), NONE);
    expect(merge).toEqual({ commands: [{ type: "annotation.edit", payload: { id: "n1", body: "ask again" } }] });
  });

  describe("on one note", () => {
    const old = note("n1", { kind: "link", linkKey: "roads" }, { tags: ["old"] });
    const before = putChanges(EMPTY, [put("annotation", old)]);
    const changed = (over: Partial<typeof old>) =>
      theirs(before, put("annotation", { ...old, ...over }), old, "annotation.edit");

    it("keeps tags beside a text that somebody else changed", () => {
      const waiting = mine("annotation.tag", { id: "n1", tags: ["old", "mine"] });
      expect(mergePending(changed({ body: "other" }), waiting, NONE)).toEqual({
        commands: [{ type: "annotation.tag", payload: { id: "n1", tags: ["old", "mine"] } }],
      });
    });

    it("asks where both tagged it, and offers the tags of both", () => {
      const waiting = mine("annotation.tag", { id: "n1", tags: ["mine"] });
      const merge = mergePending(changed({ tags: ["theirs"] }), waiting, NONE);
      expect(merge).toMatchObject({ conflict: { fields: [{ name: "tags", both: ["theirs", "mine"] }] } });
    });

    it("keeps the reason with which it was resolved, and a new place", () => {
      const resolved = mine("annotation.status", { id: "n1", status: "resolved", reason: "called" });
      expect(mergePending(changed({ body: "other" }), resolved, NONE)).toEqual({
        commands: [{ type: "annotation.status", payload: { id: "n1", status: "resolved", reason: "called" } }],
      });
      const target = { kind: "claim", claimKey: "c" } as const;
      expect(mergePending(changed({ body: "other" }), mine("annotation.move", { id: "n1", target }), NONE)).toEqual({
        commands: [{ type: "annotation.move", payload: { id: "n1", target } }],
      });
    });
  });

  it("knows its own earlier changes, and those it has seen", () => {
    const state = theirs(EMPTY, put("review", review("roads", { reason: "x" })), null);
    const waiting = mine("review.set", asked({ reason: "y" }));
    expect(mergePending(state, waiting, new Set(["their-1"]))).toHaveProperty("commands");
    expect(mergePending(state, { ...waiting, seen: 1 }, NONE)).toHaveProperty("commands");
    expect(mergePending(state, waiting, NONE)).toHaveProperty("conflict");
  });

  it("asks before a row is taken apart that somebody else has changed", () => {
    const state = theirs(EMPTY, put("linkOp", op("split", "roads", { claims: ["a1"] })), null, "link.op");
    const { actor: _actor, seq: _seq, ...payload } = op("merge", "roads", { id: "mine", otherKey: "dam" });
    const waiting = mine("link.op", payload);
    expect(mergePending(state, waiting, NONE)).toMatchObject({
      conflict: { fields: [{ name: "claims", mine: "merge" }] },
    });
    expect(mergePending(state, waiting, NONE, { claims: "theirs" })).toEqual({ commands: [] });
    expect(mergePending(state, waiting, NONE, { claims: "mine" })).toEqual({
      commands: [{ type: "link.op", payload }],
    });
  });

  it("lays two people's citations of one source over each other", () => {
    const before = { ...NO_CITATION, id: "a" as const };
    const after = { ...before, author: "Second", url: "https://example.org/b" };
    const state = theirs(
      { ...EMPTY, human: { ...EMPTY.human, citations: [before] } },
      put("citation", after),
      before,
      "source.cite",
    );
    expect(mergePending(state, mine("source.cite", { ...before, type: "news" }), NONE)).toEqual({
      commands: [{ type: "source.cite", payload: { ...after, type: "news" } }],
    });
    expect(mergePending(state, mine("source.cite", { ...before, author: "Desk" }), NONE)).toMatchObject({
      conflict: { fields: [{ name: "author", mine: "Desk", theirs: "Second" }] },
    });
  });

  it("asks before a value that another set is undone", () => {
    const edit = { id: "e", claimKey: "a1", slot: "status", value: "denied", actor: "Desk", updatedAt: AT };
    const own = theirs(EMPTY, put("claimEdit", edit), null, "claim.edit");
    const state = theirs(own, put("claimEdit", { ...edit, value: "rumour", actor: "Second" }), edit, "claim.edit");
    const undo = mine("event.undo", { eventId: "their-1" }, 1);
    expect(mergePending(state, undo, new Set(["their-1"]))).toMatchObject({
      conflict: { fields: [{ name: "value", mine: null, theirs: "rumour" }] },
    });
  });
});
