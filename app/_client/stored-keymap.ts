import { type Keymap, layKeymap, readKeymap } from "@/lib/view/keymap";
import type { Shortcut } from "@/lib/view/shortcuts";

const KEY = "crosscheck.keymap";
const CHANGED = "crosscheck-keymap";

let known: { stored: string | null; keymap: Keymap; shortcuts: readonly Shortcut[] } | null = null;

function look() {
  let stored: string | null = null;
  try {
    stored = localStorage.getItem(KEY);
  } catch {
    // Storage is switched off: the keys are those of the table.
  }
  if (known === null || known.stored !== stored) {
    const keymap = parse(stored);
    known = { stored, keymap, shortcuts: layKeymap(keymap) };
  }
  return known;
}

function parse(stored: string | null): Keymap {
  try {
    return readKeymap(JSON.parse(stored ?? "null"));
  } catch {
    return {};
  }
}

/** The keys that this browser's reader chose; one and the same object until they change. */
export function readStoredKeymap(): Keymap {
  return look().keymap;
}

/** Every key of the desk as it works in this browser. */
export function readShortcuts(): readonly Shortcut[] {
  return look().shortcuts;
}

/** Keeps chosen keys; whatever shows keys on this page or in another tab is told. */
export function storeKeymap(keymap: Keymap): void {
  try {
    if (Object.keys(keymap).length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(keymap));
  } catch {
    // Storage is switched off: the keys stay as they are.
  }
  window.dispatchEvent(new Event(CHANGED));
}

/** Calls `tell` whenever the kept keys change. @returns the way to stop */
export function watchKeymap(tell: () => void): () => void {
  window.addEventListener(CHANGED, tell);
  window.addEventListener("storage", tell);
  return () => {
    window.removeEventListener(CHANGED, tell);
    window.removeEventListener("storage", tell);
  };
}
