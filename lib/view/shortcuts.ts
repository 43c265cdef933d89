import type { Relation } from "../model/relation";

/** What a single key does in the workspace; the help lists exactly these. */
export const SHORTCUTS = [
  { keys: ["j", "ArrowDown"], action: "down" },
  { keys: ["k", "ArrowUp"], action: "up" },
  { keys: ["Enter"], action: "open" },
  { keys: ["Escape"], action: "back" },
  { keys: ["]"], action: "nextOpen" },
  { keys: ["c"], action: "confirm" },
  { keys: ["x"], action: "falseAlarm" },
  { keys: ["1"], action: "agree" },
  { keys: ["2"], action: "contradict" },
  { keys: ["3"], action: "partly" },
  { keys: ["4"], action: "oneSided" },
  { keys: ["5"], action: "unclear" },
  { keys: ["a"], action: "note" },
  { keys: ["/"], action: "filter" },
  { keys: ["?"], action: "help" },
] as const;
export type ShortcutAction = (typeof SHORTCUTS)[number]["action"];

/** The relation that a digit proposes; the form that opens offers all thirteen. */
export const RELATION_OF_ACTION: Partial<Record<ShortcutAction, Relation>> = {
  agree: "agree_compatible",
  contradict: "contradict_direct",
  partly: "partial",
  oneSided: "only_a",
  unclear: "undetermined",
};

/** What is known of a key press; `isTyping` says that the focus is in a text field or a list of choices. */
export interface KeyPress {
  key: string;
  keyCode: number;
  isComposing: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  isTyping: boolean;
}

/**
 * The action of a key press, or null. Nothing happens while an input method composes (Safari reports 229 only),
 * with a modifier, or inside a text field, where Escape alone still leads back.
 */
export function actionOf(press: KeyPress): ShortcutAction | null {
  if (press.isComposing || press.keyCode === 229) return null;
  if (press.ctrlKey || press.metaKey || press.altKey) return null;
  if (press.isTyping) return null;
  return SHORTCUTS.find(({ keys }) => keys.some((key) => key === press.key))?.action ?? null;
}
