import { strokesOf } from "./key-signs";
import { type KeyPlace, SHORTCUTS, type Shortcut, type ShortcutAction } from "./shortcuts";

/** What the palette does not offer: steps that only make sense key by key, and what it stands in itself. */
const STEPS: readonly ShortcutAction[] = ["down", "up", "open", "back", "openMark", "palette"];

/** An entry of the palette: what a key does, with the key that does it. */
interface PaletteEntry {
  action: ShortcutAction;
  chord: string;
}

/** What a press of a stroke looks like to those who listen for it. */
interface StrokePress {
  key: string;
  code: string;
  ctrlKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

/** Where keys act on a screen of a comparison. @param path its address, without the query */
export function placesOf(path: string): readonly KeyPlace[] {
  const screen = path.split("/")[3] ?? "";
  const own: Readonly<Record<string, KeyPlace>> = { "": "rows", documents: "texts", notes: "notes" };
  const place = own[screen];
  return place ? [place, "all"] : ["all"];
}

/** What can be done by key in these places, in the order of the table. @param shortcuts with the reader's own keys */
export function listPalette(
  places: readonly KeyPlace[],
  shortcuts: readonly Shortcut[] = SHORTCUTS,
): readonly PaletteEntry[] {
  return shortcuts.flatMap(({ action, keys, where }) =>
    where.some((place) => places.includes(place)) && !STEPS.includes(action) && keys[0] !== undefined
      ? [{ action, chord: keys[0] }]
      : [],
  );
}

/** The presses that make a chord of the table: the reverse of `chordOf`. */
export function pressesOf(chord: string): StrokePress[] {
  return strokesOf(chord).map((stroke) => {
    const parts = stroke.split(/\+(?=.)/u);
    const key = parts.at(-1) ?? stroke;
    const held = parts.slice(0, -1);
    return {
      key,
      code: /^\d$/u.test(key) ? `Digit${key}` : "",
      ctrlKey: held.includes("Ctrl"),
      altKey: held.includes("Alt"),
      shiftKey: held.includes("Shift"),
    };
  });
}
