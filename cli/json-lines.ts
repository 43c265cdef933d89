import { createReadStream } from "node:fs";
import { describeProblem } from "../lib/export/messages";
import { LANGS, type Lang } from "../lib/model/lang";
import { dayNumber } from "../lib/text/calendar";
import { Failure } from "./failure";

/** One line of input, parsed. */
export type Item = Readonly<Record<string, unknown>>;

/**
 * Reads JSON lines, answers each in order, and writes the answers as they come. A line that is no JSON object, or that
 * `answer` throws a Failure on, gets `{id, error}`, and the run goes on. Blank lines are passed over.
 * @param file a path; standard input where it is left out.
 */
export async function answerLines(file: string | undefined, answer: (item: Item) => object): Promise<void> {
  for await (const line of readLines(file)) {
    if (line.trim() === "") continue;
    const isTaken = process.stdout.write(`${JSON.stringify(answerLine(line, answer))}\n`);
    if (!isTaken) await new Promise((resolve) => process.stdout.once("drain", resolve));
  }
}

function answerLine(line: string, answer: (item: Item) => object): object {
  let item: unknown;
  try {
    item = JSON.parse(line);
  } catch {
    return { id: null, error: "this line is not JSON" };
  }
  if (typeof item !== "object" || item === null || Array.isArray(item)) {
    return { id: null, error: "this line is not a JSON object" };
  }
  const id = (item as Item)["id"] ?? null;
  try {
    return { id, ...answer(item as Item) };
  } catch (error) {
    return { id, error: error instanceof Failure ? error.message : `the engine failed on this line (${error})` };
  }
}

/** Lines end with LF alone: U+2028 and its like may stand inside a JSON string, where node:readline would cut. */
async function* readLines(file: string | undefined): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = "";
  try {
    for await (const chunk of file === undefined ? process.stdin : createReadStream(file)) {
      const lines = (rest + decoder.decode(chunk as Uint8Array, { stream: true })).split("\n");
      rest = lines.pop() ?? "";
      yield* lines;
    }
  } catch (error) {
    if (file === undefined) throw error;
    const code = (error as NodeJS.ErrnoException).code === "ENOENT" ? "file_missing" : "file_unreadable";
    throw new Failure(describeProblem({ code, params: { file }, field: null }, "en"));
  }
  yield rest + decoder.decode();
}

/** A text of the item. @throws Failure where it is missing or blank */
export function textOf(item: Item, field: string): string {
  const value = item[field];
  if (typeof value !== "string" || value.trim() === "")
    throw new Failure(`“${field}” must be a text that is not empty`);
  return value;
}

/** The item's language, or null for detection. Regional names are taken for what they are written in. @throws Failure */
export function langOf(item: Item): Lang | null {
  const value = item["lang"] ?? "";
  if (value === "" || value === "zh") return null;
  const lang = LANGS.find((known) => known === value) ?? (typeof value === "string" ? regional(value) : null);
  if (!lang) throw new Failure(`“lang” must be one of ${LANGS.join(", ")}`);
  return lang;
}

function regional(value: string): Lang | null {
  if (/^zh-(TW|HK|MO|Hant)/i.test(value)) return "zh-Hant";
  if (/^zh-(CN|SG|Hans)/i.test(value)) return "zh-Hans";
  return /^en-/i.test(value) ? "en" : null;
}

/** A date of the item, local civil time; a zone after a time is left out. @throws Failure where it is no date */
export function dateOf(item: Item, field: string): string | null {
  const value = item[field] ?? "";
  if (value === "") return null;
  const date = typeof value === "string" ? value.replace(/^(.{16}).*$/, "$1") : "";
  if (dayNumber(date) === null) throw new Failure(`“${field}” must be a date such as 2025-03-09`);
  return date;
}
