import { readPins, type ScrollPin } from "@/lib/view/scroll-pins";

/** The texts that pins were set in, by their hashes: in another version the places mean something else. */
export interface PinnedTexts {
  a: string;
  b: string;
}

const keyOf = (comparison: string) => `crosscheck.pins.${comparison}`;

/** The pins that this browser's reader set between these two texts. */
export function loadPins(comparison: string, texts: PinnedTexts, lengths: ScrollPin): ScrollPin[] {
  try {
    const stored = JSON.parse(localStorage.getItem(keyOf(comparison)) ?? "null") as Record<string, unknown> | null;
    const isOfThese = stored?.["a"] === texts.a && stored["b"] === texts.b;
    return isOfThese ? readPins(stored["pins"], lengths) : [];
  } catch {
    return [];
  }
}

export function storePins(comparison: string, texts: PinnedTexts, pins: readonly ScrollPin[]): void {
  try {
    if (pins.length === 0) localStorage.removeItem(keyOf(comparison));
    else localStorage.setItem(keyOf(comparison), JSON.stringify({ ...texts, pins }));
  } catch {
    // Storage is switched off: they last as long as the page.
  }
}
