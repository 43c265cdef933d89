import { describe, expect, it } from "vitest";
import { exportMarkdown } from "../../../lib/export/markdown";
import { noteLines } from "../../../lib/export/markdown/note-body";
import { type Annotation, EMPTY_HUMAN_LAYER, type HumanLayer, type Review } from "../../../lib/model/human";
import { LANGS } from "../../../lib/model/lang";
import { overlay } from "../../../lib/pipeline/overlay";
import { makeAnchor } from "../../../lib/view/anchors";
import { AT, note as noteOn, review as reviewOf } from "../../setup/human-fixture";
import { reportFixture, sourcesFixture } from "../../setup/report-fixture";

const sources = sourcesFixture();
const review = reviewOf("roads", {
  disposition: "changed",
  relation: "partial",
  reason: "two *counts*",
  materiality: "high",
  actor: "desk_1",
});
const falseAlarm: Review = { ...review, disposition: "false_alarm", relation: null, materiality: null };
const note = (id: string, target: Annotation["target"], over: Partial<Annotation> = {}) =>
  noteOn(id, target, { body: `body of ${id}`, ...over });
const onRoads = { kind: "link" as const, linkKey: "roads" };

function report(human: Partial<HumanLayer>, lang: (typeof LANGS)[number] = "en"): string {
  const fixture = reportFixture();
  const links = fixture.links.map((link) => ({
    ...link,
    findings: link.findings.map((finding) => ({
      ...finding,
      message: { code: "figure_apart", params: { a: "12", b: "15", measure: "road" } },
    })),
  }));
  return exportMarkdown(overlay({ ...fixture, links }, { ...EMPTY_HUMAN_LAYER, ...human }, sources), sources, {
    lang,
    now: "2025-05-04",
  });
}
const topic = (text: string) => text.slice(text.indexOf("### roads closed"), text.indexOf("### the dam"));

describe("a changed relation", () => {
  it("is the reviewer's; the engine's relation and reasons are named as the engine's", () => {
    const text = report({ reviews: [review] });
    expect(topic(text)).toContain("**Agree in part** (changed by the reviewer)\n");
    expect(topic(text)).toContain(
      [
        "Reviewer desk\\_1, 2025-05-03: Agree in part. Materiality: High. Reason: two \\*counts\\*",
        "",
        "The engine said “Contradict” (figure), because:",
        "",
        "- The figures exclude each other: A 12, B 15 (“road”).",
      ].join("\n"),
    );
    expect(topic(text)).not.toContain("Why:");
    expect(text).toContain(
      "- **Agree in part** (changed by the reviewer; the engine said: Contradict): roads closed | ",
    );
  });

  it("keeps the engine's reasons as the reasons where the reviewer agrees", () => {
    const text = topic(report({ reviews: [{ ...review, disposition: "confirmed", relation: null }] }));
    expect(text).toContain("Why:\n\n- The figures exclude each other");
    expect(text).toContain("Reviewer desk\\_1, 2025-05-03: Confirmed.");
  });
});

describe("a false alarm", () => {
  it("stands as such, in no group's count, and says so", () => {
    const text = report({ reviews: [falseAlarm] });
    expect(text).toContain("- Contradict: 0 of 2 links in which both speak\n");
    expect(text).toContain("- Marked as false alarms, and in none of the groups above: 1");
    expect(text).toContain(
      "Marked as false alarms and not counted among the findings:\n\n- **False alarm** (Contradict): roads closed | ",
    );
    const dam = text.indexOf("### the dam");
    expect(text.indexOf("### roads closed")).toBeGreaterThan(dam);
    expect(text.slice(dam)).toContain("**False alarm**, not counted. The engine said “Contradict” (figure).");
  });
});

describe("who did it", () => {
  it("stands in the head, each with their days", () => {
    const late = note("late", onRoads, { createdAt: "2025-05-06T01:00:00Z", actor: "desk_1" });
    const text = report({
      reviews: [review],
      annotations: [late, note("n", onRoads), note("x", onRoads, { deletedAt: AT, actor: "gone" })],
    });
    expect(text).toContain("- Reviewed and annotated by: desk\\_1 (2025-05-03 to 2025-05-06), ed (2025-05-03)\n");
  });
});

describe("notes", () => {
  const annotations = [
    note("first", onRoads),
    note("answer", onRoads, { parentId: "first", body: "two\n\n- **lines**" }),
    note("topic", { kind: "topic", topicKey: "t2" }),
    note("claim", { kind: "claim", claimKey: "b1" }),
    note("alone", { kind: "claim", claimKey: "a3" }),
    note("passage", { kind: "passage", anchor: makeAnchor("b", sources[1].text, { start: 0, end: 9 }) }),
  ];
  const text = report({ annotations });

  it("stand with their link, those on a claim too, and in the writer's Markdown", () => {
    expect(topic(text)).toContain(
      "Notes:\n\n- ed, 2025-05-03: body of first\n  - ed, 2025-05-03:\n\n    two\n\n    - **lines**",
    );
    expect(topic(text)).toContain("Notes on the quotation from B, paragraph 1:\n\n- ed, 2025-05-03: body of claim");
    expect(text.slice(text.indexOf("## Only in A"))).toContain(
      "Schools stay shut until Friday.\n\n  Notes on the quotation from A, paragraph 1:\n\n  - ed, 2025-05-03: body of alone",
    );
  });

  it("stand each once; those on passages in a section of their own", () => {
    for (const { id } of annotations.filter(({ id }) => id !== "answer"))
      expect(text.split(`body of ${id}`)).toHaveLength(2);
    expect(text.slice(text.indexOf("## Other notes"))).toContain(
      "> The flood\n\nNotes:\n\n- ed, 2025-05-03: body of passage",
    );
  });

  it.each(LANGS)("and decisions have all their words in %s", (lang) => {
    const reviews = [falseAlarm, { ...review, linkKey: "dam" }, { ...review, linkKey: "gone" }];
    expect(report({ reviews, annotations }, lang)).not.toMatch(/\b(export|labels|findings)\.[a-z]/);
  });
});

describe("noteLines", () => {
  it.each([
    [
      "**bold** [link](https://example.org) <https://example.org>",
      "**bold** [link](https://example.org) <https://example.org>",
    ],
    ["# head\n> ## head\n- ### head", "\\# head\n> \\## head\n- \\### head"],
    ["text\n---\ntext\n===", "text\n\\---\ntext\n\\==="],
    ["[x]: https://example.org\n[^1]: foot\n[a]b", "\\[x]: https://example.org\n\\[^1]: foot\n[a]b"],
    ["a < b <script> \\<b> \\\\<i>", "a \\< b \\<script> \\<b> \\\\\\<i>"],
    ["```\n# <b>\n```\n# x", "```\n# <b>\n```\n\\# x"],
    ["~~~\nopen", "~~~\nopen\n~~~"],
    ["- ```\n<b>", "- ```\n\\<b>"],
    ["one\r\ntwo", "one\ntwo"],
    ["", ""],
  ])("writes %j as %j", (body, expected) => {
    expect(noteLines(body).join("\n")).toBe(expected);
  });
});

describe("a pair inside one source", () => {
  const fixture = reportFixture();
  const pair = {
    id: "inside",
    source: "a" as const,
    x: ["a1"],
    y: ["a2"],
    relation: "contradict_direct" as const,
    group: "contradict" as const,
    kinds: ["numeric_value" as const],
    findings: [],
  };
  const inside = (human: Partial<HumanLayer>) => {
    const layer = { ...EMPTY_HUMAN_LAYER, ...human };
    const text = exportMarkdown(overlay({ ...fixture, internal: [pair] }, layer, sources), sources, {
      lang: "en",
      now: "2025-05-04",
    });
    return text.slice(text.indexOf("## Each source against itself"), text.indexOf("## What was not checked"));
  };

  it("bears the decision with its reason and the notes on it, as a link does", () => {
    const own = { ...review, linkKey: "inside" };
    const text = inside({ reviews: [own], annotations: [note("n1", { kind: "link", linkKey: "inside" })] });
    expect(text).toContain("**Agree in part** (changed by the reviewer)\n");
    expect(text).toContain("Reviewer desk\\_1, 2025-05-03: Agree in part. Materiality: High. Reason: two \\*counts\\*");
    expect(text).toContain("The engine said “Contradict” (figure).");
    expect(text).toContain("body of n1");
  });

  it("is told as a false alarm where it is one, and as not reviewed where nobody decided", () => {
    const text = inside({ reviews: [{ ...falseAlarm, linkKey: "inside" }] });
    expect(text).toContain("**False alarm**, not counted. The engine said “Contradict” (figure).");
    expect(inside({})).toContain("Not reviewed.");
  });
});
