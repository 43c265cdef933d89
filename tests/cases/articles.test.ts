import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createEngine } from "../../lib/pipeline";
import { loadResources } from "../../lib/server/resources";
import { linksOn, meets } from "../setup/report-places";
import { loadArticlePairs } from "./article-pairs";

const engine = createEngine(loadResources());

/** Those of the project's own hand, and ten by a writer who had not seen the program. */
const PAIRS = [...loadArticlePairs(), ...loadArticlePairs(join(import.meta.dirname, "news-articles"))];

describe.each(PAIRS)("article pair $slug", ({ a: inputA, b: inputB, links, mustNotContradict }) => {
  const texts = { a: inputA.text, b: inputB.text };
  const report = engine.compare(inputA, inputB);
  const groupsOn = (a: string, b: string) => linksOn(report, texts, { a, b }).map((link) => link.group);

  it.each(links.map((link) => [link.topic, link] as const))("%s", (_, link) => {
    const isMet = groupsOn(link.a, link.b).some((group) => [link.group].flat().includes(group));
    expect(isMet, link.knownGap ? `${link.topic} is met now: take the mark away` : link.topic).toBe(!link.knownGap);
  });

  it.each(mustNotContradict.map(([a, b]) => [a, b] as const))("does not contradict: %s | %s", (a, b) => {
    const isExpected = links.some(
      (link) => [link.group].flat().includes("contradict") && meets(texts.a, link.a, a) && meets(texts.b, link.b, b),
    );
    if (!isExpected) expect(groupsOn(a, b)).not.toContain("contradict");
  });

  it("flags no contradiction that a reader would not", () => {
    const flagged = report.links.filter((l) => l.group === "contradict").map((l) => l.id);
    const expected = links
      .filter((link) => [link.group].flat().includes("contradict"))
      .flatMap((link) => linksOn(report, texts, link).map((l) => l.id));
    expect(flagged.filter((id) => !expected.includes(id))).toEqual([]);
  });
});
