import type { ReviewedReport } from "../../model/reviewed";
import type { Source } from "../../model/source";
import { sha256Hex } from "../../text/hash";
import { langsOf, type ReportOptions, type ReportSectionId } from "../../view/report-options";
import { type Context, type EarlierReport, makeContext } from "./context";
import type { Block, ReportDocument, Text } from "./document";
import { changesBlocks } from "./sections/changes";
import { countsBlocks } from "./sections/counts";
import { logBlocks } from "./sections/log";
import { methodBlocks } from "./sections/method";
import { notesBlocks } from "./sections/notes";
import { onlyBlocks } from "./sections/one-sided";
import { questionsBlocks } from "./sections/questions";
import { sourcesBlocks } from "./sections/sources";
import { internalBlocks, topicsBlocks } from "./sections/topics";
import { join, paragraph } from "./tongues";

/** What a report is made of. */
export interface ReportInput {
  /** Title of the comparison; the sources' titles where it is empty. */
  title: string;
  /** How many changes people have made. */
  version: number;
  report: ReviewedReport;
  sources: readonly Source[];
  /** What a report of the changes tells them since; left out, none has left before. */
  earlier?: EarlierReport | null;
}

const BLOCKS: Readonly<Record<ReportSectionId, (context: Context) => Block[]>> = {
  sources: sourcesBlocks,
  method: methodBlocks,
  counts: countsBlocks,
  topics: topicsBlocks,
  only_a: (context) => onlyBlocks("a", context),
  only_b: (context) => onlyBlocks("b", context),
  internal: internalBlocks,
  questions: questionsBlocks,
  notes: notesBlocks,
  changes: changesBlocks,
  log: logBlocks,
  checked: ({ tongues }) => [
    paragraph(tongues.line("report.checkedLine")),
    paragraph(tongues.line("report.checkedDate")),
  ],
};

/**
 * Builds a report as data.
 * @param now day of the export, `YYYY-MM-DD`; the one thing that the hash leaves out
 */
export function buildReport(
  { title, version, report, sources, earlier = null }: ReportInput,
  options: ReportOptions,
  now: string,
): ReportDocument {
  const context = makeContext(report, sources, options, earlier);
  const { tongues } = context;
  const content = {
    lang: langsOf(options.lang)[0] ?? "en",
    title: titleOf(title, sources, context),
    sections: options.sections
      .filter(({ isOn }) => isOn)
      .map(({ id }) => ({ id, title: tongues.line(`report.section_${id}`), blocks: BLOCKS[id](context) })),
  };
  const hash = sha256Hex(JSON.stringify(content));
  const id = versionId(version, hash);
  return {
    ...content,
    date: now,
    head: tongues.items("export.madeOn", { date: now, engine: report.engineVersion }),
    version: id,
    hash,
    seal: tongues.items("report.seal", { version: id, hash }),
  };
}

/** "v12-1a2b3c4d": how many changes people had made, and how the hash begins. */
export function versionId(version: number, hash: string): string {
  return `v${version}-${hash.slice(0, 8)}`;
}

/** The comparison's title; where it has none the sources' own, each in its language. */
function titleOf(title: string, sources: readonly Source[], { tongues, label }: Context): Text {
  if (title !== "") return [label(title)];
  const names = sources.map(({ title: own, publisher, lang }) => [{ text: own || publisher, lang }]);
  const joined = join(names, " / ");
  return joined.length > 0 ? joined : tongues.line("export.untitled");
}
