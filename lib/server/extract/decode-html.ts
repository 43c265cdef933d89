import { getEncoding } from "encoding-sniffer";
import { decodeText } from "../../text/decode";

/** What is written where no character fits, by share of the text: above it, the encoding is another one. */
const MOST_UNKNOWN = 0.002;
const NONE = "x-user-defined";

/**
 * Decodes a page by what its bytes, its address's answer or itself says of its encoding; where nothing does, or what is said cannot
 * be true, by a guess. Browsers forgive single bytes that fit nowhere, and so does this.
 * @param charset as the server named it
 * @param chosen by a person, before all else
 * @returns null where no encoding explains the bytes
 */
export function decodeHtml(
  bytes: Uint8Array,
  charset: string | null,
  chosen: string | null,
): { text: string; encoding: string; isGuessed: boolean } | null {
  if (chosen !== null) return { text: decodeAs(bytes, chosen) ?? "", encoding: chosen, isGuessed: true };
  const stated = getEncoding(bytes, {
    maxBytes: 4096,
    defaultEncoding: NONE,
    ...(charset !== null && { transportLayerEncodingLabel: charset }),
  }).toLowerCase();
  const text = stated === NONE ? null : decodeAs(bytes, stated);
  if (text !== null && isLikely(text)) return { text, encoding: stated, isGuessed: false };
  const guess = decodeText(bytes);
  if ("problem" in guess) return text === null ? null : { text, encoding: stated, isGuessed: false };
  // Nothing but plain letters needs no guess.
  return { ...guess, isGuessed: guess.encoding !== "utf-8" };
}

function decodeAs(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return null;
  }
}

function isLikely(text: string): boolean {
  return (text.match(/\ufffd/gu)?.length ?? 0) <= text.length * MOST_UNKNOWN;
}
