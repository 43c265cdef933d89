/** Characters of the bytes 80 to 9F, five of which are unassigned. Source: the WHATWG Encoding Standard, index windows-1252. */
const HIGH_CONTROLS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Decodes Windows-1252. Node 20's own decoder of that name reads these bytes as control characters. */
export function decodeWindows1252(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) {
    text += byte >= 0x80 && byte < 0xa0 ? HIGH_CONTROLS.charAt(byte - 0x80) : String.fromCharCode(byte);
  }
  return text;
}
