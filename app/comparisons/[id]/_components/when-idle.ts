/** A page that is never idle is not left half drawn. */
const LONGEST_WAIT_MS = 300;

/** Does something once the browser has nothing else to do. @returns the way to call it off */
export function whenIdle(call: () => void): () => void {
  // Safari knows no idle callback.
  if (typeof window.requestIdleCallback !== "function") {
    const timer = setTimeout(call, 50);
    return () => clearTimeout(timer);
  }
  const handle = window.requestIdleCallback(call, { timeout: LONGEST_WAIT_MS });
  return () => window.cancelIdleCallback(handle);
}
