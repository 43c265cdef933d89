"use client";

import { useEffect, useRef } from "react";
import { readPress } from "@/app/_client/key-press";
import { readShortcuts } from "@/app/_client/stored-keymap";
import { actionOf, type KeyPlace, type ShortcutAction } from "@/lib/view/shortcuts";
import { isInDialog } from "./row-focus";

/** What the keys of one place do; each answers whether it did something. */
export type KeyDeeds = Partial<Record<ShortcutAction, (event: KeyboardEvent) => boolean>>;

/** Hears the keys of a place, outside dialogs. Of two places that know one key the one that is called first has it. */
export function useKeys(place: KeyPlace, deeds: KeyDeeds): void {
  const now = useRef(deeds);
  now.current = deeds;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const press = readPress(event);
      const action = press && actionOf(press, place, null, readShortcuts());
      if (!action || isInDialog(event.target)) return;
      if (now.current[action]?.(event)) event.preventDefault();
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, [place]);
}
