import { strokesOf } from "./key-signs";
import { chordOf, type KeyPlace, type KeyPress, SHORTCUTS, type Shortcut, type ShortcutAction } from "./shortcuts";

/** The keys that a reader chose, each in the place of its action's first one. */
export type Keymap = Readonly<Partial<Record<ShortcutAction, string>>>;

/** Why a key cannot be had: it is another action's, begins another's two strokes, or belongs to the browser or the page. */
export type KeyRefusal = { code: "taken" | "begins"; action: ShortcutAction } | { code: "reserved" };

/** What comes of a press while a new key is waited for. */
type Capture =
  /** It is no key of its own, or an input method has it. */
  | { kind: "ignored" }
  /** Esc: all stays as it is. */
  | { kind: "left" }
  /** Tab moves on, as it always does. */
  | { kind: "passed" }
  /** It begins two strokes of somebody: the second is waited for. */
  | { kind: "waits"; stroke: string }
  | { kind: "refused"; chord: string; refusal: KeyRefusal }
  | { kind: "set"; chord: string; keymap: Keymap };

/** Keys that only hold others down, or that an input method keeps. */
const NO_KEYS = ["Shift", "Control", "Alt", "Meta", "AltGraph", "CapsLock", "Dead", "Process", "Unidentified", "Fn"];

/**
 * Keys that the browser keeps, or without which a page cannot be used without a mouse: pressing the focused thing, moving the
 * focus, scrolling, closing, copying, finding, printing, loading anew.
 */
const RESERVED =
  /^(?:(?:Shift\+)?(?:Enter|Tab|Backspace)|Escape| |Arrow\w+|Home|End|Page\w+|F1|F3|F5|F7|F1[12]|Alt\+(?:ArrowLeft|ArrowRight|F4|Home| )|Ctrl\+(?:Shift\+)?(?:[acdfghjklnoprstuvwxy0-9+=-]|Tab|Enter|Page\w+))$/u;

/** True for a press that is no key of its own. */
function isHolding(key: string): boolean {
  return NO_KEYS.includes(key);
}

/** The keys of the desk with those that a reader chose; every list and every press goes by it. */
export function layKeymap(keymap: Keymap): readonly Shortcut[] {
  return SHORTCUTS.map((shortcut): Shortcut => {
    const own = keymap[shortcut.action];
    return own === undefined ? shortcut : { ...shortcut, keys: [own, ...shortcut.keys.slice(1)] };
  });
}

/**
 * Looks whether an action may have a key.
 * @param chord as in the table: `Alt+k`, `g d`
 * @returns null where it may
 */
export function refuseChord(chord: string, action: ShortcutAction, keymap: Keymap): KeyRefusal | null {
  const [first = "", second] = strokesOf(chord);
  if (RESERVED.test(first) || (second !== undefined && RESERVED.test(second))) return { code: "reserved" };
  const places = SHORTCUTS.find((one) => one.action === action)?.where ?? [];
  for (const other of layKeymap(keymap)) {
    if (!meet(other.where, places)) continue;
    if (other.action === action) {
      // Its other keys stay its own; the one that is given up is free.
      if (other.keys.slice(1).includes(chord)) return { code: "taken", action };
      continue;
    }
    if (other.keys.includes(chord)) return { code: "taken", action: other.action };
    if (other.keys.some((key) => isBegunBy(key, chord))) return { code: "begins", action: other.action };
    if (second !== undefined && other.keys.includes(first)) return { code: "taken", action: other.action };
  }
  return null;
}

/** True where both are heard at once; words are selected in the texts, whose keys go on working. */
function meet(x: readonly KeyPlace[], y: readonly KeyPlace[]): boolean {
  const isHeard = (place: KeyPlace) =>
    y.includes(place) || y.includes("all") || (place === "words" && y.includes("texts")) || place === "all";
  return x.some(isHeard) || (x.includes("texts") && y.includes("words"));
}

/** True where a stroke alone is nobody's and begins two strokes of somebody: a second one is waited for. */
function beginsPair(stroke: string, keymap: Keymap): boolean {
  return layKeymap(keymap).some(({ keys }) => keys.some((key) => isBegunBy(key, stroke)));
}

/**
 * Takes a press as the new key of an action.
 * @param held the stroke before it, where that began two; else null
 */
export function captureKey(press: KeyPress, held: string | null, action: ShortcutAction, keymap: Keymap): Capture {
  if (press.isComposing || press.keyCode === 229 || isHolding(press.key)) return { kind: "ignored" };
  if (press.key === "Escape") return { kind: "left" };
  if (press.key === "Tab") return { kind: "passed" };
  const stroke = chordOf(press);
  if (held === null && beginsPair(stroke, keymap)) return { kind: "waits", stroke };
  const chord = held === null ? stroke : `${held} ${stroke}`;
  const refusal = refuseChord(chord, action, keymap);
  return refusal ? { kind: "refused", chord, refusal } : { kind: "set", chord, keymap: setKey(keymap, action, chord) };
}

/** Gives an action another key; its own default clears the choice. */
export function setKey(keymap: Keymap, action: ShortcutAction, chord: string | null): Keymap {
  const { [action]: _before, ...rest } = keymap;
  const isDefault = chord === null || SHORTCUTS.find((one) => one.action === action)?.keys[0] === chord;
  return isDefault ? rest : { ...rest, [action]: chord };
}

/** Reads kept keys; what is not known, or stands against another, counts as not chosen: no key ever does two things. */
export function readKeymap(stored: unknown): Keymap {
  if (typeof stored !== "object" || stored === null) return {};
  const wanted = stored as Record<string, unknown>;
  let keymap: Keymap = {};
  for (const { action } of SHORTCUTS) {
    const chord = wanted[action];
    if (typeof chord === "string" && chord !== "") keymap = setKey(keymap, action, chord);
  }
  // All are laid before any is looked at: two actions may have exchanged their keys.
  for (;;) {
    const refused = SHORTCUTS.findLast(({ action }) => {
      const chord = keymap[action];
      return chord !== undefined && refuseChord(chord, action, keymap) !== null;
    });
    if (refused === undefined) return keymap;
    keymap = setKey(keymap, refused.action, null);
  }
}

function isBegunBy(key: string, stroke: string): boolean {
  return key.startsWith(`${stroke} `);
}
