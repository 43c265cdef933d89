import { describe, expect, it } from "vitest";
import type { Lang } from "../../lib/model/lang";
import { createEngine } from "../../lib/pipeline";
import { loadResources } from "../../lib/server/resources";
import cases from "./acceptance.json";

const engine = createEngine(loadResources());

interface Case {
  id: number | string;
  a: string;
  b: string;
  langB?: string;
  publishedA?: string;
  publishedB?: string;
  publisherB?: string;
  relation?: string;
  kinds?: readonly string[];
  cites?: string;
  wording?: string;
  speaker?: string;
}

describe("acceptance cases", () => {
  it.each((cases as Case[]).map((c) => [`${c.id}: ${c.a} | ${c.b}`, c] as const))("%s", (_, c) => {
    const langB = (c.langB ?? "zh-Hant") as Lang;
    const judged = engine.judge(
      { text: c.a, lang: "zh-Hant", publishedAt: c.publishedA ?? null },
      { text: c.b, lang: langB, publishedAt: c.publishedB ?? null, publisher: c.publisherB ?? null },
    );
    const said = JSON.stringify(judged.findings.map((f) => [f.rule, f.outcome, f.message]));
    if (c.relation) expect(judged.relation, said).toBe(c.relation);
    if (c.kinds) expect(judged.kinds, said).toEqual(expect.arrayContaining([...c.kinds]));
    if (c.cites) expect(judged.independence.cites).toBe(c.cites);
    if (c.wording) expect(judged.independence.wording).toBe(c.wording);
    if (c.speaker) expect(judged.independence.speaker).toBe(c.speaker);
  });
});
