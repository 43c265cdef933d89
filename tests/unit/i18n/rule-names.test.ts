import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LANGS } from "../../../lib/model/lang";
import { RULES } from "../../../lib/pipeline/compare";

/** What a link's method names where no rule of the list decided. */
const WITHOUT_RULE = ["none", "one-sided", "person"];

describe.each(LANGS)("the names of rules in %s", (lang) => {
  const { labels } = JSON.parse(readFileSync(`messages/${lang}.json`, "utf8")) as {
    labels: { rules: Record<string, string> };
  };

  it("name every rule in words, each differently", () => {
    const missing = [...RULES.map((rule) => rule.id), ...WITHOUT_RULE].filter((id) => !labels.rules[id]);
    expect(missing).toEqual([]);
    const names = Object.values(labels.rules);
    expect(new Set(names).size).toBe(names.length);
  });
});
