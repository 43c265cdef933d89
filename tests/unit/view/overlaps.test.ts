import { describe, expect, it } from "vitest";
import { EMPTY_HUMAN_LAYER } from "../../../lib/model/human";
import { overlay } from "../../../lib/pipeline/overlay";
import { type ClaimMark, linksOf, nextLink, orderOverlaps } from "../../../lib/view/document-marks";
import { searchOther, sentenceAround } from "../../../lib/view/search-other";
import { reportFixture, sourcesFixture } from "../../setup/report-fixture";

const mark = (claim: string, length: number, ...links: string[]): ClaimMark => ({
  claim,
  length,
  links,
  group: "agree",
});

describe("claims that lie over one another", () => {
  it("are taken shortest first, each link once, and round again", () => {
    const links = linksOf(orderOverlaps([mark("long", 30, "x", "y"), mark("short", 8, "z"), mark("middle", 9, "y")]));
    expect(links).toEqual(["z", "y", "x"]);
    expect(nextLink(links, null)).toBe("z");
    expect(nextLink(links, "z")).toBe("y");
    expect(nextLink(links, "x")).toBe("z");
    expect(nextLink(links, "elsewhere")).toBe("z");
    expect(nextLink([], null)).toBeNull();
  });
});

describe("words sought in the other text", () => {
  const sources = sourcesFixture();
  const texts = { a: sources[0]?.text ?? "", b: sources[1]?.text ?? "" };
  const report = overlay(reportFixture(), EMPTY_HUMAN_LAYER, sources);
  const span = (words: string) => ({ start: texts.a.indexOf(words), end: texts.a.indexOf(words) + words.length });

  it("are found where they stand, whatever their letters' case and width, with the nearest claims beside", () => {
    const found = searchOther(report, texts, "a", span("roads"));
    expect(found.side).toBe("b");
    expect(found.same.map(({ start, end }) => texts.b.slice(start, end).toLowerCase())).toContain("roads");
    const near = searchOther(report, texts, "a", span("The flood closed 12 roads"));
    expect(near.same).toEqual([]);
    expect(near.near[0]?.id).toBe("b1");
  });

  it("are shown in their sentence", () => {
    const [first] = searchOther(report, texts, "a", span("roads")).same;
    if (!first) throw new Error("not found");
    const around = sentenceAround(report, texts, "b", first);
    expect(texts.b.slice(around.start, around.end)).toContain("roads");
    expect(around.end - around.start).toBeGreaterThan(first.end - first.start);
    expect(around.end - around.start).toBeLessThan(texts.b.length);
  });
});
