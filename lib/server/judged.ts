import { createHash } from "node:crypto";
import type { HumanLayer } from "../model/human";
import type { Report } from "../model/report";
import { ENGINE_VERSION } from "../model/report";
import type { JudgedLink } from "../model/reviewed";
import type { Source } from "../model/source";
import { type AskedLink, judgeAgain } from "../pipeline/judge-again";
import { overlay } from "../pipeline/overlay";
import { asRead, isUnedited, listChangedLinks } from "../pipeline/overlay/changed-links";
import type { Inputs } from "../pipeline/read-window";
import { loadResources } from "./resources";

/** Bundlers copy modules: what is kept for the life of a process lives on `globalThis`. */
const shared = globalThis as typeof globalThis & { crosscheckJudged?: Map<string, JudgedLink | null> };
/** Verdicts kept, oldest dropped first. */
const MOST_KEPT = 2_000;

/**
 * What the engine says of the links, and of the pairs inside one source, that people changed. A value that leaves the verdict of the link's own sentences as it was
 * leaves the link's verdict as it was: only the edit may turn it, not the smaller view.
 */
export function judgeChanged(report: Report, human: HumanLayer, sources: readonly Source[]): JudgedLink[] {
  if (human.edits.length === 0 && human.ops.length === 0) return [];
  const shown = overlay(report, human, sources);
  const [a, b] = [sources.find(({ id }) => id === "a"), sources.find(({ id }) => id === "b")];
  const asked = listChangedLinks(shown);
  if (asked.length === 0 || !a || !b) return [];
  const inputs: Inputs = { a, b };
  const read = asRead(asked, report.claims);
  const proposed = new Set([...report.links, ...report.internal].map((link) => link.id));
  return asked.flatMap((link, at): JudgedLink[] => {
    const verdict = judgeKept(link, inputs);
    if (!verdict) return [];
    const isEngines = proposed.has(link.id) && !isUnedited(link, human);
    const before = isEngines ? judgeKept(read[at] ?? link, inputs) : null;
    return before && isSame(before, verdict) ? [] : [verdict];
  });
}

function isSame(x: JudgedLink, y: JudgedLink): boolean {
  return x.relation === y.relation && x.method === y.method;
}

function judgeKept(link: AskedLink, inputs: Inputs): JudgedLink | null {
  shared.crosscheckJudged ??= new Map();
  const kept = shared.crosscheckJudged;
  const { a, b } = inputs;
  const clocks = [a, b].map(({ publishedAt, recordedAt, lang }) => [publishedAt, recordedAt, lang]);
  const what = JSON.stringify([ENGINE_VERSION, link, clocks, a.text.length, b.text.length]);
  const key = createHash("sha256").update(what).digest("hex");
  const known = kept.get(key);
  if (known !== undefined) return known;
  const verdict = judgeAgain(link, inputs, loadResources());
  const oldest = kept.size >= MOST_KEPT ? kept.keys().next().value : undefined;
  if (oldest !== undefined) kept.delete(oldest);
  kept.set(key, verdict);
  return verdict;
}
