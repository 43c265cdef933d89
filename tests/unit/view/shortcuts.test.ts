import { describe, expect, it } from "vitest";
import { actionOf, isPrefix, KEY_PLACES, type KeyPlace, SHORTCUTS } from "../../../lib/view/shortcuts";
import { press } from "../../setup/key-press";

describe("actionOf", () => {
  it("knows each key once in a place, and nowhere else where it works everywhere", () => {
    const keysIn = (place: KeyPlace) =>
      SHORTCUTS.filter(({ where }) => (where as readonly KeyPlace[]).includes(place)).flatMap(({ keys }) => [...keys]);
    for (const place of KEY_PLACES) {
      const keys = [...keysIn(place), ...(place === "all" ? [] : keysIn("all"))];
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it("tells the same key apart by its place", () => {
    expect(actionOf(press("l"), "rows")).toBe("match");
    expect(actionOf(press("l"), "texts")).toBe("drawLink");
    expect(actionOf(press("l"), "all")).toBeNull();
    expect(actionOf(press("ArrowRight", { ctrlKey: true, shiftKey: true }), "words")).toBe("addSentence");
  });

  it("gives the action of a key", () => {
    expect(actionOf(press("j"), "rows")).toBe("down");
    expect(actionOf(press("2"), "rows")).toBe("contradict");
    expect(actionOf(press("q"), "rows")).toBeNull();
  });

  it("knows chords, pairs, and digits by their place", () => {
    expect(actionOf(press("z", { ctrlKey: true }), "all")).toBe("undo");
    expect(actionOf(press("Z", { metaKey: true, shiftKey: true }), "all")).toBe("redo");
    expect(actionOf(press("?", { shiftKey: true }), "all")).toBe("help");
    expect(actionOf(press("#", { shiftKey: true, code: "Digit3" }), "rows")).toBe("partlyOn");
    expect(actionOf(press("ArrowDown", { altKey: true }), "rows")).toBe("nextOpen");
    expect(isPrefix(press("g"))).toBe(true);
    expect(isPrefix(press("j"))).toBe(false);
    expect(actionOf(press("d"), "all", "g")).toBe("goDocuments");
    expect(actionOf(press("d"), "rows")).toBe("diff");
  });

  it("leaves undo in a field to the field, but not the way to the next pane", () => {
    expect(actionOf(press("z", { ctrlKey: true, isTyping: true }), "all")).toBeNull();
    expect(actionOf(press("F6", { isTyping: true }), "all")).toBe("nextPane");
    expect(isPrefix(press("g", { isTyping: true }))).toBe(false);
  });

  it("stays out of the way of input methods, modifiers and fields", () => {
    expect(actionOf(press("Enter", { isComposing: true }), "rows")).toBeNull();
    expect(actionOf(press("Enter", { keyCode: 229 }), "rows")).toBeNull();
    expect(actionOf(press("c", { ctrlKey: true }), "rows")).toBeNull();
    expect(actionOf(press("c", { metaKey: true }), "rows")).toBeNull();
    expect(actionOf(press("j", { isTyping: true }), "rows")).toBeNull();
  });
});
