import { describe, expect, it } from "vitest";
import type { Finding } from "../../../../lib/model/finding";
import { createEngine } from "../../../../lib/pipeline";
import { CONFLICT_RULES, FORECAST_RULES, INFERRING_RULES, RULES } from "../../../../lib/pipeline/compare";
import type { Rule } from "../../../../lib/pipeline/compare/rule";
import { loadResources } from "../../../../lib/server/resources";

const engine = createEngine(loadResources());

/** What a rule's class says that it never finds: where such a thing alone is asked for, the rule is not run. */
function isOutsideItsClass({ rule, outcome, kinds }: Finding): boolean {
  const isOf = (rules: readonly Rule[]) => rules.some(({ id }) => id === rule);
  return (
    (kinds.includes("forecast_vs_actual") && !isOf(FORECAST_RULES)) ||
    ((outcome === "contradict_inferential" || outcome === "superseded") && !isOf(INFERRING_RULES)) ||
    ((outcome === "contradict_direct" || outcome === "tension") && !isOf(CONFLICT_RULES))
  );
}

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
    else if (outcome === null) expect(found, "the rule should be silent").toBeUndefined();
    expect(judged.findings.filter((f) => f.rule !== "none" && isOutsideItsClass(f))).toEqual([]);
  });

  it("has an example that applies, one that does not, and both languages", () => {
    expect(rule.examples.some((e) => e.outcome !== null || e.notes)).toBe(true);
    expect(rule.examples.some((e) => e.outcome === null && !e.notes)).toBe(true);
    expect(rule.examples.some((e) => e.lang === "en")).toBe(true);
    expect(rule.examples.some((e) => e.lang !== "en")).toBe(true);
  });
});
