"use client";

import { createContext, type ReactNode, useContext } from "react";
import { DEFAULT_DESK_SETTINGS, type DeskSettings } from "@/lib/model/desk-settings";

const DeskSettingsContext = createContext<DeskSettings>(DEFAULT_DESK_SETTINGS);

/** What the desk as a whole has settled. */
export function useDeskSettings(): DeskSettings {
  return useContext(DeskSettingsContext);
}

export function DeskSettingsGate({ settings, children }: { settings: DeskSettings; children: ReactNode }) {
  return <DeskSettingsContext value={settings}>{children}</DeskSettingsContext>;
}
