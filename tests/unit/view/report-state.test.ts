import { describe, expect, it } from "vitest";
import { compareStates, keyOfState, stateOfReport } from "../../../lib/view/report-state";
import { AT, lay, note, review } from "../../setup/human-fixture";

const ROADS = { kind: "link", linkKey: "roads" } as const;

describe("how a comparison stood when a report left", () => {
  const before = stateOfReport(lay({ annotations: [note("n1", ROADS), note("n2", ROADS)] }));

  it("differs by nothing from itself", () => {
    const again = stateOfReport(lay({ annotations: [note("n2", ROADS), note("n1", ROADS)] }));
    expect(keyOfState(again)).toBe(keyOfState(before));
    expect(compareStates(before, again)).toEqual({ changed: [], added: [], gone: [], notes: 0 });
  });

  it("is told by its decisions, its reasons and its notes", () => {
    const decided = (reason: string) => stateOfReport(lay({ reviews: [review("roads", { reason })] }));
    const { changed, notes } = compareStates(before, decided(""));
    expect(changed).toEqual([
      {
        key: "roads",
        before: expect.objectContaining({ disposition: "unreviewed", topic: "roads closed" }),
        after: expect.objectContaining({ disposition: "confirmed" }),
      },
    ]);
    expect(notes).toBe(2);
    expect(compareStates(decided("one"), decided("another")).changed).toHaveLength(1);
    const later = note("n1", ROADS, { updatedAt: "2025-05-04T10:00:00Z" });
    const gone = note("n2", ROADS, { deletedAt: AT });
    expect(compareStates(before, stateOfReport(lay({ annotations: [later, gone, note("n3", ROADS)] }))).notes).toBe(3);
  });

  it("is told by links that are new or gone", () => {
    const { roads, ...rest } = before.links;
    const less = { ...before, links: rest };
    expect(compareStates(less, before).added).toEqual([{ key: "roads", after: roads }]);
    expect(compareStates(before, less).gone).toEqual([{ key: "roads", before: roads }]);
  });
});
