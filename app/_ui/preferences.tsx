"use client";

import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from "react";
import { readStoredPreferences, storePreferences } from "@/app/_client/stored-preferences";
import { DEFAULT_PREFERENCES, lookOf, type Preferences, writePreferences } from "@/lib/view/preferences";

interface PreferenceControl {
  preferences: Preferences;
  /** Keeps a change in this browser; it holds at once. */
  change(make: (now: Preferences) => Partial<Preferences>): void;
}

const PreferenceContext = createContext<PreferenceControl>({ preferences: DEFAULT_PREFERENCES, change: () => {} });

export function usePreferences(): PreferenceControl {
  return useContext(PreferenceContext);
}

/** What this browser keeps of how its reader likes the desk. The server has drawn the page by it already. */
export function PreferenceGate({ initial, children }: { initial: Preferences; children: ReactNode }) {
  const [preferences, setPreferences] = useState(initial);
  const change = useCallback((make: (now: Preferences) => Partial<Preferences>) => {
    // Another tab may have kept something since this page was loaded.
    const now = readStoredPreferences();
    const next = { ...now, ...make(now) };
    if (writePreferences(next) === writePreferences(now)) return;
    storePreferences(next);
    for (const [name, value] of Object.entries(lookOf(next))) document.documentElement.setAttribute(name, value);
    setPreferences(next);
  }, []);
  const control = useMemo(() => ({ preferences, change }), [preferences, change]);
  return <PreferenceContext value={control}>{children}</PreferenceContext>;
}
