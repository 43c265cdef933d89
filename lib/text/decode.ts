import type { Problem } from "../model/problem";
import { hasBinaryCharacters } from "./binary";
import { scoreChinese } from "./chinese-score";
import { toStoredText } from "./stored-text";
import { decodeWindows1252 } from "./windows-1252";

type Decoded = { text: string; encoding: string } | { problem: Problem };

/** Byte-order marks, longest first. */
const MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];
/** The legacy encodings of Chinese news files. Nearly every Big5 file is also valid GB18030, so validity alone cannot choose. */
const CHINESE = ["gb18030", "big5"] as const;
/** Between what right and wrong decodings score (see `scoreChinese`). */
const LEAST_SCORE = 0.7;
/** English files of old editors: curly quotes stand alone among ASCII, whereas Chinese bytes come in pairs. */
const LONE_SHARE = 0.9;

/**
 * Decodes a file: UTF-8, UTF-16 with a byte-order mark, otherwise the best of GB18030 and Big5, otherwise Windows-1252 where
 * the only bytes beyond ASCII stand alone.
 * @param bytes the whole file.
 * @returns the text as it is stored (no byte-order mark, line ends as LF) and the encoding's WHATWG name; or a problem:
 * `text_binary` for what is no text, `text_encoding` for what no encoding explains. Never throws.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const marked = MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
  if (marked) return finish(tryDecode(bytes, marked[0]), marked[0]);
  if (bytes.includes(0)) return { problem: problemOf("text_binary") };
  const utf8 = tryDecode(bytes, "utf-8");
  if (utf8 !== null) return finish(utf8, "utf-8");
  const lone = shareOfLoneBytes(bytes) >= LONE_SHARE;
  if (lone) return finish(decodeWindows1252(bytes), "windows-1252");
  const best = CHINESE.map((encoding) => ({ encoding, text: tryDecode(bytes, encoding) }))
    .map((guess) => ({ ...guess, score: guess.text === null ? -1 : scoreChinese(guess.text) }))
    .reduce((x, y) => (y.score > x.score ? y : x));
  return finish(best.score < LEAST_SCORE ? null : best.text, best.encoding);
}

function finish(text: string | null, encoding: string): Decoded {
  if (text === null) return { problem: problemOf("text_encoding") };
  if (hasBinaryCharacters(text)) return { problem: problemOf("text_binary") };
  return { text: toStoredText(text), encoding };
}

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    // The mark is taken off by toStoredText, so that one place decides what is stored.
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Share of the bytes beyond ASCII that have ASCII, or the file's edge, on both sides. */
function shareOfLoneBytes(bytes: Uint8Array): number {
  let high = 0;
  let lone = 0;
  for (let i = 0; i < bytes.length; i++) {
    if ((bytes[i] ?? 0) < 0x80) continue;
    high++;
    if ((bytes[i - 1] ?? 0) < 0x80 && (bytes[i + 1] ?? 0) < 0x80) lone++;
  }
  return high === 0 ? 0 : lone / high;
}

function problemOf(code: string): Problem {
  return { code, params: {}, field: null };
}
