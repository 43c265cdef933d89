import type { TemplateContent } from "../model/template";
import { type LineProblem, readGlossary, readTopics } from "../text/guidance-lines";

/** A template as it is typed: a name or topic a line. */
export interface TemplateDraft {
  name: string;
  names: string;
  topics: string;
}

export type TemplateProblem = { field: "name"; code: "empty" } | ({ field: "names" | "topics" } & LineProblem);

export const EMPTY_TEMPLATE: TemplateDraft = { name: "", names: "", topics: "" };

/** Reads what was typed. @returns the template, or the first thing that is wrong with each field */
export function readTemplate({ name, names, topics }: TemplateDraft): TemplateContent | readonly TemplateProblem[] {
  const glossary = readGlossary(names);
  const own = readTopics(topics);
  const problems: TemplateProblem[] = [];
  if (name.trim() === "") problems.push({ field: "name", code: "empty" });
  if (!glossary.ok) problems.push({ field: "names", ...glossary.problem });
  if (!own.ok) problems.push({ field: "topics", ...own.problem });
  if (!glossary.ok || !own.ok || problems.length > 0) return problems;
  return {
    name: name.trim(),
    glossary: glossary.entries.map(({ spellings }) => spellings),
    topics: own.entries.map(({ label, words }) => ({ label, words })),
  };
}

/** Puts a template as it is typed. */
export function writeTemplate({ name, glossary, topics }: TemplateContent): TemplateDraft {
  return {
    name,
    names: glossary.map((spellings) => spellings.join(" = ")).join("\n"),
    topics: topics.map(({ label, words }) => `${label}: ${words.join(", ")}`).join("\n"),
  };
}
