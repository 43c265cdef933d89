import { inflateRawSync } from "node:zlib";
import { ExtractFailure } from "./failure";

/** Unpacked, all files of an archive together: what is larger is no article. */
const MOST_UNPACKED = 60_000_000;
const MOST_ENTRIES = 5_000;

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;

/**
 * The files of a ZIP archive, unpacked under a limit: an archive that says less of itself than it holds is refused before anything
 * else reads it.
 * @param wanted names of the files to give back
 * @throws ExtractFailure `file_damaged`, `file_bomb`
 */
export function unzip(bytes: Uint8Array, wanted: (name: string) => boolean): ReadonlyMap<string, Buffer> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readEntries(buffer, wanted);
  } catch (error) {
    if (error instanceof ExtractFailure) throw error;
    throw new ExtractFailure("file_damaged", {}, error);
  }
}

function readEntries(buffer: Buffer, wanted: (name: string) => boolean): Map<string, Buffer> {
  const end = findEnd(buffer);
  const count = buffer.readUInt16LE(end + 10);
  if (count > MOST_ENTRIES) throw new ExtractFailure("file_bomb");
  const found = new Map<string, Buffer>();
  let at = buffer.readUInt32LE(end + 16);
  let unpacked = 0;
  for (let i = 0; i < count; i++) {
    if (buffer.readUInt32LE(at) !== ENTRY) throw new ExtractFailure("file_damaged");
    const method = buffer.readUInt16LE(at + 10);
    const packed = buffer.readUInt32LE(at + 20);
    const size = buffer.readUInt32LE(at + 24);
    const lengths = [28, 30, 32].map((offset) => buffer.readUInt16LE(at + offset));
    const local = buffer.readUInt32LE(at + 42);
    const name = buffer.toString("utf8", at + 46, at + 46 + (lengths[0] ?? 0));
    unpacked += size;
    if (unpacked > MOST_UNPACKED) throw new ExtractFailure("file_bomb");
    const start = local + 30 + buffer.readUInt16LE(local + 26) + buffer.readUInt16LE(local + 28);
    const content = unpack(buffer.subarray(start, start + packed), method, size);
    if (wanted(name)) found.set(name, content);
    at += 46 + lengths.reduce((sum, length) => sum + length, 0);
  }
  return found;
}

function unpack(packed: Buffer, method: number, size: number): Buffer {
  if (method === STORED) return packed;
  if (method !== DEFLATED) throw new ExtractFailure("file_damaged");
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
  } catch (cause) {
    const isTooMuch = (cause as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE";
    throw new ExtractFailure(isTooMuch ? "file_bomb" : "file_damaged", {}, cause);
  }
}

/** The record at the archive's end; a comment may follow it. */
function findEnd(buffer: Buffer): number {
  for (let at = buffer.length - 22; at >= Math.max(0, buffer.length - 22 - LONGEST_COMMENT); at--) {
    if (buffer.readUInt32LE(at) === END) return at;
  }
  throw new ExtractFailure("file_damaged");
}
