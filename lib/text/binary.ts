/** Below this share stray control characters (form feeds, a bell from an old system) are taken as dirt in a text. */
const MOST_CONTROLS = 0.005;

/**
 * True where a decoded string is no text: it holds NUL, or more than one character in 200 is a control character other than
 * tab and line end, or a replacement character.
 */
export function hasBinaryCharacters(text: string): boolean {
  if (text.includes("\0")) return true;
  let controls = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const isSpace = unit === 0x09 || unit === 0x0a || unit === 0x0c || unit === 0x0d;
    if ((unit < 0x20 && !isSpace) || (unit >= 0x7f && unit < 0xa0 && unit !== 0x85) || unit === 0xfffd) controls++;
  }
  return controls > Math.max(1, text.length * MOST_CONTROLS);
}
