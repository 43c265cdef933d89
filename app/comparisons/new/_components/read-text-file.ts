import type { Problem } from "@/lib/model/problem";
import { decodeText } from "@/lib/text/decode";

/** A little above the limit for a text, since old encodings are shorter or longer than UTF-8; the text itself is checked again. */
const MOST_FILE_BYTES = 4_000_000;
const LONGEST_HEADLINE = 80;

export type FileResult =
  | { ok: true; name: string; text: string; encoding: string; firstLine: string }
  | { ok: false; name: string; reason: "fileKind" | "fileTooLarge" | "fileUnreadable"; problem: Problem | null };

/** Reads a text file in the browser, whatever its encoding. Never throws. */
export async function readTextFile(file: File): Promise<FileResult> {
  const { name } = file;
  if (!/\.(txt|text|md|markdown)$/i.test(name)) return { ok: false, name, reason: "fileKind", problem: null };
  if (file.size > MOST_FILE_BYTES) return { ok: false, name, reason: "fileTooLarge", problem: null };
  try {
    const decoded = decodeText(new Uint8Array(await file.arrayBuffer()));
    if ("problem" in decoded) return { ok: false, name, reason: "fileUnreadable", problem: decoded.problem };
    const { text, encoding } = decoded;
    const first = text.trimStart().split("\n", 1)[0] ?? "";
    const firstLine = first.replace(/^#+\s*/, "").trim();
    return { ok: true, name, text, encoding, firstLine: firstLine.length <= LONGEST_HEADLINE ? firstLine : "" };
  } catch {
    return { ok: false, name, reason: "fileUnreadable", problem: null };
  }
}
