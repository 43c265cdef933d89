import { describe, expect, it } from "vitest";
import { actionOf, type KeyPress, SHORTCUTS } from "../../../lib/view/shortcuts";

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  keyCode: 0,
  isComposing: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isTyping: false,
  ...more,
});

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

  it("stays out of the way of input methods, modifiers and fields", () => {
    expect(actionOf(press("Enter", { isComposing: true }))).toBeNull();
    expect(actionOf(press("Enter", { keyCode: 229 }))).toBeNull();
    expect(actionOf(press("c", { ctrlKey: true }))).toBeNull();
    expect(actionOf(press("c", { metaKey: true }))).toBeNull();
    expect(actionOf(press("j", { isTyping: true }))).toBeNull();
  });
});
