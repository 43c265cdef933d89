import type { Guidance } from "../lib/model/guidance";
import type { Lang } from "../lib/model/lang";
import { type LineProblem, type Lines, readGlossary, readTopics } from "../lib/text/guidance-lines";
import { Failure } from "./failure";
import { readText } from "./read-input";

const WANTED: Record<LineProblem["code"], string> = {
  two_spellings: "write two or more spellings of one name with = between them, such as “WHO = 世界卫生组织”",
  no_label: "write a topic’s name and a colon before its words, such as “Deaths: killed, died, 遇難”",
  no_words: "write at least one word behind the topic’s name, such as “Deaths: killed, died, 遇難”",
};

/**
 * Reads the files of --glossary and --topics.
 * @throws Failure naming the file, the line and what to write there
 */
export function readGuidance(files: { glossary?: string; topics?: string }, lang: Lang): Guidance {
  return {
    glossary: entriesOf(files.glossary, readGlossary, lang),
    topics: entriesOf(files.topics, readTopics, lang),
  };
}

function entriesOf<T>(file: string | undefined, read: (text: string) => Lines<T>, lang: Lang): T[] {
  if (file === undefined) return [];
  const lines = read(readText(file, lang));
  if (lines.ok) return lines.entries;
  throw new Failure(`${file}: line ${lines.problem.line}: ${WANTED[lines.problem.code]}.`);
}
