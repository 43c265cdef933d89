import { describe, expect, it } from "vitest";
import type { Report } from "../../../../lib/model/report";
import { createEngine } from "../../../../lib/pipeline";
import { loadResources } from "../../../../lib/server/resources";
import { loadArticlePairs } from "../../../cases/article-pairs";

const engine = createEngine(loadResources());
const pairs = loadArticlePairs();

/** Agreements that hold both claims of a contradiction: one would read there that what differs is the same. */
function agreementsWithConflict({ links }: Report): string[] {
  const conflicts = links.filter(({ group }) => group === "contradict").map(({ decidedOn }) => decidedOn);
  return links
    .filter(({ group, a, b }) => group === "agree" && conflicts.some((c) => a.includes(c.a!) && b.includes(c.b!)))
    .map(({ id }) => id);
}

describe("a row that agrees", () => {
  it.each([
    ["zht-zh-hospital-suture", "b", "四十厘米", "九十厘米"],
    ["ferry-shunhe", "a", "17人被送", "51人被送"],
  ] as const)("does not carry the figure that another row contradicts: %s", (slug, side, figure, other) => {
    const input = pairs.find((pair) => pair.slug === slug)![side];
    const changed = { ...input, text: input.text.replace(figure, other) };
    const report = engine.compare(input, changed);
    expect(report.links.some(({ group }) => group === "contradict")).toBe(true);
    expect(agreementsWithConflict(report)).toEqual([]);
  });

  it.each(pairs)("does not hold both sides of a contradiction: $slug", ({ a, b }) => {
    expect(agreementsWithConflict(engine.compare(a, b))).toEqual([]);
  });
});
