import type { Locator, Page } from "playwright-core";

/** Selects words inside a mark as people do: the button goes down before them, and up behind them. */
export async function dragOver(page: Page, mark: Locator, words: string): Promise<void> {
  await mark.scrollIntoViewIfNeeded();
  const [from, to] = await mark.evaluate(async (node, wanted) => {
    // Paragraphs that come into sight may still take their height: a hand waits until the words stand still.
    for (let still = 0, last = Number.NaN; still < 6; ) {
      await new Promise(requestAnimationFrame);
      const { top } = node.getBoundingClientRect();
      still = top === last ? still + 1 : 0;
      last = top;
    }
    const text = node.firstChild;
    const at = text?.textContent?.indexOf(wanted) ?? -1;
    if (!text || at < 0) throw new Error("no such words");
    const edge = (offset: number) => {
      const range = document.createRange();
      range.setStart(text, offset);
      range.collapse(true);
      const { x, y, height } = range.getBoundingClientRect();
      return { x, y: y + height / 2 };
    };
    return [edge(at), edge(at + wanted.length)] as const;
  }, words);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 8 });
  await page.mouse.up();
}

/** What is selected on the page. */
export const selectionOf = (page: Page): Promise<string> => page.evaluate(() => String(getSelection()));
