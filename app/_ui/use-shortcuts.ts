"use client";

import { useSyncExternalStore } from "react";
import { readShortcuts, readStoredKeymap, watchKeymap } from "@/app/_client/stored-keymap";
import type { Keymap } from "@/lib/view/keymap";
import { SHORTCUTS, type Shortcut, type ShortcutAction } from "@/lib/view/shortcuts";

const NO_CHOICE: Keymap = {};

/** Every key as it works in this browser; the server draws those of the table. */
export function useShortcuts(): readonly Shortcut[] {
  return useSyncExternalStore<readonly Shortcut[]>(watchKeymap, readShortcuts, () => SHORTCUTS);
}

/** The keys that the reader chose. */
export function useKeymap(): Keymap {
  return useSyncExternalStore(watchKeymap, readStoredKeymap, () => NO_CHOICE);
}

/** Gives the first key of an action, for words and menus to show. */
export function useKeyOf(): (action: ShortcutAction) => string {
  const shortcuts = useShortcuts();
  return (action) => shortcuts.find((one) => one.action === action)?.keys[0] ?? "";
}
