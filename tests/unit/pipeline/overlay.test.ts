import { describe, expect, it } from "vitest";
import { EMPTY_HUMAN_LAYER } from "../../../lib/model/human";
import { overlay } from "../../../lib/pipeline/overlay";
import { makeAnchor } from "../../../lib/view/anchors";
import { AT, lay, linkOf, note, op, report, review } from "../../setup/human-fixture";
import { sourcesFixture } from "../../setup/report-fixture";

const [sourceA] = sourcesFixture();

describe("overlay of nothing", () => {
  it("is the report", () => {
    const { noLongerProposed, orphans, unplaced, human, links, ...rest } = lay({});
    const plain = links.map(({ origin: _o, engineRelation: _e, review: _r, annotations: _a, ...link }) => link);
    expect({ ...rest, links: plain }).toEqual(report);
    expect({ noLongerProposed, orphans, unplaced, human }).toEqual({
      noLongerProposed: [],
      orphans: [],
      unplaced: { claims: [], edits: [], links: [], ops: [] },
      human: EMPTY_HUMAN_LAYER,
    });
  });
});

describe("reviews", () => {
  it("replace relation and group where a person changed them, and are counted so", () => {
    const reviewed = lay({ reviews: [review("roads", { disposition: "changed", relation: "partial" })] });
    expect(linkOf(reviewed, "roads")).toMatchObject({
      relation: "partial",
      group: "partly",
      engineRelation: "contradict_direct",
      review: { id: "r-roads" },
    });
    expect(reviewed.summary.groups).toMatchObject({ contradict: 0, partly: 1 });
  });

  it("leave the relation alone where they confirm it or call it a false alarm", () => {
    const reviewed = lay({ reviews: [review("roads", { disposition: "false_alarm", relation: "partial" })] });
    expect(linkOf(reviewed, "roads")).toMatchObject({
      relation: "contradict_direct",
      review: { disposition: "false_alarm" },
    });
  });

  it("hold in their latest form", () => {
    const later = review("roads", { id: "later", disposition: "deferred", updatedAt: "2025-05-04T00:00:00Z" });
    expect(linkOf(lay({ reviews: [later, review("roads")] }), "roads")?.review?.id).toBe("later");
  });

  it("of a link that is no longer proposed are kept, with the links that share a claim or a quote", () => {
    const byId = review("gone");
    const byQuote = review("lost", { seen: { ...byId.seen, a: [], b: ["the dam held, said the MAYOR yesterday"] } });
    const reviewed = lay({ reviews: [byId, byQuote] });
    expect(reviewed.noLongerProposed).toEqual([
      { review: byId, candidates: ["roads"] },
      { review: byQuote, candidates: ["dam"] },
    ]);
  });
});

describe("edits of claims", () => {
  const edit = (id: string, slot: string, value: unknown, updatedAt = AT, claimKey = "a1") => ({
    id,
    claimKey,
    slot,
    value,
    actor: "ed",
    updatedAt,
  });

  it("replace a slot, the latest one holding", () => {
    const reviewed = lay({
      edits: [edit("e2", "status", "rumour", "2025-05-04T00:00:00Z"), edit("e1", "status", "denied")],
    });
    expect(reviewed.claims[0]).toMatchObject({ id: "a1", status: "rumour", form: "narration" });
  });

  it("never touch what a claim is, nor take a value that does not fit", () => {
    const edits = [
      edit("e1", "quote", "invented"),
      edit("e2", "status", "certain"),
      edit("e3", "quantities", "12"),
      edit("e4", "status", "denied", AT, "nowhere"),
    ];
    const reviewed = lay({ edits });
    expect(reviewed.claims).toEqual(report.claims);
    expect(reviewed.unplaced?.edits).toEqual(edits);
  });
});

describe("what people add", () => {
  const claim = { id: "p1", anchor: makeAnchor("a", sourceA.text, span("Who pays is unknown.")), actor: "ed" };
  const topic = { id: "pt", label: "Who pays?", words: [], renames: null, actor: "ed" };
  const link = { id: "pl", topicId: "pt", a: ["p1"], b: ["b3", "gone"], relation: "tension" as const, actor: "ed" };

  function span(quote: string) {
    const start = sourceA.text.indexOf(quote);
    return { start, end: start + quote.length };
  }

  it("stands among the engine's", () => {
    const reviewed = lay({ claims: [claim], topics: [topic], links: [link] });
    expect(reviewed.topics.at(-1)).toEqual({ id: "pt", label: "Who pays?" });
    expect(reviewed.claims.at(-1)).toMatchObject({ id: "p1", quote: "Who pays is unknown.", source: "a" });
    expect(linkOf(reviewed, "pl")).toMatchObject({ origin: "person", a: ["p1"], b: ["b3"], group: "partly" });
    expect(reviewed.summary).toMatchObject({ links: 5, topics: 3, claims: { a: 4, b: 3 } });
  });

  it("is listed where it finds no place", () => {
    const nowhere = { ...link, topicId: "no such topic" };
    const reviewed = lay({ links: [nowhere] });
    expect(reviewed.links).toHaveLength(4);
    expect(reviewed.unplaced?.links).toEqual([nowhere]);
  });

  it("follows an identical quote in a corrected text, and nothing else", () => {
    const moved = overlay(report, { ...EMPTY_HUMAN_LAYER, claims: [claim] }, [
      { id: "a", text: `New lead.\n${sourceA.text}` },
    ]);
    expect(moved.claims.at(-1)).toMatchObject({ id: "p1", start: claim.anchor.start + 10 });
    const text = sourceA.text.replace("Who pays is unknown", "Who paid is unknown");
    const lost = overlay(report, { ...EMPTY_HUMAN_LAYER, claims: [claim] }, [{ id: "a", text }]);
    expect(lost.claims).toEqual(report.claims);
    expect(lost.unplaced?.claims).toEqual([claim]);
  });
});

describe("changes of links", () => {
  it("merge two one-sided links into one that nobody has judged yet", () => {
    const reviewed = lay({ ops: [op("merge", "schools", { otherKey: "hotline" })] });
    expect(linkOf(reviewed, "schools")).toMatchObject({
      a: ["a3"],
      b: ["b3"],
      relation: "undetermined",
      group: "unclear",
    });
    expect(reviewed.links).toHaveLength(3);
  });

  it("merge a claim into a judged link without changing the verdict", () => {
    const reviewed = lay({ ops: [op("merge", "roads", { otherKey: "schools" })] });
    expect(linkOf(reviewed, "roads")).toMatchObject({ a: ["a1", "a3"], b: ["b1"], relation: "contradict_direct" });
  });

  it("split a link so that the verdict stays with the pair that decided it", () => {
    const reviewed = lay({
      ops: [op("merge", "roads", { otherKey: "dam" }), op("split", "roads", { seq: 2, claims: ["a2", "b2"] })],
    });
    expect(linkOf(reviewed, "roads")).toMatchObject({ a: ["a1"], b: ["b1"], relation: "contradict_direct" });
    expect(linkOf(reviewed, "op-split")).toMatchObject({
      a: ["a2"],
      b: ["b2"],
      relation: "undetermined",
      origin: "person",
    });
  });

  it("unlink into what each side says alone", () => {
    const reviewed = lay({ ops: [op("unlink", "roads")] });
    expect(reviewed.links.map(({ id, relation }) => [id, relation]).slice(0, 2)).toEqual([
      ["op-unlink-a", "only_a"],
      ["op-unlink-b", "only_b"],
    ]);
    expect(reviewed.summary.groups).toMatchObject({ contradict: 0, only_a: 2, only_b: 2 });
  });

  it("move a link to another topic", () => {
    const reviewed = lay({ ops: [op("move", "schools", { topicId: "t2" })] });
    expect(linkOf(reviewed, "schools")?.topicId).toBe("t2");
    expect(reviewed.summary.topics).toBe(2);
  });

  it("apply in order of seq, whatever order they are stored in", () => {
    const ops = [
      op("move", "schools", { id: "o2", seq: 2, topicId: "t4" }),
      op("move", "schools", { seq: 1, topicId: "t2" }),
    ];
    expect(linkOf(lay({ ops }), "schools")?.topicId).toBe("t4");
  });

  it("are returned where link, topic or claims are gone", () => {
    const ops = [
      op("merge", "gone", { id: "1" }),
      op("move", "roads", { id: "2", topicId: "gone" }),
      op("split", "roads", { id: "3", claims: ["a3"] }),
      op("unlink", "schools", { id: "4" }),
    ];
    const reviewed = lay({ ops });
    expect(reviewed.unplaced?.ops).toEqual(ops);
    expect(reviewed.links).toEqual(lay({}).links);
  });

  it("take notes on a merged link along", () => {
    const annotation = note("n", { kind: "link", linkKey: "schools" });
    const reviewed = lay({ annotations: [annotation], ops: [op("merge", "roads", { otherKey: "schools" })] });
    expect(linkOf(reviewed, "roads")?.annotations.map(({ id }) => id)).toEqual(["n"]);
    expect(reviewed.orphans).toEqual([]);
  });
});

describe("annotations", () => {
  it("stand on their link, oldest first, without deleted ones", () => {
    const annotations = [
      note("late", { kind: "link", linkKey: "dam" }, { createdAt: "2025-05-05T00:00:00Z" }),
      note("early", { kind: "link", linkKey: "dam" }),
      note("deleted", { kind: "link", linkKey: "dam" }, { deletedAt: AT }),
    ];
    const reviewed = lay({ annotations });
    expect(linkOf(reviewed, "dam")?.annotations.map(({ id }) => id)).toEqual(["early", "late"]);
    expect(reviewed.human.annotations).toEqual(annotations);
  });

  it("become orphans where their place is gone, unless they are deleted", () => {
    const annotations = [
      note("1", { kind: "link", linkKey: "gone" }),
      note("2", { kind: "claim", claimKey: "gone" }),
      note("3", { kind: "topic", topicKey: "gone" }),
      note("4", { kind: "claim", claimKey: "gone" }, { deletedAt: AT }),
      note("5", { kind: "claim", claimKey: "a1" }),
      note("6", { kind: "topic", topicKey: "t1" }),
    ];
    expect(lay({ annotations }).orphans.map(({ id }) => id)).toEqual(["1", "2", "3"]);
  });

  it("on a passage follow the same words in a corrected text and never others", () => {
    const at = sourceA.text.indexOf("dam held");
    const anchor = makeAnchor("a", sourceA.text, { start: at, end: at + 8 });
    const human = { ...EMPTY_HUMAN_LAYER, annotations: [note("n", { kind: "passage", anchor })] };
    const moved = overlay(report, human, [{ id: "a", text: sourceA.text.replace("𠮷 ", "") }]);
    expect(moved.orphans).toEqual([]);
    expect(moved.human.annotations[0]?.target).toMatchObject({ anchor: { start: at - 3, exact: "dam held" } });
    const lost = overlay(report, human, [{ id: "a", text: sourceA.text.replace("dam held", "dams held") }]);
    expect(lost.orphans.map(({ id }) => id)).toEqual(["n"]);
  });
});
