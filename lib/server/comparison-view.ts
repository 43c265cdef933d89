import { isDeepStrictEqual } from "node:util";
import type { ComparisonView, DeskChange, DeskView, SentDesk } from "../model/comparison";
import type { Report } from "../model/report";
import { emptyReport } from "../pipeline/empty-report";
import { overlay } from "../pipeline/overlay";
import { runOptionsSchema } from "../schemas/run-options";
import { reader, readSnapshot } from "./db";
import { loadGuidance } from "./guidance";
import { loadHumanLayer } from "./human-layer";
import { judgeChanged } from "./judged";
import { readKeptReport } from "./kept-reports";
import { latestRuns, toRunInfo } from "./runs";
import { loadSources } from "./sources";

/** The title of a comparison, without reading anything else of it; null where there is none. */
export async function findTitle(id: string): Promise<string | null> {
  const found = await (await reader()).comparison.findUnique({
    where: { id, deletedAt: null },
    select: { title: true },
  });
  return found?.title ?? null;
}

/** Everything a comparison's exports show; null where there is no such comparison. */
export async function loadComparison(id: string): Promise<ComparisonView | null> {
  const desk = await loadDesk(id);
  if (desk === null) return null;
  const { layers, isByHand, shownRunId: _, ...view } = desk;
  // What no engine has read is no report of a comparison.
  const told = isByHand ? null : layers;
  return { ...view, report: told && overlay(told.report, told.human, view.sources, told.judged) };
}

/** Everything a comparison's pages show, in layers; null where there is no such comparison. */
export async function loadDesk(id: string): Promise<DeskView | null> {
  const stored = await readSnapshot(async (tx) => {
    const comparison = await tx.comparison.findUnique({ where: { id, deletedAt: null } });
    if (!comparison) return null;
    const report = comparison.currentRunId === null ? null : await readKeptReport(tx, comparison.currentRunId);
    const published =
      comparison.currentRunId === null
        ? null
        : await tx.run.findUnique({
            where: { id: comparison.currentRunId },
            select: { options: true },
          });
    const hashes = report?.sources.map((source) => source.sha256) ?? [];
    const [run] = await latestRuns(tx, [id]);
    return {
      comparison,
      report,
      run,
      used: published === null ? null : runOptionsSchema.parse(published.options).guidance,
      guidance: await loadGuidance(tx, id),
      sources: await loadSources(tx, id, hashes),
      human: await loadHumanLayer(tx, id),
    };
  });
  if (stored === null) return null;
  const { comparison, run, used, guidance, sources, human } = stored;
  const isByHand = stored.report === null;
  const report = isByHand ? emptyReport(sources) : stored.report;
  return {
    id,
    title: comparison.title,
    isSample: comparison.isSample,
    version: comparison.version,
    sources,
    run: run ? toRunInfo(run) : null,
    isByHand,
    shownRunId: comparison.currentRunId,
    isGuidanceNew: used !== null && !isDeepStrictEqual(used, guidance),
    layers: report && { report, human, judged: judgeChanged(report, human, sources) },
  };
}

/** What of it people change, as it stands now; null where there is no such comparison. */
export async function loadDeskChange(id: string): Promise<DeskChange | null> {
  const desk = await loadDesk(id);
  if (desk === null) return null;
  const { title, version, shownRunId, isByHand, isGuidanceNew, layers } = desk;
  const own = layers && { human: layers.human, judged: layers.judged };
  return { title, version, shownRunId, isByHand, isGuidanceNew, layers: own };
}

/** A report of more claims than this is not sent with the page, which would hold it twice: as rows and as data. */
const MOST_SENT_CLAIMS = 1_000;

/** What is sent with a page: everything, but for a long report. */
export function toSentDesk(desk: DeskView): SentDesk {
  const { layers } = desk;
  if (layers === null || layers.report.claims.length <= MOST_SENT_CLAIMS) return desk;
  return { ...desk, layers: { ...layers, report: null } };
}

/** The report that a comparison shows; null where that is no longer the report of this run. */
export async function loadShownReport(id: string, runId: string): Promise<Report | null> {
  return readSnapshot(async (tx) => {
    const shown = await tx.comparison.count({ where: { id, deletedAt: null, currentRunId: runId } });
    return shown === 0 ? null : readKeptReport(tx, runId);
  });
}
