import { describe, expect, it } from "vitest";
import { actionOf, isPrefix, SHORTCUTS } from "../../../lib/view/shortcuts";
import { press } from "../../setup/key-press";

describe("actionOf", () => {
  it("knows each key once", () => {
    const keys = SHORTCUTS.flatMap((shortcut) => [...shortcut.keys]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("gives the action of a key", () => {
    expect(actionOf(press("j"))).toBe("down");
    expect(actionOf(press("2"))).toBe("contradict");
    expect(actionOf(press("q"))).toBeNull();
  });

  it("knows chords, pairs, and digits by their place", () => {
    expect(actionOf(press("z", { ctrlKey: true }))).toBe("undo");
    expect(actionOf(press("Z", { metaKey: true, shiftKey: true }))).toBe("redo");
    expect(actionOf(press("?", { shiftKey: true }))).toBe("help");
    expect(actionOf(press("#", { shiftKey: true, code: "Digit3" }))).toBe("partlyOn");
    expect(actionOf(press("ArrowDown", { altKey: true }))).toBe("nextOpen");
    expect(isPrefix(press("g"))).toBe(true);
    expect(isPrefix(press("j"))).toBe(false);
    expect(actionOf(press("d"), "g")).toBe("goDocuments");
    expect(actionOf(press("d"))).toBe("diff");
  });

  it("leaves undo in a field to the field, but not the way to the next pane", () => {
    expect(actionOf(press("z", { ctrlKey: true, isTyping: true }))).toBeNull();
    expect(actionOf(press("F6", { isTyping: true }))).toBe("nextPane");
    expect(isPrefix(press("g", { isTyping: true }))).toBe(false);
  });

  it("stays out of the way of input methods, modifiers and fields", () => {
    expect(actionOf(press("Enter", { isComposing: true }))).toBeNull();
    expect(actionOf(press("Enter", { keyCode: 229 }))).toBeNull();
    expect(actionOf(press("c", { ctrlKey: true }))).toBeNull();
    expect(actionOf(press("c", { metaKey: true }))).toBeNull();
    expect(actionOf(press("j", { isTyping: true }))).toBeNull();
  });
});
