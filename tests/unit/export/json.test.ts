import { describe, expect, it } from "vitest";
import { exportComparisonJson, exportJson, type JsonReport } from "../../../lib/export/json";
import { EMPTY_HUMAN_LAYER, type HumanLayer } from "../../../lib/model/human";
import { overlay } from "../../../lib/pipeline/overlay";
import { makeAnchor } from "../../../lib/view/anchors";
import { AT, note, review } from "../../setup/human-fixture";
import { reportFixture, sourcesFixture } from "../../setup/report-fixture";

const report = reportFixture();
const sources = sourcesFixture();

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
  const anchor = makeAnchor("a", sources[0].text, { start: 3, end: 6 });
  const annotation = note("n", { kind: "passage", anchor }, { body: "look" });
  const changed = review("roads", { disposition: "changed", relation: "partial", reason: "two rivers" });
  const human = { annotations: [annotation], reviews: [changed] };
  const exported = (layer: Partial<HumanLayer>) =>
    JSON.parse(exportComparisonJson(overlay(report, { ...EMPTY_HUMAN_LAYER, ...layer }, sources), sources));
  const json = exported(human);

  it("adds the texts and what people did to the same schema", () => {
    expect(json.sources.map(({ text }: { text: string }) => text)).toEqual(sources.map(({ text }) => text));
    expect(json).toMatchObject({ offsetUnit: "code_point", reviews: [changed], edits: [], events: [] });
    expect(json.links[0]).toMatchObject({ relation: "partial", group: "partly", engineRelation: "contradict_direct" });
  });

  it("says how each source is cited, in the fields of the schema alone", () => {
    const cited = {
      author: "Ed",
      url: "https://example.org/a",
      archiveUrl: "",
      type: "news",
      retrievedAt: "2026-03-09",
    };
    const [a, b] = sources;
    const human = overlay(report, EMPTY_HUMAN_LAYER, sources);
    const { sources: written } = JSON.parse(exportComparisonJson(human, [{ ...a, ...cited } as typeof a, b]));
    expect(written[0]).toMatchObject(cited);
    expect(written[1]).toMatchObject({ author: "", url: "", archiveUrl: "", type: null, retrievedAt: null });
    expect(keysOf(written[0])).toEqual(
      "archiveUrl author id lang length publishedAt publisher recordedAt retrievedAt sha256 text title type url".split(
        " ",
      ),
    );
  });

  it("counts anchors in code points too", () => {
    expect(json.annotations[0].target.anchor).toMatchObject({ start: 2, end: 5, exact: "The" });
  });

  it("holds what people marked, named, linked and moved", () => {
    const marked = { id: "p", anchor: makeAnchor("a", sources[0].text, { start: 3, end: 6 }), actor: "ed" };
    const topic = { id: "t", label: "bridges", words: [], renames: null, actor: "ed" };
    const link = { id: "l", topicId: "t", a: ["p"], b: ["b1"], relation: "partial" as const, actor: "ed" };
    const op = {
      id: "o",
      seq: 1,
      kind: "move" as const,
      linkKey: "roads",
      otherKey: null,
      topicId: "t",
      claims: [],
      actor: "ed",
    };
    const done = exported({ claims: [marked], topics: [topic], links: [link], ops: [op] });
    expect(done).toMatchObject({ personTopics: [topic], personLinks: [link], linkOps: [op] });
    expect(done.personClaims).toEqual([{ ...marked, anchor: { ...marked.anchor, start: 2, end: 5 } }]);
    expect(done.links.find(({ id }: { id: string }) => id === "l")).toMatchObject({ origin: "person" });
  });

  it("counts the spans of slot values and of events in code points, by the claim's or the anchor's text", () => {
    const figure = { start: 3, end: 6, text: "The" };
    const edit = {
      id: "e",
      claimKey: "a1",
      slot: "quantities",
      value: [{ ...figure, low: 1 }],
      actor: "ed",
      updatedAt: AT,
    };
    const gone = { ...edit, id: "g", claimKey: "no such claim" };
    const row = (change: object | null, id: string, table: string) => [{ table, id, row: change }];
    const event = (id: string, payload: object, table: string, after: object) => {
      const rows = { before: row(null, id, table), after: row(after, id, table) };
      return { id: `event ${id}`, seq: 1, commandId: id, actor: "ed", type: table, at: AT, payload, ...rows };
    };
    const { updatedAt: _at, actor: _by, ...asked } = edit;
    const { exact: _exact, ...place } = anchor;
    const done = exported({
      edits: [edit, gone],
      events: [
        event("e", asked, "claimEdit", edit),
        event("n", { target: { kind: "passage", anchor: place } }, "annotation", annotation),
      ],
    });
    expect(done.edits.map(({ value }: typeof edit) => value)).toEqual([
      [{ ...figure, start: 2, end: 5, low: 1 }],
      [{ ...figure, start: null, end: null, low: 1 }],
    ]);
    const [edited, noted] = done.events;
    expect(edited.payload.value).toEqual(done.edits[0].value);
    expect(edited.after[0].row).toEqual(done.edits[0]);
    expect(noted.payload.target.anchor).toMatchObject({ source: "a", start: 2, end: 5 });
    expect(noted.after[0].row.target.anchor).toMatchObject({ start: 2, end: 5, exact: "The" });
  });
});
