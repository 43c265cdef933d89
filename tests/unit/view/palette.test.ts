import { describe, expect, it } from "vitest";
import { layKeymap, setKey } from "../../../lib/view/keymap";
import { listPalette, placesOf, pressesOf } from "../../../lib/view/palette";
import { actionOf, chordOf, SHORTCUTS } from "../../../lib/view/shortcuts";

const pressed = (chord: string) =>
  pressesOf(chord).map((press) => ({ ...press, keyCode: 0, isComposing: false, metaKey: false, isTyping: false }));

describe("the palette", () => {
  it("offers what the screen's keys do, and what works everywhere", () => {
    const actions = listPalette(placesOf("/comparisons/x")).map(({ action }) => action);
    expect(actions).toContain("confirm");
    expect(actions).toContain("undo");
    expect(actions).not.toContain("pin");
    expect(actions).not.toContain("down");
    expect(listPalette(placesOf("/comparisons/x/documents")).map(({ action }) => action)).toContain("pin");
    expect(listPalette(placesOf("/comparisons/x/numbers")).map(({ action }) => action)).not.toContain("confirm");
  });

  it("names the key that the reader chose", () => {
    const shortcuts = layKeymap(setKey({}, "confirm", "Alt+k"));
    expect(listPalette(["rows"], shortcuts).find(({ action }) => action === "confirm")?.chord).toBe("Alt+k");
  });

  it("presses keys that do what the table says, each one", () => {
    for (const { keys, action, where } of SHORTCUTS)
      for (const chord of keys) {
        const presses = pressed(chord);
        const last = presses.at(-1)!;
        const before = presses.length > 1 ? chordOf(presses[0]!) : null;
        expect(actionOf(last, where[0], before), chord).toBe(action);
      }
  });
});
