import type { Coverage, Report } from "../model/report";
import type { SourceId } from "../model/source";

/** What became of the sentences of one source. */
interface CoverageCounts {
  sentences: number;
  states: readonly { state: Coverage["state"]; count: number }[];
}

/** Counts the sentences of one source by what became of them, commonest first. */
export function countCoverage(coverage: readonly Coverage[], source: SourceId): CoverageCounts {
  const counts = new Map<Coverage["state"], number>();
  let sentences = 0;
  for (const sentence of coverage) {
    if (sentence.source !== source) continue;
    sentences++;
    counts.set(sentence.state, (counts.get(sentence.state) ?? 0) + 1);
  }
  const states = [...counts].map(([state, count]) => ({ state, count }));
  return { sentences, states: states.sort((x, y) => y.count - x.count || (x.state < y.state ? -1 : 1)) };
}

/** What stands beside the pairs that were compared: claims of one side alone, sentences without a claim, pairs that nobody judged. */
export function notComparedOf({ summary, candidates }: Pick<Report, "summary" | "candidates">) {
  const { groups, covered } = summary;
  const silent = (["a", "b"] as const).reduce((sum, side) => sum + covered[side][1] - covered[side][0], 0);
  return { onlyA: groups.only_a, onlyB: groups.only_b, silent, candidates: candidates.length };
}
