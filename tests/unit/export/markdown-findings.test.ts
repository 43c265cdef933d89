import { describe, expect, it } from "vitest";
import { exportMarkdown } from "../../../lib/export/markdown";
import { decidingExcerpt, labelFrom } from "../../../lib/export/markdown/excerpt";
import type { Claim } from "../../../lib/model/claim";
import { EMPTY_HUMAN_LAYER } from "../../../lib/model/human";
import type { Link } from "../../../lib/model/link";
import type { Report } from "../../../lib/model/report";
import { overlay } from "../../../lib/pipeline/overlay";
import { linkFixture, reportFixture, sourcesFixture } from "../../setup/report-fixture";

const sources = sourcesFixture();
const fixture = reportFixture();
const write = (report: Partial<Report> = {}, command?: string) =>
  exportMarkdown(overlay({ ...fixture, ...report }, EMPTY_HUMAN_LAYER, sources), sources, {
    lang: "en",
    now: "2025-05-04",
    ...(command ? { command } : {}),
  });
const section = (text: string, title: string) => text.split(/^## /m).find((part) => part.startsWith(title)) ?? "";
const changeDam = (change: Partial<Link>) =>
  fixture.links.map((link) => (link.id === "dam" ? { ...link, ...change } : link));

describe("the head", () => {
  it("names both texts, the command as given and a line to sign", () => {
    const head = write({}, "crosscheck compare a.txt `b`").split("## ")[0];
    expect(head).toContain("- A: Gazette · Flood, published 2025-05-01");
    expect(head).toContain("- Command: `` crosscheck compare a.txt `b` ``");
    expect(head).toContain("- Reviewed and annotated by: nobody yet");
    expect(head).toContain("- Checked by: ____");
  });
});

describe("the findings", () => {
  it("come first, one line each, with both quotes' deciding words and who says it", () => {
    const text = write();
    expect(text.indexOf("## Findings")).toBe(text.indexOf("## "));
    expect(section(text, "Findings")).toContain(
      "- **Contradict** (figure): roads closed | **A** Gazette (paragraph 1): The flood closed **12** roads. | **B** Herald (paragraph 1): The flood closed **15** roads.",
    );
  });

  it("say so where there are none", () => {
    const text = write({ links: fixture.links.filter((link) => link.id !== "roads") });
    expect(section(text, "Findings")).toContain("No contradiction and nothing that agrees only in part was found.");
  });
});

describe("decidingExcerpt", () => {
  const claim = (quote: string): Claim => ({
    ...(fixture.claims[0] as Claim),
    start: 10,
    end: 10 + quote.length,
    quote,
  });

  it("joins touching words, and leaves marks that emphasis cannot stand beside", () => {
    expect(
      decidingExcerpt(claim("大橋將於明年通車"), [
        { start: 12, end: 13 },
        { start: 13, end: 14 },
      ]),
    ).toBe("大橋**將於**明年通車");
    expect(decidingExcerpt(claim("稱「通車」為誤"), [{ start: 11, end: 15 }])).toBe("稱「通車」為誤");
    expect(decidingExcerpt(claim("some *star* words"), [{ start: 21, end: 26 }])).toBe("some \\*star\\* words");
  });

  it("cuts a long quote around its deciding words", () => {
    const quote = `${"甲".repeat(200)}通車${"乙".repeat(200)}`;
    const excerpt = decidingExcerpt(claim(quote), [{ start: 210, end: 212 }]);
    expect(excerpt).toMatch(/^…甲+\*\*通車\*\*乙+…$/);
    expect(excerpt.length).toBeLessThan(100);
  });
});

describe("topics without a label", () => {
  it("are called by the beginning of their first quote", () => {
    const topics = fixture.topics.map((topic) => (topic.id === "t1" ? { ...topic, label: "" } : topic));
    expect(write({ topics })).toContain("### The flood closed…\n");
    expect(labelFrom("大橋通車")).toBe("大橋通車");
  });
});

describe("shared wording", () => {
  it("shows both quotes and accuses nobody where both report one statement", () => {
    const independence = { wording: "near_copy", cites: "none_found", speaker: "same_statement" } as const;
    const links = changeDam({ use: "copied", independence });
    expect(section(write({ links }), "Shared wording")).toContain(
      [
        "- Both report one statement: nearly the same words  ",
        "  **A** Gazette (mayor · indirect quotation · paragraph 1): The mayor said the dam held.  ",
        "  **B** Herald (mayor · indirect quotation · paragraph 1): The dam held, said the mayor.",
      ].join("\n"),
    );
  });

  it("says who used whom where a citation is known", () => {
    const independence = { wording: "near_copy", cites: "b_cites_a", speaker: "unknown" } as const;
    const text = write({ links: changeDam({ use: "narrowed", independence }) });
    expect(section(text, "Shared wording")).toContain("- B uses A: made narrower");
  });

  it("says what is known of an agreement's origin, and what is not", () => {
    expect(write()).toContain("Origin: each in its own words, no citation found, both report one statement.");
    const independence = { wording: "own_words", cites: "none_found", speaker: "unknown" } as const;
    expect(write({ links: changeDam({ independence }) })).toContain(
      "Origin: each in its own words, no citation found, not known whether one speaker is behind both.",
    );
  });
});

describe("what a source left out of the one that it cites", () => {
  const leftOut = (id: string, topic: string, a: string[]): Link => ({
    ...linkFixture(id, topic, "only_a", a, []),
    use: "left_out",
  });

  it("is counted and listed in text order under what it used", () => {
    const independence = { wording: "near_copy", cites: "b_cites_a", speaker: "unknown" } as const;
    const [dam] = changeDam({ use: "narrowed", independence }).filter((link) => link.id === "dam");
    const text = section(
      write({ links: [dam!, leftOut("late", "t3", ["a3"]), leftOut("early", "t1", ["a1"])] }),
      "Shared",
    );
    expect(text).toContain("- B uses A: made narrower");
    expect(text.split("### ")[1]).toBe(
      [
        "A is cited by B, which leaves out 2 claims of it\n",
        "- paragraph 1: The flood closed 12 roads.",
        "- paragraph 1: Schools stay shut until Friday.\n\n",
      ].join("\n"),
    );
  });

  it("stands alone where nothing else was used, a line for each claim", () => {
    const text = section(write({ links: [leftOut("early", "t1", ["a1"])] }), "Shared");
    expect(text).toContain("### A is cited by B, which leaves out 1 claim of it\n\n- paragraph 1: The flood");
  });

  it("is not there where no source cites the other", () => {
    expect(write({ links: [linkFixture("late", "t3", "only_a", ["a3"], [])] })).not.toContain("leaves out");
  });
});

describe("what only one source says", () => {
  it("stands at the end, an item for each claim in text order", () => {
    const links = [
      linkFixture("late", "t3", "only_a", ["a3"], []),
      linkFixture("early", "t1", "only_a", ["a1"], []),
      linkFixture("dam", "t2", "only_a", ["a2"], []),
    ];
    const text = write({ links });
    const only = section(text, "Only in A");
    expect(only.match(/^- .*/gm)).toEqual([
      "- paragraph 1: The flood closed 12 roads.",
      "- paragraph 1 · mayor · indirect quotation: The mayor said the dam held.",
      "- paragraph 1: Schools stay shut until Friday.",
    ]);
    expect(text.indexOf("## What was not checked")).toBeLessThan(text.indexOf("## Only in A"));
  });
});

describe("what was not checked", () => {
  it("lists the likeliest twenty pairs that were not judged, and says how many more there are", () => {
    const pair = (a: string, value: number) => ({ a, b: "b3", signals: [{ name: "score", value }] });
    const candidates = [pair("a3", 0.1), ...Array.from({ length: 24 }, () => pair("a2", 0.2)), pair("a1", 0.3)];
    const list = section(write({ candidates }), "What was not checked").split("### ")[1] ?? "";
    expect(list.match(/^- .*/gm)).toHaveLength(20);
    expect(list).toMatch(
      /- \*\*A\*\* Gazette \(paragraph 1\): The flood closed 12 roads\. {2}\n {2}\*\*B\*\* Herald \(paragraph 1\): A \\\*hotline/,
    );
    expect(list).not.toContain("Schools");
    expect(list).toContain("And 6 more.");
  });

  it("counts each sentence once and tells of claims that are opinions", () => {
    const claims = fixture.claims.map((claim) =>
      claim.id === "a3" ? { ...claim, status: "opinion" as const } : claim,
    );
    const text = section(write({ claims }), "What was not checked");
    expect(text).toContain("Of 4 sentences, each counted once: 3 with at least one claim, 0 with opinion only");
    expect(text).toContain("1 of 3 claims is marked as opinion.");
  });
});
