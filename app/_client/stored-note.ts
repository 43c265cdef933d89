const PREFIX = "crosscheck.note.";

/** What was typed into the field of one place and not sent; empty where there is nothing, or storage is switched off. */
export function readNoteDraft(place: string): string {
  try {
    return localStorage.getItem(PREFIX + place) ?? "";
  } catch {
    return "";
  }
}

/** Keeps what is typed for a place on this device; an empty text clears it. */
export function writeNoteDraft(place: string, body: string): void {
  try {
    if (body === "") localStorage.removeItem(PREFIX + place);
    else localStorage.setItem(PREFIX + place, body);
  } catch {
    // Storage is full or switched off: the field itself still holds everything.
  }
}
