import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Lang } from "../../lib/model/lang";
import type { Report } from "../../lib/model/report";
import { createEngine } from "../../lib/pipeline";
import { loadResources } from "../../lib/server/resources";

interface ArticleCase {
  langA: Lang;
  langB: Lang;
  publishedA: string;
  publishedB: string;
  recordedB?: string;
  publisherA: string;
  publisherB: string;
  links: { topic: string; a: string; b: string; group: string | string[]; knownGap?: string }[];
  mustNotContradict: [string, string][];
}

const engine = createEngine(loadResources());
const folder = join(import.meta.dirname, "articles");

describe.each(readdirSync(folder))("article pair %s", (slug) => {
  const read = (name: string) => readFileSync(join(folder, slug, name), "utf8");
  const c = JSON.parse(read("case.json")) as ArticleCase;
  const [textA, textB] = [read("a.txt"), read("b.txt")];
  const report = engine.compare(
    { text: textA, lang: c.langA, publishedAt: c.publishedA, publisher: c.publisherA },
    { text: textB, lang: c.langB, publishedAt: c.publishedB, publisher: c.publisherB, recordedAt: c.recordedB ?? null },
  );
  const groupsOn = (a: string, b: string) => {
    const [as, bs] = [idsAt(report, "a", textA, a), idsAt(report, "b", textB, b)];
    return report.links.filter((l) => l.a.some((id) => as.has(id)) && l.b.some((id) => bs.has(id))).map((l) => l.group);
  };

  it.each(c.links.map((link) => [link.topic, link] as const))("%s", (_, link) => {
    const isMet = groupsOn(link.a, link.b).some((group) => [link.group].flat().includes(group));
    expect(isMet, link.knownGap ? `${link.topic} is met now: take the mark away` : link.topic).toBe(!link.knownGap);
  });

  it.each(c.mustNotContradict.map(([a, b]) => [a, b] as const))("does not contradict: %s | %s", (a, b) => {
    const isExpected = c.links.some(
      (link) => [link.group].flat().includes("contradict") && meets(textA, link.a, a) && meets(textB, link.b, b),
    );
    if (!isExpected) expect(groupsOn(a, b)).not.toContain("contradict");
  });

  it("flags no contradiction that a reader would not", () => {
    const flagged = report.links.filter((l) => l.group === "contradict").map((l) => l.id);
    const expected = c.links
      .filter((link) => [link.group].flat().includes("contradict"))
      .flatMap((link) => {
        const [as, bs] = [idsAt(report, "a", textA, link.a), idsAt(report, "b", textB, link.b)];
        return report.links
          .filter((l) => l.a.some((id) => as.has(id)) && l.b.some((id) => bs.has(id)))
          .map((l) => l.id);
      });
    expect(flagged.filter((id) => !expected.includes(id))).toEqual([]);
  });
});

function idsAt(report: Report, source: "a" | "b", text: string, quote: string): Set<string> {
  const start = text.indexOf(quote);
  const touching = report.claims.filter((c) => c.source === source && c.start < start + quote.length && start < c.end);
  return new Set(touching.map((c) => c.id));
}

/** True where two quotes of one text overlap. */
function meets(text: string, x: string, y: string): boolean {
  const [p, q] = [text.indexOf(x), text.indexOf(y)];
  return p < q + y.length && q < p + x.length;
}
