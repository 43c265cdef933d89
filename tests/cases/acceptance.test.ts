import { describe, expect, it } from "vitest";
import { createEngine } from "../../lib/pipeline";
import { loadResources } from "../../lib/server/resources";
import { acceptanceCases, judgeAcceptance } from "./acceptance";

const engine = createEngine(loadResources());

describe("acceptance cases", () => {
  it.each(acceptanceCases.map((c) => [`${c.id}: ${c.a} | ${c.b}`, c] as const))("%s", (_, c) => {
    const judged = judgeAcceptance(engine, c);
    const said = JSON.stringify(judged.findings.map((f) => [f.rule, f.outcome, f.message]));
    if (c.relation) expect(judged.relation, said).toBe(c.relation);
    if (c.kinds) expect(judged.kinds, said).toEqual(expect.arrayContaining([...c.kinds]));
    if (c.cites) expect(judged.independence.cites).toBe(c.cites);
    if (c.wording) expect(judged.independence.wording).toBe(c.wording);
    if (c.speaker) expect(judged.independence.speaker).toBe(c.speaker);
  });
});
