const KEY = "crosscheck.keys";

/** Whether single letters act as commands (WCAG 2.1.4 asks for a switch). */
export function areKeysOn(): boolean {
  try {
    return localStorage.getItem(KEY) !== "off";
  } catch {
    return true;
  }
}

export function switchKeys(on: boolean): void {
  try {
    if (on) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, "off");
  } catch {
    // Storage is switched off: the keys stay as they are.
  }
}
