import type { Page } from "playwright-core";

/**
 * Presses keys so quickly that nothing is drawn and no timer runs between them, as on a machine that is busy with something else.
 * @returns after each key what has the focus: its element's name, and the words of the label of a field
 */
export function pressAtOnce(page: Page, keys: readonly string[]): Promise<string[]> {
  return page.evaluate(async (wanted) => {
    const seen: string[] = [];
    for (const key of wanted) {
      const code = /^[a-z]$/u.test(key) ? `Key${key.toUpperCase()}` : key;
      const press = new KeyboardEvent("keydown", { key, code, bubbles: true, cancelable: true });
      (document.activeElement ?? document.body).dispatchEvent(press);
      // Only what a browser runs before it takes the next key in any case.
      for (let turns = 0; turns < 20; turns++) await Promise.resolve();
      const node = document.activeElement;
      const label = node && "labels" in node ? (node.labels as NodeListOf<HTMLElement>)[0]?.textContent : null;
      seen.push([node?.tagName.toLowerCase(), label].filter(Boolean).join(" "));
    }
    return seen;
  }, keys);
}
