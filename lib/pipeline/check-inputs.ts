import { detectLang } from "../lang/detect";
import type { MessageParams } from "../model/finding";
import type { Problem } from "../model/problem";
import type { Citation, RawInput } from "../model/source";
import { hasBinaryCharacters } from "../text/binary";
import { dayNumber } from "../text/calendar";
import { toStoredText } from "../text/stored-text";
import { isWebAddress } from "../text/web-address";

/** Two megabytes of UTF-8. */
export const MOST_BYTES = 2_000_000;
/** Fewer letters than this assert nothing; fewer than the second are compared, with a warning. */
const FEWEST_LETTERS = 4;
const FEW_LETTERS = 30;
/** A paper of tomorrow's date is on sale while it is still today further west. */
const DAYS_AHEAD = 1;

/**
 * Says what is wrong with two inputs before they are compared.
 * @param today the reader's date, `YYYY-MM-DD`.
 * @returns problems in the order of the fields, `field` being a dotted path (`sources.0.text`). Errors stop the comparison
 * (`text_empty`, `text_tiny`, `text_binary`, `text_too_long`, `same_text`, `date_invalid`, `date_future`, `lang_unknown`, `url_invalid`);
 * warnings do not (`text_short`, `date_missing`, `recorded_after_published`).
 */
export function checkInputs(a: RawInput, b: RawInput, today: string): Problem[] {
  const problems = [...checkInput(a, "sources.0", today), ...checkInput(b, "sources.1", today)];
  const textA = toStoredText(a.text).trim();
  if (textA !== "" && textA === toStoredText(b.text).trim()) problems.push(error("same_text", "sources.1.text"));
  return problems;
}

function checkInput(raw: RawInput, path: string, today: string): Problem[] {
  const text = checkText(raw.text, `${path}.text`);
  const isUnreadable = text.some((problem) => problem.severity === "error");
  const hasLang = isUnreadable || raw.lang || detectLang(raw.text) !== null;
  return [
    ...text,
    ...checkDate(raw.publishedAt, `${path}.publishedAt`, today),
    ...(raw.publishedAt?.trim() ? [] : [warning("date_missing", `${path}.publishedAt`)]),
    ...checkDate(raw.recordedAt, `${path}.recordedAt`, today),
    ...checkOrder(raw, path),
    ...checkCitation(raw, path, today),
    ...(hasLang ? [] : [error("lang_unknown", `${path}.lang`)]),
  ];
}

function checkText(text: string, field: string): Problem[] {
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  if (text.trim() === "" || text === "\ufeff") return [error("text_empty", field)];
  if (hasBinaryCharacters(text)) return [error("text_binary", field)];
  const bytes = countUtf8Bytes(text);
  // Rounded up, so that a text just over the limit does not read as "2.0 MB of 2 MB".
  if (bytes > MOST_BYTES)
    return [error("text_too_long", field, { megabytes: Math.ceil(bytes / 100_000) / 10, limit: 2 })];
  if (letters < FEWEST_LETTERS) return [error("text_tiny", field, { count: letters })];
  return letters < FEW_LETTERS ? [warning("text_short", field, { count: letters })] : [];
}

function checkDate(date: string | null | undefined, field: string, today: string): Problem[] {
  const given = date?.trim() ?? "";
  if (given === "") return [];
  const day = dayNumber(given);
  if (day === null) return [error("date_invalid", field, { date: given })];
  const now = dayNumber(today);
  return now !== null && day > now + DAYS_AHEAD ? [error("date_future", field, { date: given, today })] : [];
}

/** An interview is recorded before it is published. */
function checkOrder(raw: RawInput, path: string): Problem[] {
  const recorded = dayNumber(raw.recordedAt?.trim() ?? "");
  const published = dayNumber(raw.publishedAt?.trim() ?? "");
  if (recorded === null || published === null || recorded <= published) return [];
  return [warning("recorded_after_published", `${path}.recordedAt`)];
}

/** What is wrong with how a source is cited: codes `url_invalid`, `date_invalid` and `date_future`. */
export function checkCitation(raw: Pick<RawInput, keyof Citation>, path: string, today: string): Problem[] {
  return [
    ...checkAddress(raw.url, `${path}.url`),
    ...checkAddress(raw.archiveUrl, `${path}.archiveUrl`),
    ...checkDate(raw.retrievedAt, `${path}.retrievedAt`, today),
  ];
}

function checkAddress(address: string | null | undefined, field: string): Problem[] {
  const given = address?.trim() ?? "";
  return given === "" || isWebAddress(given) ? [] : [error("url_invalid", field)];
}

function countUtf8Bytes(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

function error(code: string, field: string, params: MessageParams = {}): Problem {
  return { code, params, field, severity: "error" };
}

function warning(code: string, field: string, params: MessageParams = {}): Problem {
  return { code, params, field, severity: "warning" };
}
