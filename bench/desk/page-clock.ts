import type { Page } from "playwright-core";

declare global {
  interface Window {
    /** Milliseconds from the last key, input or click until what followed from it was painted. */
    benchTaken: number[];
    /** Lengths of the tasks that held the page up for over 50 ms. */
    benchLong: number[];
    /** When the first key that moved the row was answered, from the start of the visit. */
    benchReady: number | null;
  }
}

/** Puts a clock into every page that opens: from the event to the end of the frame that shows its outcome. */
export async function putClock(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.benchTaken = [];
    window.benchLong = [];
    window.benchReady = null;
    const afterPaint = (call: () => void) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = call;
        port2.postMessage(null);
      });
    const start = (event: Event) => {
      if (event.isTrusted || event.type === "selectionchange")
        afterPaint(() => window.benchTaken.push(performance.now() - event.timeStamp));
    };
    for (const type of ["keydown", "input", "click", "selectionchange"])
      document.addEventListener(type, start, { capture: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.benchLong.push(entry.duration);
    }).observe({ type: "longtask" });
    // A key is tried at every frame until a row answers: then the page is in use, not only in sight.
    const rowNow = () => document.querySelector("[data-row]:has([aria-current=true])")?.getAttribute("data-row");
    let first: string | null | undefined;
    const tryKey = () => {
      const row = rowNow();
      first ??= row;
      if (row && row !== first) return afterPaint(() => (window.benchReady = performance.now()));
      if (row) window.dispatchEvent(new KeyboardEvent("keydown", { key: "j", code: "KeyJ", bubbles: true }));
      setTimeout(tryKey, 10);
    };
    if (new URL(window.location.href).searchParams.has("until-alive")) tryKey();
  });
}

/** Does something and reads how long the page took to show it. */
export async function takeTime(page: Page, act: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    window.benchTaken = [];
  });
  await act();
  await page.waitForFunction(() => window.benchTaken.length > 0);
  return page.evaluate(() => Math.max(...window.benchTaken));
}

/** The middle of several figures. */
export function medianOf(figures: readonly number[]): number {
  return [...figures].sort((x, y) => x - y)[Math.floor(figures.length / 2)] ?? 0;
}
