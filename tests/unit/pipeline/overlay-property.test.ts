import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DISPOSITIONS, type LinkOp } from "../../../lib/model/human";
import { groupOf, RELATIONS } from "../../../lib/model/relation";
import { lay, note, op, review } from "../../setup/human-fixture";

describe("overlay of anything", () => {
  const linkKey = fc.constantFrom("roads", "dam", "schools", "hotline", "gone", "op-0", "op-1");
  const claimIds = fc.subarray(["a1", "a2", "a3", "b1", "b2", "b3"]);
  const anyReview = fc
    .record({
      key: linkKey,
      disposition: fc.constantFrom(...DISPOSITIONS),
      relation: fc.constantFrom(null, ...RELATIONS),
    })
    .map(({ key, ...over }) => review(key, over));
  const anyOps = fc
    .array(
      fc.record({
        kind: fc.constantFrom("split", "merge", "move", "unlink"),
        linkKey,
        otherKey: linkKey,
        topicId: fc.constantFrom("t1", "t4", "gone"),
        claims: claimIds,
      }),
      { maxLength: 6 },
    )
    .map((ops) =>
      ops.map(({ kind, linkKey: key, ...over }, i) =>
        op(kind as LinkOp["kind"], key, { ...over, id: `op-${i}`, seq: i }),
      ),
    );
  const anyNotes = fc
    .array(linkKey, { maxLength: 4 })
    .map((keys) => keys.map((key, i) => note(`n${i}`, { kind: "link", linkKey: key })));

  it("loses no claim, review, note or change, and its counts add up", () => {
    fc.assert(
      fc.property(fc.array(anyReview, { maxLength: 4 }), anyOps, anyNotes, (reviews, ops, annotations) => {
        const reviewed = lay({ reviews, ops, annotations });
        const held = new Set(reviewed.links.flatMap((link) => [...link.a, ...link.b]));
        expect([...held].sort()).toEqual(["a1", "a2", "a3", "b1", "b2", "b3"]);
        for (const link of reviewed.links) {
          expect(link.group).toBe(groupOf(link.relation));
          expect(link.a.length + link.b.length).toBeGreaterThan(0);
          if (link.decidedOn.a !== null) expect(link.a).toContain(link.decidedOn.a);
          if (link.decidedOn.b !== null) expect(link.b).toContain(link.decidedOn.b);
        }
        expect(new Set(reviewed.links.map((link) => link.id)).size).toBe(reviewed.links.length);
        const joined = reviewed.links.flatMap((link) => (link.review ? [link.review.linkKey] : []));
        const left = reviewed.noLongerProposed.map((entry) => entry.review.linkKey);
        expect([...joined, ...left].sort()).toEqual([...new Set(reviews.map((entry) => entry.linkKey))].sort());
        const shown = [...reviewed.links.flatMap((link) => link.annotations), ...reviewed.orphans].map(({ id }) => id);
        expect(shown.sort()).toEqual(annotations.map(({ id }) => id));
        expect(Object.values(reviewed.summary.groups).reduce((x, y) => x + y, 0)).toBe(reviewed.links.length);
        expect(reviewed.human).toMatchObject({ reviews, ops });
      }),
    );
  });
});
