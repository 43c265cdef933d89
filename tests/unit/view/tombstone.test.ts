import { describe, expect, it } from "vitest";
import type { EventRecord, HumanLayer } from "../../../lib/model/human";
import { makeAnchor } from "../../../lib/view/anchors";
import { findTombstone } from "../../../lib/view/tombstone";
import { bridgeReport, bridgeTexts } from "../../e2e/fixtures/bridge-view";
import { note, op, review } from "../../setup/human-fixture";

const base = bridgeReport();
const reportWith = (human: Partial<HumanLayer>, rest: Partial<typeof base> = {}) => ({
  ...base,
  ...rest,
  human: { ...base.human, ...human },
});
let seq = 0;
function event(type: string, before: unknown, after: unknown, actor = "mei"): EventRecord {
  seq += 1;
  const at = `2025-05-0${(seq % 9) + 1}T10:00:00.000Z`;
  return { id: `e${seq}`, seq, commandId: `c${seq}`, actor, type, at, payload: {}, before, after };
}
const change = (table: string, id: string, row: unknown) => [{ table, id, row }];
const target = { kind: "link", linkKey: "l-t1-a2b1" } as const;

describe("what became of something that is gone", () => {
  it("is nothing where it is there", () => {
    const human = { annotations: [note("n1", target)] };
    expect(findTombstone(reportWith(human), "note", "n1")).toBeNull();
    expect(findTombstone(base, "claim", "b3")).toBeNull();
    expect(findTombstone(base, "link", "l-t1-a2b1")).toBeNull();
  });

  it("a note: who deleted it, its words, and the way back", () => {
    const standing = note("n1", target, { body: "**Ask** them", deletedAt: "2025-05-04T10:00:00Z" });
    const events = [
      event("annotation.delete", change("annotation", "n1", note("n1", target)), change("annotation", "n1", standing)),
    ];
    expect(findTombstone(reportWith({ annotations: [standing], events }), "note", "n1")).toEqual({
      ...{ kind: "note", how: "deleted", actor: "mei", at: "2025-05-04T10:00:00Z" },
      words: [{ words: "Ask them", side: null }],
      restore: { type: "annotation.restore", id: "n1" },
    });
  });

  it("a note that was taken back comes back by undo; one that was removed for good does not", () => {
    const written = note("n1", target, { body: "Ask" });
    const made = event(
      "annotation.create",
      change("annotation", "n1", null),
      change("annotation", "n1", written),
      "ed",
    );
    const undone = event("event.undo", change("annotation", "n1", written), change("annotation", "n1", null));
    expect(findTombstone(reportWith({ events: [made, undone] }), "note", "n1")).toMatchObject({
      ...{ how: "undone", actor: "mei", at: undone.at, restore: { type: "event.undo", eventId: undone.id } },
    });
    expect(findTombstone(reportWith({ events: [made] }), "note", "n1")).toMatchObject({ how: "purged", restore: null });
  });

  it("a row that was taken apart: by whom, what it said, and the way back", () => {
    const unlink = op("unlink", "gone", { claims: ["a2", "b1"], actor: "mei" });
    const made = event("link.op", change("linkOp", unlink.id, null), change("linkOp", unlink.id, unlink));
    const stone = findTombstone(reportWith({ ops: [unlink], events: [made] }), "link", "gone");
    expect(stone).toMatchObject({ how: "unlink", actor: "mei", at: made.at, restore: { eventId: made.id } });
    expect(stone?.words.map(({ side }) => side)).toEqual(["a", "b"]);
  });

  it("a row that no run finds any more: nobody took it away; what was reviewed of it is kept", () => {
    const kept = review("gone", {
      seen: { relation: "partial", topic: "", a: ["死者37人", "死者37人"], b: ["41 dead"] },
    });
    const stone = findTombstone(
      reportWith({}, { noLongerProposed: [{ review: kept, candidates: [] }] }),
      "link",
      "gone",
    );
    expect(stone).toEqual({
      ...{ kind: "link", how: "notProposed", actor: null, at: null, restore: null },
      words: [
        { words: "死者37人", side: "a" },
        { words: "41 dead", side: "b" },
      ],
    });
  });

  it("a claim of a person's whose making was taken back", () => {
    const text = bridgeTexts().a;
    const row = { id: "p1", anchor: makeAnchor("a", text, { start: 0, end: 4 }), actor: "ed" };
    const undone = event("event.undo", change("personClaim", "p1", row), change("personClaim", "p1", null));
    expect(findTombstone(reportWith({ events: [undone] }), "claim", "p1")).toMatchObject({
      ...{ how: "undone", actor: "mei", words: [{ words: text.slice(0, 4), side: "a" }] },
    });
    expect(findTombstone(base, "claim", "nobody")).toMatchObject({ how: "notProposed", words: [] });
  });
});
