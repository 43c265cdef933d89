import type { Relation } from "../model/relation";

/** Where keys act: in the list of comparisons, among the rows, in the two texts, while words are selected there by keyboard, among the notes, everywhere. */
export const KEY_PLACES = ["list", "rows", "texts", "words", "notes", "all"] as const;
export type KeyPlace = (typeof KEY_PLACES)[number];

interface ShortcutEntry {
  keys: readonly string[];
  action: string;
  where: readonly KeyPlace[];
}

/**
 * Every key of the desk; the help lists exactly these. A chord is written as people say it: `Ctrl+z`, `Shift+1`; two strokes one after
 * the other with a space: `g d`. One key does one thing in one place; what works everywhere is nothing else anywhere.
 */
export const SHORTCUTS = [
  { keys: ["j", "ArrowDown"], action: "down", where: ["rows"] },
  { keys: ["k", "ArrowUp"], action: "up", where: ["rows"] },
  { keys: ["]", "Alt+ArrowDown"], action: "nextOpen", where: ["rows"] },
  { keys: ["[", "Alt+ArrowUp"], action: "previousOpen", where: ["rows"] },
  { keys: ["Enter"], action: "open", where: ["rows"] },
  { keys: ["Escape"], action: "back", where: ["rows", "texts"] },
  { keys: ["c"], action: "confirm", where: ["rows"] },
  { keys: ["x"], action: "falseAlarm", where: ["rows"] },
  { keys: ["1"], action: "agree", where: ["rows", "texts"] },
  { keys: ["2"], action: "contradict", where: ["rows", "texts"] },
  { keys: ["3"], action: "partly", where: ["rows", "texts"] },
  { keys: ["4"], action: "oneSided", where: ["rows"] },
  { keys: ["5"], action: "unclear", where: ["rows", "texts"] },
  { keys: ["Shift+1"], action: "agreeOn", where: ["rows"] },
  { keys: ["Shift+2"], action: "contradictOn", where: ["rows"] },
  { keys: ["Shift+3"], action: "partlyOn", where: ["rows"] },
  { keys: ["Shift+5"], action: "unclearOn", where: ["rows"] },
  { keys: ["a"], action: "note", where: ["rows"] },
  { keys: ["t"], action: "tags", where: ["rows"] },
  { keys: ["e"], action: "edit", where: ["rows"] },
  { keys: ["r"], action: "translate", where: ["rows"] },
  { keys: ["f"], action: "translations", where: ["rows", "texts"] },
  { keys: ["l"], action: "match", where: ["rows"] },
  { keys: ["u"], action: "unlink", where: ["rows"] },
  { keys: ["s"], action: "split", where: ["rows"] },
  { keys: ["m"], action: "merge", where: ["rows"] },
  { keys: ["b"], action: "move", where: ["rows"] },
  { keys: ["d"], action: "diff", where: ["rows"] },
  { keys: ["y"], action: "copyLink", where: ["rows"] },
  { keys: ["\\"], action: "panel", where: ["rows"] },
  { keys: ["/"], action: "filter", where: ["list", "rows"] },
  { keys: ["Enter"], action: "openMark", where: ["texts"] },
  { keys: ["o"], action: "partner", where: ["texts"] },
  { keys: ["v"], action: "selectWords", where: ["texts"] },
  { keys: ["a"], action: "noteWords", where: ["texts"] },
  { keys: ["l"], action: "drawLink", where: ["texts"] },
  { keys: ["y"], action: "copyPlace", where: ["texts"] },
  { keys: ["w"], action: "scrollMode", where: ["texts"] },
  { keys: ["p"], action: "pin", where: ["texts"] },
  { keys: ["ArrowRight"], action: "nextWord", where: ["words"] },
  { keys: ["ArrowLeft"], action: "previousWord", where: ["words"] },
  { keys: ["Ctrl+ArrowRight"], action: "nextSentence", where: ["words"] },
  { keys: ["Ctrl+ArrowLeft"], action: "previousSentence", where: ["words"] },
  { keys: ["Shift+ArrowRight"], action: "addWord", where: ["words"] },
  { keys: ["Shift+ArrowLeft"], action: "addWordBefore", where: ["words"] },
  { keys: ["Ctrl+Shift+ArrowRight"], action: "addSentence", where: ["words"] },
  { keys: ["Ctrl+Shift+ArrowLeft"], action: "addSentenceBefore", where: ["words"] },
  { keys: ["Enter"], action: "openBar", where: ["words"] },
  { keys: ["Escape"], action: "endWords", where: ["words"] },
  { keys: ["i"], action: "jumpNote", where: ["rows", "texts", "notes"] },
  { keys: ["n"], action: "newClaim", where: ["all"] },
  { keys: ["h"], action: "highlight", where: ["all"] },
  { keys: ["F6"], action: "nextPane", where: ["all"] },
  { keys: ["Shift+F6"], action: "previousPane", where: ["all"] },
  { keys: ["g w"], action: "goRows", where: ["all"] },
  { keys: ["g d"], action: "goDocuments", where: ["all"] },
  { keys: ["g p"], action: "goNumbers", where: ["all"] },
  { keys: ["g n"], action: "goNotes", where: ["all"] },
  { keys: ["g r"], action: "goReport", where: ["all"] },
  { keys: ["g x"], action: "goExport", where: ["all"] },
  { keys: ["g l"], action: "goProgress", where: ["all"] },
  { keys: ["Ctrl+z"], action: "undo", where: ["all"] },
  { keys: ["Ctrl+Shift+z", "Ctrl+y"], action: "redo", where: ["all"] },
  { keys: ["Ctrl+k"], action: "palette", where: ["all"] },
  { keys: ["?"], action: "help", where: ["all"] },
] as const satisfies readonly ShortcutEntry[];
export type ShortcutAction = (typeof SHORTCUTS)[number]["action"];

/** A line of the table, with the keys that a reader may have chosen (see keymap.ts). */
export interface Shortcut {
  keys: readonly string[];
  action: ShortcutAction;
  where: readonly KeyPlace[];
}

/** The relation that an action proposes; the form that opens offers all thirteen. */
export const RELATION_OF_ACTION: Partial<Record<ShortcutAction, Relation>> = {
  agree: "agree_compatible",
  agreeOn: "agree_compatible",
  contradict: "contradict_direct",
  contradictOn: "contradict_direct",
  partly: "partial",
  partlyOn: "partial",
  unclear: "undetermined",
  unclearOn: "undetermined",
};

/** Sets the relation and then goes on to the next row that waits. */
export function goesOn(action: ShortcutAction): boolean {
  return action.endsWith("On");
}

/** What is known of a key press; `isTyping` says that the focus is in a text field or a list of choices. */
export interface KeyPress {
  key: string;
  code: string;
  keyCode: number;
  isComposing: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
  isTyping: boolean;
}

/** How a press is written in the table; a letter that Shift made needs no Shift, a digit is known by its place on the keyboard. */
export function chordOf({ key, code, ctrlKey, metaKey, altKey, shiftKey }: KeyPress): string {
  const digit = /^Digit(?<digit>\d)$/u.exec(code)?.groups?.["digit"];
  const isCommand = ctrlKey || metaKey;
  const name = shiftKey && digit ? digit : isCommand && key.length === 1 ? key.toLowerCase() : key;
  const isNamed = name.length > 1 || isCommand || (shiftKey && digit !== undefined);
  const held = [isCommand ? "Ctrl+" : "", altKey ? "Alt+" : "", shiftKey && isNamed ? "Shift+" : ""];
  return held.join("") + name;
}

/** True for a key that types nothing and belongs to no field: it works there too. */
function isOutsideText(chord: string): boolean {
  return chord.endsWith("F6") || chord === "Ctrl+k";
}

/**
 * The action of a key press in one place, or null. Nothing happens while an input method composes (Safari reports 229 only), or inside
 * a text field, where undo too is the field's own.
 * @param before the stroke before it, where that began a pair (`g`); else null
 * @param shortcuts the table with the reader's own keys
 */
export function actionOf(
  press: KeyPress,
  place: KeyPlace,
  before: string | null = null,
  shortcuts: readonly Shortcut[] = SHORTCUTS,
): ShortcutAction | null {
  if (press.isComposing || press.keyCode === 229) return null;
  const chord = chordOf(press);
  if (press.isTyping && !isOutsideText(chord)) return null;
  const wanted = before === null ? chord : `${before} ${chord}`;
  return shortcuts.find(({ keys, where }) => where.includes(place) && keys.includes(wanted))?.action ?? null;
}

/** True where a stroke begins a pair. */
export function isPrefix(press: KeyPress, shortcuts: readonly Shortcut[] = SHORTCUTS): boolean {
  if (press.isComposing || press.keyCode === 229 || press.isTyping) return false;
  const chord = chordOf(press);
  return shortcuts.some(({ keys }) => keys.some((key) => key.startsWith(`${chord} `)));
}

/** True for a single letter or sign, which people can switch off (WCAG 2.1.4). */
export function isSingleKey(press: KeyPress): boolean {
  return !press.ctrlKey && !press.metaKey && !press.altKey && press.key.length === 1;
}
