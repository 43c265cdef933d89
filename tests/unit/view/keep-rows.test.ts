import { describe, expect, it } from "vitest";
import type { Command } from "../../../lib/model/command";
import { keepRows } from "../../../lib/view/keep-rows";
import { buildSheet, listRows } from "../../../lib/view/rows";
import { bridgeReport } from "../../e2e/fixtures/bridge-view";
import { confirmCommand, reportAfter } from "./commands";

const AT = "2025-01-08T10:00:00.000Z";

describe("keepRows", () => {
  const report = bridgeReport();
  const write: Command<"annotation.create"> = {
    commandId: "n",
    baseVersion: 1,
    actor: "Desk",
    type: "annotation.create",
    payload: { id: "n1", target: { kind: "link", linkKey: "l-t2-a3b2" }, body: "ask again", parentId: null },
  };
  const noted = reportAfter(report, write, AT);
  const before = buildSheet(noted);

  it("keeps every row and every topic where nothing has changed", () => {
    const kept = keepRows(before, buildSheet(reportAfter(report, write, AT)));
    expect(listRows(kept).every((row, at) => row === listRows(before)[at])).toBe(true);
    expect(kept.topics.every((topic, at) => topic === before.topics[at])).toBe(true);
  });

  it("gives the new row where a person has decided, and keeps the others", () => {
    const now = buildSheet(reportAfter(noted, confirmCommand("l-t1-a2b1"), AT));
    const kept = keepRows(before, now);
    const changed = listRows(kept).filter((row) => !listRows(before).includes(row));
    expect(changed.map((row) => [row.key, row.link.review?.disposition])).toEqual([["l-t1-a2b1", "confirmed"]]);
    expect(kept.topics.filter((topic) => !before.topics.includes(topic))).toHaveLength(1);
  });

  it("says the same as the new sheet, whatever stood before", () => {
    const other = buildSheet({ ...report, topics: report.topics.map((topic) => ({ ...topic, label: "x" })) });
    const now = buildSheet(noted);
    expect(keepRows(other, now)).toEqual(now);
    expect(keepRows(null, now)).toBe(now);
  });
});
