import { describe, expect, it } from "vitest";
import { exportMarkdown } from "../../../lib/export/markdown";
import { escapeMarkdown } from "../../../lib/export/markdown/escape";
import { type Annotation, EMPTY_HUMAN_LAYER, type HumanLayer } from "../../../lib/model/human";
import { LANGS } from "../../../lib/model/lang";
import { overlay } from "../../../lib/pipeline/overlay";
import { note as noteOn, review as reviewOf } from "../../setup/human-fixture";
import { reportFixture, sourcesFixture } from "../../setup/report-fixture";

const sources = sourcesFixture();
const review = reviewOf("roads", {
  disposition: "changed",
  relation: "partial",
  reason: "two *counts*",
  materiality: "high",
  actor: "desk_1",
});
const note = (id: string, target: Annotation["target"], over: Partial<Annotation> = {}) =>
  noteOn(id, target, { body: `body of ${id}`, ...over });

function report(human: Partial<HumanLayer> = {}, lang: (typeof LANGS)[number] = "en"): string {
  const reviewed = overlay(reportFixture(), { ...EMPTY_HUMAN_LAYER, ...human }, sources);
  return exportMarkdown(reviewed, sources, { lang, now: "2025-05-04", title: "The *flood*" });
}

describe("exportMarkdown", () => {
  const text = report();

  it("names both sources with dates, length and hash", () => {
    for (const source of sources) expect(text).toContain(source.sha256);
    expect(text).toContain("| A | Flood | Gazette | 2025-05-01 |");
    expect(text).toContain("| B | High water | Herald | 2025-05-02 |");
  });

  it("says how it was made, and that agreement is not truth", () => {
    expect(text).toContain("engine 0.11.0");
    expect(text).toContain("It does not mean that it is true.");
    expect(text).toContain("People reviewed 0 of 2 links in which both speak");
  });

  it("gives counts with denominators", () => {
    expect(text).toContain("- Contradict: 1 of 2 links in which both speak\n");
    expect(text).toContain("- Only in A: 1 row in which the other source does not speak\n");
    expect(text).toContain("- A (Gazette): 3 claims; 3 of 4 sentences hold one");
    expect(text).toContain("1 agreement counts as 1 origin");
  });

  it("puts contradictions first, each with quotes, relation and whether anyone reviewed it", () => {
    const roads = text.indexOf("### roads closed");
    expect(roads).toBeGreaterThan(0);
    expect(roads).toBeLessThan(text.indexOf("### the dam"));
    const section = text.slice(roads, text.indexOf("### the dam"));
    expect(section).toContain("**Contradict**: figure");
    expect(section.match(/^### /gm)).toHaveLength(1);
    expect(section).toContain("> The flood closed 12 roads.");
    expect(section).toContain("> The flood closed 15 roads.");
    expect(section).toContain("Not reviewed.");
  });

  it("says who is quoted and in what form", () => {
    expect(text).toContain("**A** Gazette · mayor · indirect quotation · paragraph 1");
  });

  it("spells names as the source does, not as they are folded", () => {
    const [a, b] = sources;
    const fixture = reportFixture();
    const text = "氣象局說水庫沒有問題。";
    const claims = fixture.claims.map((claim) =>
      claim.id === "a2" ? { ...claim, speaker: { name: "气象局", role: null, span: null } } : claim,
    );
    const reviewed = overlay({ ...fixture, claims }, EMPTY_HUMAN_LAYER);
    const options = { lang: "zh-Hant" as const, now: "2025-05-04" };
    expect(exportMarkdown(reviewed, [{ ...a, text }, b], options)).toContain("氣象局");
  });

  it("lists what only one source says, and what was not checked", () => {
    const onlyA = text.slice(text.indexOf("## Only in A: Gazette"), text.indexOf("## Only in B: Herald"));
    expect(onlyA).toContain("- paragraph 1: Schools stay shut until Friday.");
    expect(onlyA).not.toContain("###");
    expect(text.slice(text.indexOf("## What was not checked"))).toContain("Who pays is unknown.");
    expect(text).toContain("not judged: 1.");
    expect(text).toContain("## Each source against itself");
  });

  it("shows quotes and titles character by character", () => {
    expect(text).toContain("# The \\*flood\\*");
    expect(text).toContain(": A \\*hotline\\* is open \\| 24 hours.");
  });

  it("keeps what finds no place any more", () => {
    const reviewed = report({
      reviews: [{ ...review, linkKey: "gone" }],
      annotations: [note("orphan", { kind: "link", linkKey: "gone" })],
    });
    const lost = reviewed.slice(reviewed.indexOf("## Work that finds no place"));
    expect(lost).toContain("**Agree in part**: roads closed");
    expect(lost).toContain("body of orphan");
  });

  it.each(LANGS)("has all its words in %s", (lang) => {
    const annotations = [note("n", { kind: "link", linkKey: "roads" }, { status: "resolved" })];
    expect(report({ reviews: [review, { ...review, linkKey: "gone" }], annotations }, lang)).not.toMatch(
      /\b(export|labels|problems)\.[a-z]/,
    );
  });

  it("gives the same bytes again", () => {
    expect(report()).toBe(text);
  });
});

describe("escapeMarkdown", () => {
  it.each([
    ["1. first", "1\\. first"],
    ["- item\n+ plus", "\\- item\n\\+ plus"],
    ["# head", "\\# head"],
    ["title\n===", "title\n\\==="],
    ["a*b_c`d`[e](f)<g>", "a\\*b\\_c\\`d\\`\\[e\\](f)\\<g\\>"],
    ["5 - 3 = 2, 20%", "5 - 3 = 2, 20%"],
    ["股價跌了2-3成", "股價跌了2-3成"],
  ])("writes %j as %j", (text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });
});
