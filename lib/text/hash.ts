import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** Hex SHA-256 of a text's UTF-8 bytes. */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** A content key: the first 80 bits of SHA-256 over the parts, in hex (20 characters); collisions are out of reach for one desk. */
export function contentKey(...parts: readonly (string | number)[]): string {
  return sha256Hex(parts.join("\u001f")).slice(0, 20);
}
