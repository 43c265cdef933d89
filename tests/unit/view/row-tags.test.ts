import { describe, expect, it } from "vitest";
import type { Annotation } from "../../../lib/model/human";
import { makeAnchor } from "../../../lib/view/anchors";
import { countFacets, toggleFacet } from "../../../lib/view/facets";
import { filterSheet, NO_FILTER } from "../../../lib/view/filter";
import { buildSheet, listRows } from "../../../lib/view/rows";
import { bridgeReport, bridgeTexts } from "../../e2e/fixtures/bridge-view";
import { note } from "../../setup/human-fixture";

const texts = bridgeTexts();
const at = texts.a.indexOf("37人");
const passage = { kind: "passage", anchor: makeAnchor("a", texts.a, { start: at, end: at + 3 }) } as const;

function sheetWith(annotations: readonly Annotation[]) {
  const report = bridgeReport();
  return buildSheet({ ...report, human: { ...report.human, annotations } });
}
const tagsIn = (annotations: readonly Annotation[], key: string) =>
  listRows(sheetWith(annotations)).find((row) => row.key === key)?.tags;

describe("the tags of a row", () => {
  it("are those of the threads on it, its claims, its topic, and words of it; sorted, each once", () => {
    const notes = [
      note("n1", { kind: "link", linkKey: "l-t1-a2b1" }, { tags: ["urgent", "figures"] }),
      note("n2", { kind: "claim", claimKey: "b1" }, { tags: ["call back"] }),
      note("n3", { kind: "topic", topicKey: "t1" }, { tags: ["figures"] }),
      note("n4", passage, { tags: ["words"] }),
      note("n5", { kind: "link", linkKey: "l-t1-a2b1" }, { tags: ["gone"], deletedAt: "2025-05-04T10:00:00Z" }),
    ];
    expect(tagsIn(notes, "l-t1-a2b1")).toEqual(["call back", "figures", "urgent", "words"]);
    expect(tagsIn(notes, "l-t4-a5b4")).toEqual([]);
  });

  it("narrow the rows, and are counted, the most used first", () => {
    const sheet = sheetWith([
      note("n1", { kind: "link", linkKey: "l-t1-a2b1" }, { tags: ["urgent", "figures"] }),
      note("n2", { kind: "link", linkKey: "l-t4-a5b4" }, { tags: ["figures"] }),
    ]);
    expect(countFacets(sheet, NO_FILTER).tags).toEqual([
      { value: "figures", count: 2 },
      { value: "urgent", count: 1 },
    ]);
    const urgent = toggleFacet(NO_FILTER, "tags", "urgent");
    expect(listRows(filterSheet(sheet, urgent)).map(({ key }) => key)).toEqual(["l-t1-a2b1"]);
  });
});
