import { describe, expect, it } from "vitest";
import { exportComparisonJson, exportJson, type JsonReport } from "../../../lib/export/json";
import { EMPTY_HUMAN_LAYER } from "../../../lib/model/human";
import { overlay } from "../../../lib/pipeline/overlay";
import { makeAnchor } from "../../../lib/view/anchors";
import { reportFixture, sourcesFixture } from "../../setup/report-fixture";

const report = reportFixture();
const sources = sourcesFixture();
const AT = "2025-05-03T10:00:00Z";

/** Every path of keys in a value, list entries as one. */
function keysOf(value: unknown): string[] {
  return typeof value === "object" && value !== null ? Object.keys(value).sort() : [];
}

describe("exportJson", () => {
  const text = exportJson(report, sources);
  const json = JSON.parse(text) as JsonReport;

  it("has exactly the fields of the schema", () => {
    expect(Object.keys(json)).toEqual(
      "schemaVersion engineVersion offsetUnit sources claims topics links internal candidates coverage summary".split(
        " ",
      ),
    );
    expect(keysOf(json.sources[0])).toEqual("id lang length publishedAt publisher sha256 title".split(" "));
    expect(Object.keys(json.claims[0] ?? {})).toEqual(
      "id source start end quote context speaker form originKind chain stance status answer polarity entities measure quantities times".split(
        " ",
      ),
    );
    expect(Object.keys(json.claims[0]?.quantities[0] ?? {})).toEqual(
      "start end text low high lowOpen highOpen approximate unit dimension".split(" "),
    );
    expect(Object.keys(json.links[0] ?? {})).toEqual(
      "id topicId a b decidedOn relation group kinds independence use method strength findings".split(" "),
    );
    expect(keysOf(json.links[0]?.findings[0])).toEqual(["a", "b", "message", "outcome", "rule"]);
    expect(keysOf(json.coverage[0])).toEqual(["end", "reason", "source", "start", "state"]);
  });

  it("counts every offset in code points", () => {
    expect(json.offsetUnit).toBe("code_point");
    for (const claim of json.claims) {
      const characters = [...(sources.find(({ id }) => id === claim.source)?.text ?? "")];
      expect(characters.slice(claim.start, claim.end).join("")).toBe(claim.quote);
      for (const figure of claim.quantities)
        expect(characters.slice(figure.start, figure.end).join("")).toBe(figure.text);
    }
    const [span] = json.links[0]?.findings[0]?.a ?? [];
    expect([...sources[0].text].slice(span?.start, span?.end).join("")).toBe("12");
    expect(json.sources[0]?.length).toBe([...sources[0].text].length);
    expect(json.coverage.at(-1)).toMatchObject({ end: [...sources[0].text].length, state: "not_processed" });
  });

  it("gives the same bytes again", () => {
    expect(exportJson(reportFixture(), sourcesFixture())).toBe(text);
  });
});

describe("exportComparisonJson", () => {
  const annotation = {
    id: "n",
    target: { kind: "passage" as const, anchor: makeAnchor("a", sources[0].text, { start: 3, end: 6 }) },
    body: "look",
    status: "open" as const,
    parentId: null,
    actor: "ed",
    createdAt: AT,
    updatedAt: AT,
    deletedAt: null,
  };
  const review = {
    id: "r",
    linkKey: "roads",
    disposition: "changed" as const,
    relation: "partial" as const,
    reason: "two rivers",
    materiality: null,
    actor: "ed",
    updatedAt: AT,
    seen: { relation: "contradict_direct" as const, topic: "roads closed", a: ["a1"], b: ["b1"] },
  };
  const human = { ...EMPTY_HUMAN_LAYER, annotations: [annotation], reviews: [review] };
  const json = JSON.parse(exportComparisonJson(overlay(report, human, sources), sources));

  it("adds the texts and what people did to the same schema", () => {
    expect(json.sources.map(({ text }: { text: string }) => text)).toEqual(sources.map(({ text }) => text));
    expect(json).toMatchObject({ offsetUnit: "code_point", reviews: [review], edits: [], events: [] });
    expect(json.links[0]).toMatchObject({ relation: "partial", group: "partly", engineRelation: "contradict_direct" });
  });

  it("counts anchors in code points too", () => {
    expect(json.annotations[0].target.anchor).toMatchObject({ start: 2, end: 5, exact: "The" });
  });
});
