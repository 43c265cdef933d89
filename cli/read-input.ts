import { readFileSync, statSync } from "node:fs";
import { describeProblem } from "../lib/export/messages";
import type { Lang } from "../lib/model/lang";
import type { Problem } from "../lib/model/problem";
import { MOST_BYTES } from "../lib/pipeline/check-inputs";
import { decodeText } from "../lib/text/decode";
import { Failure } from "./failure";

/** UTF-16 takes up to twice the bytes of the same text in UTF-8; what is larger is refused before it is read. */
const MOST_FILE_BYTES = 2 * MOST_BYTES + 2;

/**
 * Reads a text file in any encoding that `decodeText` knows.
 * @throws Failure naming the file and what to do
 */
export function readText(file: string, lang: Lang): string {
  const decoded = decodeText(readBytes(file, lang));
  if ("problem" in decoded) throw failureOf(file, decoded.problem, lang);
  return decoded.text;
}

/** A problem as the sentence to stop with. */
export function failureOf(file: string, problem: Problem, lang: Lang): Failure {
  return new Failure(`${file}: ${describeProblem(problem, lang)}`);
}

function readBytes(file: string, lang: Lang): Uint8Array {
  try {
    const { size } = statSync(file);
    if (size > MOST_FILE_BYTES) {
      const params = { megabytes: Math.ceil(size / 100_000) / 10, limit: MOST_BYTES / 1_000_000 };
      throw failureOf(file, { code: "text_too_long", params, field: null }, lang);
    }
    return new Uint8Array(readFileSync(file));
  } catch (error) {
    if (error instanceof Failure) throw error;
    const code = (error as NodeJS.ErrnoException).code === "ENOENT" ? "file_missing" : "file_unreadable";
    throw new Failure(describeProblem({ code, params: { file }, field: null }, lang));
  }
}
