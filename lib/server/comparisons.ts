import { ulid } from "ulid";
import type { Problem } from "../model/problem";
import { SIDES, type Source } from "../model/source";
import { checkInputs, ingest } from "../pipeline/ingest";
import type { ComparisonInput } from "../schemas/comparison-input";
import { localDate } from "../text/calendar";
import { type Tx, write } from "./db";
import { giveTemplates } from "./give-templates";
import { wakeJobs } from "./job-signals";
import { queueRun } from "./runs";

export { listComparisons } from "./comparison-list";
export {
  findTitle,
  loadComparison,
  loadDesk,
  loadDeskChange,
  loadShownReport,
  toSentDesk,
} from "./comparison-view";
export { deleteComparison, findDeleted, restoreComparison } from "./put-away";

/** A title made from a text without one. UTF-16 units. */
const TITLE_LENGTH = 40;

type CreateResult =
  | { ok: true; data: { id: string; runId: string; warnings: readonly Problem[] } }
  | { ok: false; code: "invalid_input"; problems: readonly Problem[] };

/** Stores two sources as a comparison and queues its first run. What is wrong with an input is told, and nothing is stored. */
export async function createComparison(
  input: ComparisonInput,
  { isSample = false, now = new Date() }: { isSample?: boolean; now?: Date } = {},
): Promise<CreateResult> {
  const [first, second] = input.sources;
  const problems = checkInputs(first, second, localDate(now));
  if (problems.some((problem) => problem.severity !== "warning")) return { ok: false, code: "invalid_input", problems };
  const sources = SIDES.map((side, position) => ingest(input.sources[position] ?? first, side));
  const id = ulid(now.getTime());
  const run = await write(async (tx) => {
    const title = input.title?.trim() || titleOf(sources);
    await tx.comparison.create({ data: { id, title, isSample, createdAt: now, updatedAt: now } });
    for (const [position, source] of sources.entries()) await storeSource(tx, id, position, source, now);
    // Before the run is queued: it reads by them.
    await giveTemplates(tx, id, input, now);
    return queueRun(tx, id, now);
  });
  wakeJobs();
  return { ok: true, data: { id, runId: run.id, warnings: problems } };
}

/** Removes for good what was deleted before `limit`. */
export async function purgeComparisons(limit: Date): Promise<void> {
  await write((tx) => tx.comparison.deleteMany({ where: { deletedAt: { lt: limit } } }));
}

async function storeSource(tx: Tx, comparisonId: string, position: number, source: Source, now: Date): Promise<void> {
  const { id: _side, text, sha256, ...metadata } = source;
  await tx.source.create({
    data: {
      id: ulid(now.getTime()),
      comparisonId,
      position,
      ...metadata,
      texts: { create: { id: ulid(now.getTime()), version: 1, text, sha256, createdAt: now } },
    },
  });
}

/** The first source's headline, else the other's, else how the first text begins. */
function titleOf(sources: readonly Source[]): string {
  const headline = sources.map((source) => source.title).find((title) => title !== "");
  if (headline !== undefined) return headline;
  const opening = sources[0]?.text.trim().replace(/\s+/g, " ") ?? "";
  return opening.length > TITLE_LENGTH ? `${opening.slice(0, TITLE_LENGTH)}…` : opening;
}
