import { describe, expect, it } from "vitest";
import type { Annotation } from "../../../lib/model/human";
import type { ReviewedReport } from "../../../lib/model/reviewed";
import { makeAnchor } from "../../../lib/view/anchors";
import {
  countTags,
  filterThreads,
  formatNoteQuery,
  listDeleted,
  listThreads,
  listWriters,
  NO_NOTE_FILTER,
  type NoteFilter,
  parseNoteFilter,
  readTags,
  threadAt,
  wayToPlace,
} from "../../../lib/view/note-list";
import { listNewPlaces, placeOn, sourcesOf } from "../../../lib/view/reattach";
import { bridgeReport, bridgeTexts } from "../../e2e/fixtures/bridge-view";
import { note } from "../../setup/human-fixture";

const texts = bridgeTexts();
const at = texts.a.indexOf("裂縫");
const passage = { kind: "passage", anchor: makeAnchor("a", texts.a, { start: at, end: at + 2 }) } as const;

const NOTES: Annotation[] = [
  note("n1", { kind: "link", linkKey: "l-t1-a2b1" }, { body: "Ask the county", tags: ["figures"] }),
  note("n2", { kind: "claim", claimKey: "b3" }, { body: "Who denied?", status: "resolved", resolution: "the office" }),
  note("n3", { kind: "topic", topicKey: "t4" }, { tags: ["figures", "money"] }),
  note("n4", passage, { body: "原文?", materiality: "high" }),
  note(
    "n5",
    { kind: "link", linkKey: "l-t1-a2b1" },
    {
      parentId: "n1",
      body: "They call back",
      actor: "mei",
      createdAt: "2025-05-06T10:00:00Z",
    },
  ),
  note("n6", passage, { deletedAt: "2025-05-04T10:00:00Z" }),
];

function reportWith(annotations: readonly Annotation[], orphans: readonly Annotation[] = []): ReviewedReport {
  const report = bridgeReport();
  return { ...report, orphans, human: { ...report.human, annotations } };
}
const threads = listThreads(reportWith(NOTES));
const found = (filter: Partial<NoteFilter>) =>
  filterThreads(threads, { ...NO_NOTE_FILTER, ...filter }).map((thread) => thread.note.id);

describe("the list of notes", () => {
  it("says where each thread stands, in the words of the texts", () => {
    expect(threads.map(({ note: own, place }) => [own.id, place?.kind, place?.side, place?.words])).toEqual([
      ["n1", "link", null, "事故已造成37人死亡 / 41 people had died"],
      ["n2", "claim", "b", "The office denied that any cracks had been reported before the collapse"],
      ["n3", "topic", null, "重建費用"],
      ["n4", "passage", "a", "裂縫"],
    ]);
  });

  it("is narrowed by state, tag and kind of place", () => {
    expect(found({ state: "resolved" })).toEqual(["n2"]);
    expect(found({ tag: "figures" })).toEqual(["n1", "n3"]);
    expect(found({ kind: "passage" })).toEqual(["n4"]);
    expect(found({ state: "open", tag: "money" })).toEqual(["n3"]);
    expect(found({ weight: "high" })).toEqual(["n4"]);
  });

  it("is narrowed to the threads that a person wrote in, on the days of the reader's clock", () => {
    expect(listWriters(threads)).toEqual(["ed", "mei"]);
    expect(found({ person: "mei" })).toEqual(["n1"]);
    expect(found({ person: "mei", to: "2025-05-05" })).toEqual([]);
    expect(found({ from: "2025-05-06" })).toEqual(["n1"]);
    expect(found({ to: "2025-05-03" })).toEqual(["n1", "n2", "n3", "n4"]);
    const dayAfter = () => "2025-05-07";
    expect(filterThreads(threads, { ...NO_NOTE_FILTER, from: "2025-05-07" }, dayAfter)).toHaveLength(4);
  });

  it.each([
    ["a note", "ask COUNTY", ["n1"]],
    ["an answer", "call back", ["n1"]],
    ["the quote, in the other script", "裂缝", ["n4"]],
    ["a tag", "money", ["n3"]],
    ["the reason it was resolved for", "the office", ["n2"]],
    ["nothing", "volcano", []],
  ])("is searched by words of %s", (_what, text, ids) => {
    expect(found({ text })).toEqual(ids);
  });

  it("stands in the address and is read from it, unknown values left out", () => {
    const filter: NoteFilter = {
      state: "answered",
      weight: "high",
      tag: "call back",
      kind: "claim",
      person: "王",
      from: "2025-05-01",
      to: "2025-05-31",
      text: "41人",
    };
    expect(parseNoteFilter(new URLSearchParams(formatNoteQuery(filter)))).toEqual(filter);
    expect(formatNoteQuery(NO_NOTE_FILTER)).toBe("");
    expect(parseNoteFilter(new URLSearchParams("state=lost&on=moon&weight=9&from=May"))).toEqual(NO_NOTE_FILTER);
  });

  it("counts tags, the most used first, and lists what was deleted", () => {
    expect(countTags(threads)).toEqual([
      { tag: "figures", count: 2 },
      { tag: "money", count: 1 },
    ]);
    expect(listDeleted(NOTES).map(({ id }) => id)).toEqual(["n6"]);
  });

  it("reads tags parted by the commas of either language, each once", () => {
    expect(readTags(" figures,  call back，figures、金額;")).toEqual(["figures", "call back", "金額"]);
  });
});

describe("a note whose place is gone", () => {
  const lost = note("n9", {
    kind: "passage",
    anchor: { ...passage.anchor, exact: "橋墩去年出現過裂縫", start: 0, end: 9 },
  });

  it("is listed without a place", () => {
    expect(listThreads(reportWith([lost], [lost]))[0]?.place).toBeNull();
  });

  it("is offered the claims of its source that are most like the words it was on", () => {
    const [first, ...rest] = listNewPlaces(lost, bridgeReport().claims, "");
    expect(first?.claim.id).toBe("a4");
    expect(first?.signals.map(({ name }) => name)).toContain("words");
    expect([first, ...rest].every((place) => place?.claim.source === "a")).toBe(true);
  });

  it("finds the claims that hold the words a person looks for, in either text", () => {
    expect(listNewPlaces(lost, bridgeReport().claims, "schools closed").map(({ claim }) => claim.id)).toEqual(["b5"]);
  });

  it("may be kept on its source, where it has a place again", () => {
    const kept = note("n9", { kind: "source", source: "a", quote: "橋墩去年出現過裂縫" });
    expect(sourcesOf(lost)).toEqual(["a"]);
    expect(sourcesOf(note("x", { kind: "link", linkKey: "gone" }))).toEqual(["a", "b"]);
    const [thread] = listThreads(reportWith([kept]));
    expect(thread?.place).toMatchObject({ kind: "source", side: "a", words: "橋墩去年出現過裂縫" });
    expect(thread?.place && wayToPlace(thread.place, "n9")).toBe("/documents?side=a");
  });

  it("gets a place of its own kind", () => {
    const claim = bridgeReport().claims.find(({ id }) => id === "a4");
    if (!claim) throw new Error("The fixture lacks a4");
    expect(placeOn(lost, claim, texts)).toMatchObject({ kind: "passage", anchor: { exact: claim.quote, source: "a" } });
    expect(placeOn(note("x", { kind: "link", linkKey: "gone" }), claim, texts)).toEqual({
      kind: "claim",
      claimKey: "a4",
    });
  });
});

describe("the way between a text and its notes", () => {
  const report = reportWith(NOTES);

  it("leads from a place to its thread: the claim's, else the row's, else the topic's; an open one first", () => {
    expect(threadAt(report, { claims: ["b3"], links: ["l-t1-a2b1"] })).toBe("n2");
    expect(threadAt(report, { claims: [], links: ["l-t1-a2b1"] })).toBe("n1");
    expect(threadAt(report, { claims: [], links: ["l-t4-a5b4"] })).toBe("n3");
    expect(threadAt(report, { claims: ["a1"], links: [] })).toBeNull();
    const resolved = note("n0", { kind: "claim", claimKey: "b3" }, { status: "resolved" });
    const open = note("n9", { kind: "claim", claimKey: "b3" });
    expect(threadAt(reportWith([resolved, open]), { claims: ["b3"], links: [] })).toBe("n9");
  });

  it("leads from a thread to its words in the text, else to its row", () => {
    const ways = threads.map(({ note: own, place }) => place && wayToPlace(place, own.id));
    expect(ways).toEqual([
      "?link=l-t1-a2b1",
      "/documents?link=l-t3-a4b3&claim=b3",
      "?link=l-t4-a5b4",
      "/documents?note=n4",
    ]);
  });
});
