/**
 * The text that is stored, hashed and counted: the given text less a leading byte-order mark, with CRLF and CR made LF.
 * Nothing else is ever changed (design: section 1). Applying it twice changes nothing more.
 */
export function toStoredText(text: string): string {
  const unmarked = text.startsWith("\ufeff") ? text.slice(1) : text;
  return unmarked.replace(/\r\n?/g, "\n");
}
