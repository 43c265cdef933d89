import { ulid } from "ulid";
import type { RunInfo } from "../model/comparison";
import type { Problem } from "../model/problem";
import { SIDES, type SourceId } from "../model/source";
import { checkInputs, ingest } from "../pipeline/ingest";
import { localDate } from "../text/calendar";
import { write } from "./db";
import { AppError } from "./errors";
import { cancelRun, requestRun } from "./runs";
import { loadSources } from "./sources";

type CorrectResult = { ok: true; run: RunInfo } | { ok: false; problems: readonly Problem[] };

/**
 * Puts another text into a source as its next version, and queues a run over it. The text before stays: it is shown, with all that
 * hangs on it, until that run is done. What people marked then follows its words, or is listed as having lost its place.
 * @throws AppError `not_found`, `unchanged`
 */
export async function correctText(id: string, side: SourceId, text: string, now = new Date()): Promise<CorrectResult> {
  const problems = await write(async (tx): Promise<readonly Problem[]> => {
    const comparison = await tx.comparison.findUnique({ where: { id, deletedAt: null } });
    if (!comparison) throw new AppError("not_found", 404, "This comparison is not there any more.");
    const sources = await loadSources(tx, id);
    const [a, b] = sources.map((source) => (source.id === side ? { ...source, text } : source));
    const source = sources.find((one) => one.id === side);
    if (!a || !b || !source) throw new AppError("not_found", 404, "This source is not there any more.");
    const found = checkInputs(a, b, localDate(now)).filter(({ severity }) => severity !== "warning");
    if (found.length > 0) return found;
    const corrected = ingest({ ...source, text }, side);
    if (corrected.sha256 === source.sha256) throw new AppError("unchanged", 409, "The text is as it was.");
    const row = await tx.source.findFirstOrThrow({
      where: { comparisonId: id, position: SIDES.indexOf(side) },
      include: { texts: { orderBy: { version: "desc" }, take: 1 } },
    });
    const version = (row.texts[0]?.version ?? 0) + 1;
    const { sha256 } = corrected;
    await tx.sourceText.create({
      data: { id: ulid(now.getTime()), sourceId: row.id, version, text: corrected.text, sha256, createdAt: now },
    });
    return [];
  });
  if (problems.length > 0) return { ok: false, problems };
  // A run that is under way has read the text before.
  await cancelRun(id);
  return { ok: true, run: await requestRun(id) };
}
