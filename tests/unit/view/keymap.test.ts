import { describe, expect, it } from "vitest";
import { captureKey, layKeymap, readKeymap, refuseChord, setKey } from "../../../lib/view/keymap";
import { actionOf, isPrefix, type KeyPress, SHORTCUTS } from "../../../lib/view/shortcuts";
import { press } from "../../setup/key-press";

describe("a key that a reader chose", () => {
  it("takes the place of the first one; the others of its action stay", () => {
    const keys = layKeymap({ down: "q" });
    expect(keys).toHaveLength(SHORTCUTS.length);
    expect(keys.find(({ action }) => action === "down")?.keys).toEqual(["q", "ArrowDown"]);
    expect(actionOf(press("q"), "rows", null, keys)).toBe("down");
    expect(actionOf(press("j"), "rows", null, keys)).toBeNull();
    expect(actionOf(press("ArrowDown"), "rows", null, keys)).toBe("down");
    expect(actionOf(press("q"), "rows")).toBeNull();
  });

  it("may be two strokes", () => {
    const keys = layKeymap({ confirm: "g c" });
    expect(isPrefix(press("g"), keys)).toBe(true);
    expect(actionOf(press("c"), "rows", "g", keys)).toBe("confirm");
    expect(actionOf(press("c"), "rows", null, keys)).toBeNull();
  });

  it("is never heard while an input method composes", () => {
    expect(actionOf(press("q", { keyCode: 229 }), "rows", null, layKeymap({ down: "q" }))).toBeNull();
  });

  it("that is its own default is no choice", () => {
    expect(setKey({ confirm: "q" }, "confirm", "c")).toEqual({});
    expect(setKey({}, "confirm", "q")).toEqual({ confirm: "q" });
    expect(setKey({ confirm: "q", down: "z" }, "confirm", null)).toEqual({ down: "z" });
  });
});

describe("a key of another place", () => {
  it("is free, unless both are heard at once", () => {
    // w changes the scrolling of the texts, where c is nobody's.
    expect(refuseChord("w", "confirm", {})).toBeNull();
    expect(refuseChord("c", "scrollMode", {})).toBeNull();
    expect(refuseChord("n", "scrollMode", {})).toEqual({ code: "taken", action: "newClaim" });
    expect(refuseChord("w", "newClaim", {})).toEqual({ code: "taken", action: "scrollMode" });
    expect(refuseChord("w", "nextWord", {})).toEqual({ code: "taken", action: "scrollMode" });
  });
});

describe("a key is refused", () => {
  it("where it is another action's, which is named", () => {
    expect(refuseChord("x", "confirm", {})).toEqual({ code: "taken", action: "falseAlarm" });
    expect(refuseChord("q", "confirm", { down: "q" })).toEqual({ code: "taken", action: "down" });
    expect(refuseChord("ArrowUp", "confirm", {})).toEqual({ code: "reserved" });
    // What it gives up itself is free, and so is what another has given up.
    expect(refuseChord("c", "confirm", {})).toBeNull();
    expect(refuseChord("j", "confirm", { down: "q" })).toBeNull();
  });

  it("where it begins two strokes of another, or another's begins these", () => {
    expect(refuseChord("g", "confirm", {})).toEqual({ code: "begins", action: "goRows" });
    expect(refuseChord("g q", "confirm", {})).toBeNull();
    expect(refuseChord("x q", "confirm", {})).toEqual({ code: "taken", action: "falseAlarm" });
  });

  it("where the browser or the page needs it", () => {
    for (const chord of [
      "Tab",
      "Shift+Tab",
      "Enter",
      "Escape",
      " ",
      "F5",
      "Ctrl+w",
      "Ctrl+c",
      "PageDown",
      "Alt+ArrowLeft",
    ])
      expect([chord, refuseChord(chord, "note", {})]).toEqual([chord, { code: "reserved" }]);
    for (const chord of ["q", "Q", "Alt+q", "F8", "Shift+7", "Ctrl+b", "é", "；"])
      expect([chord, refuseChord(chord, "note", {})]).toEqual([chord, null]);
  });
});

describe("a press while a new key is waited for", () => {
  const take = (key: string, more: Partial<KeyPress> = {}, held: string | null = null) =>
    captureKey(press(key, more), held, "confirm", {});

  it("is taken, or refused", () => {
    expect(take("q")).toEqual({ kind: "set", chord: "q", keymap: { confirm: "q" } });
    expect(take("b", { ctrlKey: true })).toEqual({ kind: "set", chord: "Ctrl+b", keymap: { confirm: "Ctrl+b" } });
    expect(take("x")).toEqual({ kind: "refused", chord: "x", refusal: { code: "taken", action: "falseAlarm" } });
  });

  it("may begin two strokes", () => {
    expect(take("g")).toEqual({ kind: "waits", stroke: "g" });
    expect(take("c", {}, "g")).toEqual({ kind: "set", chord: "g c", keymap: { confirm: "g c" } });
    expect(take("w", {}, "g")).toMatchObject({ kind: "refused", refusal: { action: "goRows" } });
  });

  it("is left alone where it is no key, an input method's, or leads away", () => {
    expect(take("Shift", { shiftKey: true })).toEqual({ kind: "ignored" });
    expect(take("q", { keyCode: 229 })).toEqual({ kind: "ignored" });
    expect(take("q", { isComposing: true })).toEqual({ kind: "ignored" });
    expect(take("Escape")).toEqual({ kind: "left" });
    expect(take("Tab")).toEqual({ kind: "passed" });
  });
});

describe("kept keys", () => {
  it("come back; what is not known or would do two things is left out", () => {
    expect(readKeymap({ confirm: "q", falseAlarm: "c" })).toEqual({ confirm: "q", falseAlarm: "c" });
    expect(readKeymap({ falseAlarm: "c", confirm: "q" })).toEqual({ confirm: "q", falseAlarm: "c" });
    expect(readKeymap({ confirm: "x", nobody: "q", down: 7, up: "" })).toEqual({});
    expect(readKeymap({ confirm: "q", down: "q" })).toEqual({ down: "q" });
    for (const stored of [null, 7, "c", []]) expect(readKeymap(stored)).toEqual({});
  });

  it("that two actions exchanged between them are read back", () => {
    // An exchange is made by way of a third key, and each step is allowed; the outcome must be too.
    expect(readKeymap({ confirm: "x", falseAlarm: "c" })).toEqual({ confirm: "x", falseAlarm: "c" });
  });
});
