import { describe, expect, it } from "vitest";
import { createEngine } from "../../lib/pipeline";
import { loadResources } from "../../lib/server/resources";
import figures from "./figures.json";

interface FigureCase {
  a: string;
  b: string;
  contradicts: boolean;
  /** Why the engine does not do it yet. */
  knownGap?: string;
}

const engine = createEngine(loadResources());
const cases: readonly FigureCase[] = figures;

/** Two journalists on one figure: half contradict each other, half are traps (another scope, period, base, part, rate, plan, update). */
describe("pairs of figures", () => {
  it.each(cases.map((c) => [`${c.a} | ${c.b}`, c] as const))("%s", (_, { a, b, contradicts, knownGap }) => {
    const judged = engine.judge({ text: a }, { text: b });
    const isRight = (judged.group === "contradict") === contradicts;
    const said = `${judged.relation}: ${JSON.stringify(judged.findings.map((f) => [f.rule, f.outcome, f.message]))}`;
    // A gap that is met must lose its mark.
    if (knownGap) expect(isRight, `is met now: take the mark away: ${said}`).toBe(false);
    else expect(isRight, said).toBe(true);
  });
});
