import { describe, expect, it } from "vitest";
import { createEngine } from "../../lib/pipeline";
import { loadResources } from "../../lib/server/resources";
import { type EditedCase, loadEditedCases } from "./edited-cases";

const engine = createEngine(loadResources());
const cases = loadEditedCases();
const groupsOf = (c: EditedCase): readonly string[] => [c.group].flat();

function judge(c: EditedCase): string {
  const input = (text: string) => ({ text: text.replaceAll("\n", ""), publishedAt: c.published });
  return engine.judge(input(c.text), input(c.edited)).group;
}

describe("paragraphs edited by hand", () => {
  it.each(cases.map((c) => [`${c.id} (${c.change})`, c] as const))("%s", (_, c) => {
    expect(c.text).toContain(c.from);
    expect(c.edited).toContain(c.to);
    const got = judge(c);
    if (c.knownGap) expect(groupsOf(c), `${c.id} is met now: take the mark away`).not.toContain(got);
    else expect(groupsOf(c)).toContain(got);
  });

  it("never makes a contradiction of a change that is none", () => {
    const harmless = cases.filter((c) => !groupsOf(c).includes("contradict"));
    expect(harmless.length).toBeGreaterThanOrEqual(15);
    expect(harmless.filter((c) => judge(c) === "contradict").map((c) => c.id)).toEqual([]);
  });
});
