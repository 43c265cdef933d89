/**
 * Text as XML may hold it: office programs refuse a file with a character that XML forbids (control characters, halves of a pair,
 * U+FFFE, U+FFFF), so each of them becomes U+FFFD.
 */
export function toXmlText(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu, "\ufffd");
}
