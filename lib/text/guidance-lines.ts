import type { GlossaryEntry, OwnTopic } from "../model/guidance";
import { contentKey } from "./hash";

/** What stands wrong in a list of names or topics: the line, counted from 1, and a code that screens and commands word. */
export interface LineProblem {
  line: number;
  code: "two_spellings" | "no_label" | "no_words";
}

export type Lines<T> = { ok: true; entries: T[] } | { ok: false; problem: LineProblem };

/**
 * Reads a glossary: a name a line, its spellings set apart by "=". Empty lines and those that begin with "#" say nothing.
 * @returns the entries in order, or the first line that is not one
 */
export function readGlossary(text: string): Lines<GlossaryEntry> {
  return readLines(text, (line) => {
    const spellings = toSpellings(line);
    if (spellings.length < 2) return "two_spellings";
    return { id: contentKey("glossary", ...spellings), spellings };
  });
}

/**
 * Reads topics: one a line, its label before a colon and behind it a few words, set apart by commas.
 * @returns the topics in order, or the first line that is not one
 */
export function readTopics(text: string): Lines<OwnTopic> {
  return readLines(text, (line) => {
    const at = line.search(/[:：]/u);
    const label = line.slice(0, Math.max(0, at)).trim();
    if (label === "") return "no_label";
    const words = toWords(line.slice(at + 1));
    return words.length > 0 ? { id: contentKey("own-topic", label, ...words), label, words } : "no_words";
  });
}

/** The spellings of a glossary line. */
function toSpellings(line: string): string[] {
  return distinct(line.split(/[=＝]/u));
}

/** The words of a topic, set apart by commas of any kind. */
function toWords(list: string): string[] {
  return distinct(list.split(/[,，、;；]/u));
}

function distinct(parts: readonly string[]): string[] {
  return [...new Set(parts.map((part) => part.trim()).filter((part) => part !== ""))];
}

function readLines<T extends object>(text: string, read: (line: string) => T | LineProblem["code"]): Lines<T> {
  const entries: T[] = [];
  for (const [index, line] of text.split(/\r\n?|\n/u).entries()) {
    if (line.trim() === "" || line.trim().startsWith("#")) continue;
    const entry = read(line);
    if (typeof entry === "string") return { ok: false, problem: { line: index + 1, code: entry } };
    entries.push(entry);
  }
  return { ok: true, entries };
}
