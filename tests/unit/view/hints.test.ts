import { describe, expect, it } from "vitest";
import { hintOf, withGone } from "../../../lib/view/hints";
import { relinkClaim, splitRow } from "../../../lib/view/row-steps";

const review = (disposition: string) => hintOf({ type: "review.set", payload: { disposition } });
let ids = 0;
const newId = () => `id-${ids++}`;

describe("the hint that a change follows", () => {
  it("is of the real action, not of one beside it", () => {
    expect(review("confirmed")).toBe("confirm");
    expect(review("changed")).toBe("change");
    expect(["false_alarm", "deferred", "needs_source"].map(review)).toEqual([null, null, null]);
    expect(hintOf({ type: "annotation.create", payload: {} })).toBe("annotate");
    expect(hintOf({ type: "annotation.edit", payload: {} })).toBeNull();
  });

  it("is that of linking where two claims come to stand side by side", () => {
    const step = relinkClaim({ id: "x", a: ["1"], b: [] }, "1", { id: "y", a: [], b: ["2"] }, newId);
    expect(step.asks.map(hintOf)).toEqual(["link"]);
    expect(splitRow({ id: "x", a: ["1"], b: ["2"] }, ["1"], newId).asks.map(hintOf)).toEqual([null]);
    expect(hintOf({ type: "link.create", payload: { a: ["1"], b: ["2"] } })).toBe("link");
    expect(hintOf({ type: "link.create", payload: { a: ["1"], b: [] } })).toBeNull();
  });
});

describe("hints that are gone", () => {
  it("stay in one order, and one list where nothing is new", () => {
    const gone = ["link"] as const;
    expect(withGone(gone, ["export", null, "confirm"])).toEqual(["confirm", "link", "export"]);
    expect(withGone(gone, [null, "link"])).toBe(gone);
  });
});
