import { describe, expect, it } from "vitest";
import type { Annotation } from "../../../lib/model/human";
import { findQuote, makeAnchor, trimSpan } from "../../../lib/view/anchors";
import { contextOf } from "../../../lib/view/context";
import { listClaimMarks } from "../../../lib/view/document-marks";
import { buildThreads, makeNoteCount, notesOnPassages } from "../../../lib/view/notes";
import { splitParagraphs } from "../../../lib/view/paragraphs";
import { bridgeReport, bridgeTexts } from "../../e2e/fixtures/bridge-view";

const texts = bridgeTexts();

function noteOn(id: string, start: number, end: number, more: Partial<Annotation> = {}): Annotation {
  return {
    id,
    target: { kind: "passage", anchor: makeAnchor("a", texts.a, { start, end }) },
    body: id,
    tags: [],
    status: "open",
    resolution: "",
    materiality: null,
    parentId: null,
    actor: "Desk",
    createdAt: `2024-01-0${id.length}`,
    updatedAt: "2024-01-01",
    deletedAt: null,
    ...more,
  };
}

describe("a selected passage", () => {
  it("never cuts a character of two units", () => {
    const at = texts.a.indexOf("𠮷");
    const anchor = makeAnchor("a", texts.a, { start: at + 1, end: at + 3 });
    expect(anchor.exact).toBe("𠮷字");
    expect(texts.a.slice(anchor.start, anchor.end)).toBe(anchor.exact);
    expect(anchor.prefix + anchor.exact + anchor.suffix).toBe(
      texts.a.slice(at - anchor.prefix.length, at + 3 + anchor.suffix.length),
    );
  });

  it("loses the white space at its ends, and is nothing where it is only that", () => {
    expect(trimSpan("ab  cd", { start: 1, end: 4 })).toEqual({ start: 1, end: 2 });
    expect(trimSpan("ab  cd", { start: 2, end: 4 })).toBeNull();
  });

  it("is found by its words, wherever they stand", () => {
    expect(findQuote("aXbXc", " X ")).toEqual([
      { start: 1, end: 2 },
      { start: 3, end: 4 },
    ]);
    expect(findQuote("abc", "  ")).toEqual([]);
  });
});

describe("notes", () => {
  it("on passages come in text order; deleted ones, answers and those whose words are gone are left out", () => {
    const moved = noteOn("moved", 0, 4);
    if (moved.target.kind === "passage") moved.target.anchor.exact = "別的文字";
    const notes = [
      noteOn("late", 20, 24),
      noteOn("early", 2, 5),
      noteOn("gone", 2, 5, { deletedAt: "2024-01-02" }),
      noteOn("answer", 2, 5, { parentId: "early" }),
      moved,
    ];
    expect(notesOnPassages(notes, "a", texts.a).map((found) => found.note.id)).toEqual(["early", "late"]);
    expect(notesOnPassages(notes, "b", texts.b)).toEqual([]);
  });

  it("stand with their answers, oldest first", () => {
    const notes = [noteOn("xxx", 0, 1), noteOn("x", 0, 1), noteOn("xx", 0, 1, { parentId: "x" })];
    expect(buildThreads(notes).map((thread) => [thread.note.id, thread.answers.map((answer) => answer.id)])).toEqual([
      ["x", ["xx"]],
      ["xxx", []],
    ]);
  });

  it("of a row are those on the link and on its claims", () => {
    const onLink = noteOn("l", 0, 1, { target: { kind: "link", linkKey: "k" } });
    const onClaim = noteOn("c", 0, 1, { target: { kind: "claim", claimKey: "a2" } });
    const other = noteOn("o", 0, 1, { target: { kind: "claim", claimKey: "a9" } });
    expect(makeNoteCount([onLink, onClaim, other, noteOn("p", 0, 1)])("k", ["a2"])).toBe(2);
  });
});

describe("a document", () => {
  it("marks each claim with its strongest group", () => {
    const report = bridgeReport();
    const first = report.links.find((link) => link.id === "l-t0-a0b0");
    if (!first) throw new Error("The fixture lacks its first link");
    const both = { ...first, id: "z", a: ["a2"], b: ["b1"] };
    const marks = listClaimMarks({ ...report, links: [both, ...report.links] }, "a");
    const death = marks.find((mark) => mark.value.claim === "a2");
    expect(death?.value).toEqual({ claim: "a2", group: "contradict", links: ["l-t1-a2b1", "z"], length: 10 });
    expect(marks.map((mark) => mark.start)).toEqual([...marks.map((mark) => mark.start)].sort((x, y) => x - y));
  });

  it("is split at line ends, without blank lines and outer white space", () => {
    const text = "一\n\n  二 三 \n四";
    expect(splitParagraphs(text).map(({ start, end }) => text.slice(start, end))).toEqual(["一", "二 三", "四"]);
  });

  it("shows a claim in its sentence", () => {
    const report = bridgeReport();
    const claim = report.claims.find((candidate) => candidate.id === "a2");
    if (!claim) throw new Error("The fixture lacks a2");
    const range = contextOf(claim, report.coverage);
    expect(texts.a.slice(range.start, range.end)).toBe("縣應急辦公室六日上午通報，事故已造成37人死亡，約120人受傷。");
    expect(contextOf(claim, [])).toEqual({ start: claim.start, end: claim.end });
  });
});
