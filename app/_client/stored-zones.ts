import type { SourceId } from "@/lib/model/source";

export type SourceZones = Readonly<Record<SourceId, string | null>>;

export const NO_ZONES: SourceZones = { a: null, b: null };
const keyOf = (comparison: string) => `crosscheck.zones.${comparison}`;

/** The zones that this browser's reader gave the two sources. */
export function readZones(comparison: string): SourceZones {
  try {
    const stored = JSON.parse(localStorage.getItem(keyOf(comparison)) ?? "null") as Partial<SourceZones> | null;
    const zone = (value: unknown) => (typeof value === "string" ? value : null);
    return { a: zone(stored?.a), b: zone(stored?.b) };
  } catch {
    return NO_ZONES;
  }
}

export function storeZones(comparison: string, zones: SourceZones): void {
  try {
    localStorage.setItem(keyOf(comparison), JSON.stringify(zones));
  } catch {
    // Storage is switched off: they last as long as the page.
  }
}
