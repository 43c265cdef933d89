import type { Lang } from "../model/lang";
import type { ReviewedReport } from "../model/reviewed";
import type { Source } from "../model/source";
import { internalSection, uncheckedSection, usageSection } from "./markdown/checks";
import { makeContext } from "./markdown/context";
import { escapeLine } from "./markdown/escape";
import { countsSection, methodSection, sourcesSection } from "./markdown/head";
import { lostSection, notesSection } from "./markdown/notes";
import { onlySection, topicsSection } from "./markdown/topics";

export interface MarkdownOptions {
  /** Language of everything but the quotes. */
  lang: Lang;
  /** The report's date, as it is to be printed. */
  now: string;
  /** Title of the comparison; the sources' titles where it is left out. */
  title?: string;
}

/**
 * A reviewed report as Markdown for a newsroom: sources, method, counts with denominators, each topic with quotes, relation,
 * reasons, decision and notes, what only one source says, each source against itself, what was not checked.
 * @returns the text of a file, with every word of the sources escaped so that it shows as it stands.
 */
export function exportMarkdown(report: ReviewedReport, sources: readonly Source[], options: MarkdownOptions): string {
  const context = makeContext(report, sources, options.lang);
  const title =
    options.title ??
    sources
      .map((source) => source.title || source.publisher)
      .filter(Boolean)
      .join(" / ");
  const { words } = context;
  const sections = [
    `# ${escapeLine(title) || words("export.untitled")}`,
    words("export.madeOn", { date: options.now, engine: report.engineVersion }),
    sourcesSection(context),
    methodSection(context),
    countsSection(context),
    topicsSection(context),
    onlySection("a", context),
    onlySection("b", context),
    ...usageSection(context),
    internalSection(context),
    ...notesSection(context),
    ...lostSection(context),
    uncheckedSection(context),
  ];
  return `${sections.join("\n\n")}\n`;
}
