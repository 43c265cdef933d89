import type { ComparisonItem } from "../model/comparison";
import { isDecided } from "../model/human";
import { GROUPS, type Group, groupOf } from "../model/relation";
import { relationSchema } from "../schemas/human-row";
import { loadComparison } from "./comparison-view";
import { readSnapshot, type Tx } from "./db";
import { latestRuns, toRunInfo } from "./runs";

type Counts = Pick<ComparisonItem, "groups" | "openContradictions" | "reviewed" | "links">;

/** All comparisons that are not deleted, the last changed first. */
export async function listComparisons(): Promise<ComparisonItem[]> {
  const { items, rearranged } = await readSnapshot(async (tx) => {
    const comparisons = await tx.comparison.findMany({
      where: { deletedAt: null },
      orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
      include: {
        sources: { orderBy: { position: "asc" } },
        _count: { select: { ops: true, links: true } },
      },
    });
    const runs = new Map(
      (
        await latestRuns(
          tx,
          comparisons.map((comparison) => comparison.id),
        )
      ).map((run) => [run.comparisonId, run]),
    );
    const counts = await countLinks(tx);
    const listed = comparisons.map((comparison): ComparisonItem => {
      const run = runs.get(comparison.id);
      return {
        id: comparison.id,
        title: comparison.title,
        isSample: comparison.isSample,
        updatedAt: comparison.updatedAt.toISOString(),
        isArchived: comparison.archivedAt !== null,
        sources: comparison.sources.map(({ title, publisher, lang, publishedAt }) => ({
          title,
          publisher,
          lang,
          publishedAt,
        })),
        run: run ? toRunInfo(run) : null,
        ...(counts.get(comparison.currentRunId ?? "") ?? noLinks()),
      };
    });
    const changed = comparisons.filter(({ _count }) => _count.ops + _count.links > 0).map(({ id }) => id);
    return { items: listed, rearranged: new Set(changed) };
  });
  // Where people split, merged or made links, only the overlay knows what is shown; elsewhere counting rows is enough.
  for (const item of items) if (rearranged.has(item.id)) Object.assign(item, await countShown(item.id));
  return items;
}

/** Links by group and by review, for the published run of each comparison. */
async function countLinks(tx: Tx): Promise<Map<string, Counts>> {
  const rows = await tx.$queryRaw<{ runId: string; relation: string; links: bigint; reviewed: bigint }[]>`
    SELECT l.runId,
           CASE WHEN r.disposition = 'changed' THEN coalesce(r.relation, l.relation) ELSE l.relation END AS relation,
           count(*) AS links,
           sum(r.id IS NOT NULL AND r.disposition NOT IN ('unreviewed', 'deferred')) AS reviewed
      FROM Comparison c
      JOIN Link l ON l.runId = c.currentRunId
      LEFT JOIN Review r ON r.comparisonId = c.id AND r.linkKey = l.contentKey
     WHERE c.deletedAt IS NULL
     GROUP BY 1, 2`;
  const counts = new Map<string, Counts>();
  for (const row of rows) {
    const of = counts.get(row.runId) ?? noLinks();
    counts.set(row.runId, of);
    const group = groupOf(relationSchema.parse(row.relation));
    if (group === "contradict") of.openContradictions += Number(row.links) - Number(row.reviewed);
    of.groups = { ...of.groups, [group]: (of.groups[group] ?? 0) + Number(row.links) };
    if (isOneSided(group)) continue;
    of.links += Number(row.links);
    of.reviewed += Number(row.reviewed);
  }
  return counts;
}

/** What only one source says seldom needs a decision; the workspace counts it apart too. */
function isOneSided(group: Group): boolean {
  return group === "only_a" || group === "only_b";
}

async function countShown(id: string): Promise<Counts> {
  const report = (await loadComparison(id))?.report;
  if (!report) return noLinks();
  const links = report.links.filter(({ group }) => !isOneSided(group));
  const open = links.filter((link) => !isDecided(link.review?.disposition ?? "unreviewed"));
  return {
    groups: report.summary.groups,
    openContradictions: open.filter(({ group }) => group === "contradict").length,
    links: links.length,
    reviewed: links.length - open.length,
  };
}

function noLinks(): Counts {
  return {
    groups: Object.fromEntries(GROUPS.map((group) => [group, 0])),
    openContradictions: 0,
    reviewed: 0,
    links: 0,
  };
}
