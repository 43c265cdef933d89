import { PREFERENCES_COOKIE, type Preferences, readPreferences, writePreferences } from "@/lib/view/preferences";

const YEAR = 365 * 24 * 3600;

/** What this browser keeps now. */
export function readStoredPreferences(): Preferences {
  const start = `${PREFERENCES_COOKIE}=`;
  const entry = document.cookie.split("; ").find((one) => one.startsWith(start));
  return readPreferences(entry === undefined ? null : decodeURIComponent(entry.slice(start.length)));
}

/** Keeps it in a cookie: the server reads it before it draws the first page. */
export function storePreferences(preferences: Preferences): void {
  const value = encodeURIComponent(writePreferences(preferences));
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser that the desk runs in.
  document.cookie = `${PREFERENCES_COOKIE}=${value}; path=/; max-age=${YEAR}; samesite=lax`;
}
