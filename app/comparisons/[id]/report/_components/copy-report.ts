/**
 * Puts a report on the clipboard, with formatting for where it can be kept, and as plain text.
 * @returns false where the browser refuses
 */
export async function copyReport(inside: Document): Promise<boolean> {
  const main = inside.querySelector("main");
  if (!main || typeof ClipboardItem === "undefined") return false;
  const part = (text: string, type: string) => new Blob([text], { type });
  const lang = inside.documentElement.lang;
  const html = `<div lang="${lang}">${main.innerHTML}</div>`;
  // biome-ignore lint/performance/useDomNodeTextContent: only the words as they are laid out keep lines and cells apart.
  const words = main.innerText;
  try {
    await navigator.clipboard.write([
      new ClipboardItem({ "text/html": part(html, "text/html"), "text/plain": part(words, "text/plain") }),
    ]);
    return true;
  } catch {
    return false;
  }
}
