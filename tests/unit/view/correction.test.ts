import { describe, expect, it } from "vitest";
import type { Annotation, PersonClaim } from "../../../lib/model/human";
import { makeAnchor } from "../../../lib/view/anchors";
import { previewCorrection } from "../../../lib/view/correction";

const NOW = "The bridge fell on Friday.\n37 people died.\nThe road is shut.";
const on = (words: string, side: "a" | "b" = "a") => {
  const start = NOW.indexOf(words);
  return makeAnchor(side, NOW, { start, end: start + words.length });
};
const claim = (words: string, side: "a" | "b" = "a"): PersonClaim => ({
  id: words,
  anchor: on(words, side),
  actor: "reader",
});
const note = (words: string, more: Partial<Annotation> = {}) =>
  ({ target: { kind: "passage", anchor: on(words) }, deletedAt: null, parentId: null, ...more }) as Annotation;

describe("a corrected text", () => {
  it("tells which paragraphs go and come, and what becomes of what people marked", () => {
    const next = "The bridge fell on Friday.\nIt was dark.\n41 people died.\nThe road is shut.";
    const human = { claims: [claim("Friday"), claim("The road is shut")], annotations: [note("37 people")] };
    expect(previewCorrection(NOW, next, "a", human)).toEqual({
      removed: [{ number: 1, text: "37 people died." }],
      added: [
        { number: 1, text: "It was dark." },
        { number: 2, text: "41 people died." },
      ],
      kept: 1,
      moved: 1,
      lost: 1,
    });
  });

  it("leaves the other side's marks, deleted notes and answers out of the count", () => {
    const human = {
      claims: [claim("Friday", "b")],
      annotations: [note("37 people", { deletedAt: "2025-01-01T00:00:00Z" }), note("37 people", { parentId: "x" })],
    };
    expect(previewCorrection(NOW, "Nothing of it.", "a", human)).toMatchObject({ kept: 0, moved: 0, lost: 0 });
  });

  it("counts a paragraph as often as it stands", () => {
    expect(previewCorrection("x\nx\ny", "x\ny\ny", "a", { claims: [], annotations: [] })).toMatchObject({
      removed: [{ number: 1, text: "x" }],
      added: [{ number: 2, text: "y" }],
    });
  });
});
