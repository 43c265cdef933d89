import { describe, expect, it } from "vitest";
import { createEngine } from "../../lib/pipeline";
import { loadResources } from "../../lib/server/resources";

/** Two short texts and what a careful reader says of them. */
export interface TextPair {
  a: string;
  b: string;
  /** Every group that a careful reader would accept. */
  group: string | string[];
  /** Why the engine does not do it yet. */
  knownGap?: string;
}

const engine = createEngine(loadResources());
const PUBLISHED = "2025-06-12";

/** A test for each pair, both texts of one day; a gap that is met must lose its mark. */
export function describeTexts(name: string, pairs: readonly TextPair[]): void {
  describe(name, () => {
    it.each(pairs.map((pair) => [`${pair.a} | ${pair.b}`, pair] as const))("%s", (_, { a, b, group, knownGap }) => {
      const judged = engine.judge({ text: a, publishedAt: PUBLISHED }, { text: b, publishedAt: PUBLISHED });
      const said = `${judged.relation}: ${JSON.stringify(judged.findings.map((f) => [f.rule, f.outcome, f.message]))}`;
      if (knownGap) expect([group].flat(), `is met now: take the mark away: ${said}`).not.toContain(judged.group);
      else expect([group].flat(), said).toContain(judged.group);
    });
  });
}
