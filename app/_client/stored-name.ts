const KEY = "crosscheck.name";

/** The person's name as kept in this browser; empty where it is not known. */
export function readName(): string {
  try {
    return localStorage.getItem(KEY)?.trim() ?? "";
  } catch {
    return "";
  }
}

export function writeName(name: string): void {
  try {
    localStorage.setItem(KEY, name.trim());
  } catch {
    // Storage is switched off: the name is asked again.
  }
}
