import { describe, expect, it } from "vitest";
import { NO_SELECTION, shownSelection, toggle, toggleAll } from "../../../lib/view/selection";

const SHOWN = ["a", "b", "c", "d"];
const ticked = (steps: readonly [string, boolean][]) =>
  shownSelection(
    steps.reduce((now, [id, isRange]) => toggle(now, id, SHOWN, isRange), NO_SELECTION),
    SHOWN,
  ).join("");

describe("ticking rows", () => {
  it.each<[string, [string, boolean][], string]>([
    [
      "one by one",
      [
        ["b", false],
        ["d", false],
        ["b", false],
      ],
      "d",
    ],
    [
      "a range downwards",
      [
        ["a", false],
        ["c", true],
      ],
      "abc",
    ],
    [
      "a range upwards",
      [
        ["d", false],
        ["b", true],
      ],
      "bcd",
    ],
    [
      "a range off again",
      [
        ["a", false],
        ["d", true],
        ["b", false],
        ["d", true],
      ],
      "a",
    ],
    ["a range from nowhere", [["c", true]], "c"],
  ])("works %s", (_how, steps, ids) => {
    expect(ticked(steps)).toBe(ids);
  });

  it("ticks all that is shown, or none where all is ticked; what a filter hides is not acted on", () => {
    const all = toggleAll(NO_SELECTION, SHOWN);
    expect(shownSelection(all, SHOWN)).toEqual(SHOWN);
    expect(toggleAll(all, SHOWN)).toEqual(NO_SELECTION);
    expect(shownSelection(all, ["b"])).toEqual(["b"]);
    expect(toggle({ ids: new Set(["x"]), last: "x" }, "b", SHOWN, true).ids).toEqual(new Set(["x", "b"]));
  });
});
