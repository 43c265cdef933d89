import type { KeyPress } from "../../lib/view/shortcuts";

/** One press of `key` outside any field, with nothing held down. */
export const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: "",
  keyCode: 0,
  isComposing: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isTyping: false,
  ...more,
});
