import { readFileSync, statSync } from "node:fs";
import { describeProblem } from "../lib/export/messages";
import { type FoundFacts, NO_FACTS } from "../lib/model/extraction";
import type { Lang } from "../lib/model/lang";
import type { Problem } from "../lib/model/problem";
import { MOST_BYTES } from "../lib/pipeline/check-inputs";
import { rawKindOf } from "../lib/server/extract/raw-kind";
import { extractFile, MOST_FILE_BYTES as MOST_RICH_BYTES } from "../lib/server/extract-file";
import { decodeText } from "../lib/text/decode";
import { textOf } from "../lib/text/extracted";
import { Failure } from "./failure";

/** UTF-16 takes up to twice the bytes of the same text in UTF-8; what is larger is refused before it is read. */
const MOST_FILE_BYTES = 2 * MOST_BYTES + 2;

/**
 * Reads a text file in any encoding that `decodeText` knows.
 * @throws Failure naming the file and what to do
 */
export function readText(file: string, lang: Lang): string {
  return decode(file, readBytes(file, lang, MOST_FILE_BYTES), lang);
}

/**
 * Reads an article: a text file, or the text of a Word document, PDF or saved page, told apart by what they hold.
 * @returns the text, and what the file says of itself
 * @throws Failure naming the file and what to do
 */
export async function readArticle(file: string, lang: Lang): Promise<{ text: string; facts: FoundFacts }> {
  const bytes = readBytes(file, lang, MOST_RICH_BYTES);
  const raw = { name: file, bytes, mime: null, charset: null, encoding: null, address: null, retrievedAt: null };
  if (rawKindOf(raw) === "text") {
    if (bytes.length > MOST_FILE_BYTES) throw tooLong(file, bytes.length, lang);
    return { text: decode(file, bytes, lang), facts: NO_FACTS };
  }
  const result = await extractFile(raw);
  if (!result.ok) throw failureOf(file, result.problem, lang);
  return { text: textOf(result.extraction.parts), facts: result.extraction.facts };
}

function decode(file: string, bytes: Uint8Array, lang: Lang): string {
  const decoded = decodeText(bytes);
  if ("problem" in decoded) throw failureOf(file, decoded.problem, lang);
  return decoded.text;
}

/** A problem as the sentence to stop with. */
export function failureOf(file: string, problem: Problem, lang: Lang): Failure {
  return new Failure(`${file}: ${describeProblem(problem, lang)}`);
}

function tooLong(file: string, size: number, lang: Lang): Failure {
  const params = { megabytes: Math.ceil(size / 100_000) / 10, limit: MOST_BYTES / 1_000_000 };
  return failureOf(file, { code: "text_too_long", params, field: null }, lang);
}

function readBytes(file: string, lang: Lang, limit: number): Uint8Array {
  try {
    const { size } = statSync(file);
    if (size > limit) throw tooLong(file, size, lang);
    return new Uint8Array(readFileSync(file));
  } catch (error) {
    if (error instanceof Failure) throw error;
    const code = (error as NodeJS.ErrnoException).code === "ENOENT" ? "file_missing" : "file_unreadable";
    throw new Failure(describeProblem({ code, params: { file }, field: null }, lang));
  }
}
