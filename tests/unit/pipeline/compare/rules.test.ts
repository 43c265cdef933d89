import { describe, expect, it } from "vitest";
import { createEngine } from "../../../../lib/pipeline";
import { RULES } from "../../../../lib/pipeline/compare";
import { loadResources } from "../../../../lib/server/resources";

const engine = createEngine(loadResources());

describe.each(RULES.map((rule) => [rule.id, rule] as const))("rule %s", (id, rule) => {
  it.each(rule.examples.map((example) => [`${example.a} | ${example.b}`, example] as const))("%s", (_, example) => {
    const { lang, a, b, publishedA, publishedB, outcome, notes } = example;
    const judged = engine.judge(
      { text: a, lang, publishedAt: publishedA ?? null },
      { text: b, lang, publishedAt: publishedB ?? null },
    );
    const found = judged.findings.find((f) => f.rule === id);
    expect(found?.outcome ?? null, JSON.stringify(judged.findings.map((f) => [f.rule, f.outcome, f.message]))).toBe(
      outcome,
    );
    if (notes) expect(found, "the rule should speak").toBeDefined();
  });

  it("has an example that applies, one that does not, and both languages", () => {
    expect(rule.examples.some((e) => e.outcome !== null || e.notes)).toBe(true);
    expect(rule.examples.some((e) => e.outcome === null && !e.notes)).toBe(true);
    expect(rule.examples.some((e) => e.lang === "en")).toBe(true);
    expect(rule.examples.some((e) => e.lang !== "en")).toBe(true);
  });
});
