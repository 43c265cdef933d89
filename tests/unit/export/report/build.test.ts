import { describe, expect, it } from "vitest";
import { type Block, plainText, type ReportDocument } from "../../../../lib/export/report/document";
import { renderHtml } from "../../../../lib/export/report/html";
import { renderMarkdown } from "../../../../lib/export/report/markdown";
import { NO_FILTER } from "../../../../lib/view/filter";
import { REPORT_SECTIONS, type ReportSectionId } from "../../../../lib/view/report-options";
import { AT, note, review } from "../../../setup/human-fixture";
import { documentOf, peopleFixture } from "../../../setup/report-document";
import { reportFixture } from "../../../setup/report-fixture";

function linesOf(block: Block): string[] {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return [plainText(block.text)];
    case "list":
      return block.items.map(plainText);
    case "entry":
      return block.blocks.flatMap(linesOf);
    case "table":
      return block.rows.map((row) => row.map((cell) => cell.map(({ text }) => plainText(text)).join("\n")).join(" | "));
  }
}

const section = (document: ReportDocument, id: ReportSectionId) =>
  document.sections.find((one) => one.id === id)?.blocks.flatMap(linesOf) ?? [];

describe("the sections of a report", () => {
  it("stand in the usual order, or in the one that was chosen, and only those that are on", () => {
    expect(documentOf().sections.map(({ id }) => id)).toEqual(REPORT_SECTIONS.filter((id) => id !== "changes"));
    const sections = [
      { id: "topics", isOn: true },
      { id: "sources", isOn: true },
      { id: "log", isOn: false },
    ] as const;
    expect(documentOf({ sections }).sections.map(({ id }) => id)).toEqual(["topics", "sources"]);
  });

  it("count with denominators, of links in which both speak", () => {
    const counts = section(documentOf(), "counts");
    expect(counts).toContain("≠ Contradict | 1 | 2 links in which both speak");
    expect(counts).toContain("Reviewed by a person | 1 | 2 links in which both speak");
    expect(counts).toContain("◐ Only in A | 1 | 4 rows in all");
    expect(counts).toContain("Sentences that hold a claim: A · Gazette | 3 | 4 sentences, with 3 claims");
    expect(counts).toContain("Origins behind the agreements | 1 | 1 agreement");
    expect(section(documentOf(), "method").join("\n")).toContain(
      "People reviewed 1 of 2 links in which both speak: 1 confirmed",
    );
  });

  it("give for each link the quotes, what it is, why, and who decided what and when", () => {
    const topics = section(documentOf(), "topics");
    expect(topics.slice(0, 5)).toEqual([
      "roads closed",
      "1. ≠ Contradict (figure) · Confirmed",
      "The flood closed 12 roads.\nparagraph 1 | The flood closed 15 roads.\nparagraph 1",
      "Why: findings.fixture",
      "Decided by ed, 2025-05-03 10:00 UTC: Confirmed. Materiality: High. Reason: =SUM(A1) <b>asked</b> the city",
    ]);
    expect(topics).toContain("2. ✓ Agree · Not reviewed");
    expect(topics.join()).toContain("Origin: each in its own words, no citation found, both report one statement.");
  });

  it("say of a changed relation what the engine had said", () => {
    const changed = review("roads", { disposition: "changed", relation: "partial", reason: "another day" });
    const topics = section(documentOf({}, { reviews: [changed] }), "topics").join("\n");
    expect(topics).toContain("≈ Agree in part · Changed");
    expect(topics).toContain("The engine said “Contradict”.");
    expect(topics).toContain("Decided by ed, 2025-05-03 10:00 UTC: Agree in part. Reason: another day");
  });

  it("list what only one says, notes with their places and answers, and every change", () => {
    const document = documentOf();
    expect(section(document, "only_b")).toContain("A *hotline* is open | 24 hours. | paragraph 1");
    expect(section(document, "notes")).toEqual([
      "Link 1 of this report | ed, 2025-05-03 10:00 UTC · #toll\nFirst line\nsecond 😀 line",
      "↳ | Bo, 2025-05-03 10:00 UTC\nAn answer",
      "A Who pays | ed, 2025-05-03 10:00 UTC\ncheck",
    ]);
    expect(section(document, "log")).toEqual([
      "2025-05-03 10:00 UTC | ed | reviewed it: roads closed · =SUM(A1) <b>asked</b> the city",
      "2025-05-03 10:00 UTC | Bo | wrote a note: roads closed",
    ]);
  });

  it("ask what is still open, whatever the report leaves out", () => {
    const waits = { ...review("dam", { disposition: "needs_source", reason: "who measured it" }) };
    const questions = section(documentOf({ scope: "confirmed" }, { reviews: [waits] }), "questions");
    expect(questions[0]).toBe(
      "Not reviewed · Contradict · A The flood closed 12 roads. · B The flood closed 15 roads.",
    );
    expect(questions[1]).toMatch(/^Needs a source · Agree · .* · Decided by ed, .* Reason: who measured it$/u);
    expect(section(documentOf(), "questions")[0]).toBe(
      "No contradiction waits for a decision, and nothing was put off.",
    );
  });

  it("never give a verdict on what is true, nor a score", () => {
    const text = renderMarkdown(documentOf());
    expect(text).toContain("It does not mean that it is true.");
    expect(text).not.toMatch(/\b(?:score|rating|false claim|debunk|fact-check)/i);
  });
});

describe("what a report leaves out", () => {
  it("is all that nobody confirmed, with its count", () => {
    const document = documentOf({ scope: "confirmed" });
    expect(section(document, "topics").filter((line) => /^\d+\. /.test(line))).toEqual([
      "1. ≠ Contradict (figure) · Confirmed",
    ]);
    expect(section(document, "method").join("\n")).toContain(
      "Left out: 1 of 2 links in which both speak; 2 of 2 rows in which only one speaks.",
    );
    expect(section(document, "only_a").join()).toContain("see under Method");
  });

  it("tells how many contradictions are among it", () => {
    expect(section(documentOf({ scope: "confirmed" }, {}), "method").join()).toContain("among them 1 contradiction;");
  });

  it("follows a filter", () => {
    const document = documentOf({ scope: "filter", filter: { ...NO_FILTER, groups: ["agree"] } });
    expect(section(document, "topics")[0]).toBe("the dam");
    expect(section(document, "only_a").join()).toContain("see under Method");
  });
});

describe("what is to be heeded", () => {
  it("stands under Method: contradictions that nobody settled, quotes that are not found, notes without a place", () => {
    const fixture = reportFixture();
    const claims = fixture.claims.map((claim) => (claim.id === "a2" ? { ...claim, quote: "words of nobody" } : claim));
    const method = section(documentOf({}, {}, { ...fixture, claims }), "method");
    expect(method).toContain("1 contradiction has not been settled by anybody.");
    expect(method).toContain("1 claim has a quotation that is not found in the source as stored.");
    expect(method).toContain("2 sources have no address of a page.");
    expect(section(documentOf(), "method").join()).not.toContain("settled by anybody");
  });
});

describe("names", () => {
  it("are numbers where they are not to be told, one for each person", () => {
    const text = renderMarkdown(documentOf({ hasNames: false }));
    expect(text).toContain("Decided by Reviewer 1, 2025-05-03 10:00 UTC");
    expect(text).toMatch(/Reviewer 2, 2025-05-03 10:00 UTC<br>An answer/);
    expect(text).not.toMatch(/\b(?:ed|Bo)\b,/);
  });
});

describe("the version of a report", () => {
  it("is the same for the same content on another day, and another one for other content", () => {
    const first = documentOf();
    expect(first.version).toBe(`v2-${first.hash.slice(0, 8)}`);
    expect(first.seal.map(plainText)).toEqual([
      `Report version ${first.version}. SHA-256 of its content: ${first.hash}`,
    ]);
    expect(documentOf({}, peopleFixture(), reportFixture(), "2025-07-01").hash).toBe(first.hash);
    expect(documentOf({ scope: "confirmed" }).hash).not.toBe(first.hash);
    expect(documentOf({}, { reviews: [review("roads", { updatedAt: AT })] }).hash).not.toBe(first.hash);
  });
});

describe("a note in a report", () => {
  it("is set as its writer set it, and what was struck stays struck", () => {
    const written = note(
      "n1",
      { kind: "link", linkKey: "roads" },
      {
        body: "**Ask** the ~~mayor~~ [office](https://office.example/)\n\n1. first\n2. *then* this\n\n> he said",
      },
    );
    const document = documentOf({}, { annotations: [written] });
    expect(section(document, "notes")[0]).toContain("Ask the mayor office\n1. first\n2. then this\n› he said");
    const html = renderHtml(document);
    expect(html).toContain('<strong>Ask</strong> the <s>mayor</s> <a href="https://office.example/">office</a>');
    expect(html).toContain("2. <em>then</em> this");
    expect(renderMarkdown(document)).toContain("**Ask** the ~~mayor~~ office<br>1\\. first<br>2\\. *then* this");
  });
});

describe("a report as Markdown", () => {
  it("escapes what the sources say, and keeps tables whole", () => {
    const text = renderMarkdown(documentOf());
    expect(text).toContain("A \\*hotline\\* is open \\| 24 hours.");
    expect(text).toContain("**1\\. ≠ Contradict (figure)** · Confirmed");
    const widths = text
      .split("\n")
      .filter((line) => line.startsWith("| "))
      .map((line) => line.replaceAll("\\|", "").split("|").length);
    expect(Math.min(...widths)).toBeGreaterThanOrEqual(4);
  });
});
