import type { Lang } from "../model/lang";
import type { ReviewedReport } from "../model/reviewed";
import type { Source } from "../model/source";
import { internalSection, uncheckedSection } from "./markdown/checks";
import { makeContext } from "./markdown/context";
import { escapeLine } from "./markdown/escape";
import { findingsSection } from "./markdown/findings";
import { headSection, methodSection, sourcesSection } from "./markdown/head";
import { lostSection, notesSection } from "./markdown/notes";
import { onlySection } from "./markdown/one-sided";
import { topicsSection } from "./markdown/topics";
import { usageSection } from "./markdown/usage";

export interface MarkdownOptions {
  /** Language of everything but the quotes. */
  lang: Lang;
  /** The report's date, as it is to be printed. */
  now: string;
  /** Title of the comparison; the sources' titles where it is left out. */
  title?: string;
  /** The command that asked for the report, as it was given. */
  command?: string;
}

/**
 * A reviewed report as Markdown for a newsroom: who made it of what, the findings in a line each with counts and their
 * denominators, sources, method, each topic with quotes, relation, reasons, decision and notes, shared wording, each source
 * against itself, what was not checked, and last what only one source says.
 * @returns the text of a file, with every word of the sources escaped so that it shows as it stands; notes keep their Markdown.
 */
export function exportMarkdown(report: ReviewedReport, sources: readonly Source[], options: MarkdownOptions): string {
  const context = makeContext(report, sources, options.lang);
  const title =
    options.title ??
    sources
      .map((source) => source.title || source.publisher)
      .filter(Boolean)
      .join(" / ");
  const sections = [
    `# ${escapeLine(title) || context.words("export.untitled")}`,
    headSection(context, options),
    findingsSection(context),
    sourcesSection(context),
    methodSection(context),
    topicsSection(context),
    ...usageSection(context),
    internalSection(context),
    ...notesSection(context),
    ...lostSection(context),
    uncheckedSection(context),
    onlySection("a", context),
    onlySection("b", context),
  ];
  return `${sections.join("\n\n")}\n`;
}
