import { buildReport } from "../../lib/export/report/build";
import type { ReportDocument } from "../../lib/export/report/document";
import { EMPTY_HUMAN_LAYER, type EventRecord, type HumanLayer } from "../../lib/model/human";
import type { Report } from "../../lib/model/report";
import { overlay } from "../../lib/pipeline/overlay";
import { defaultReport, type ReportOptions } from "../../lib/view/report-options";
import { AT, note, review } from "./human-fixture";
import { reportFixture, sourcesFixture } from "./report-fixture";

export const NOW = "2025-06-01";
export const EVERYTHING: ReportOptions = { ...defaultReport("en"), scope: "all" };

/** What two people did: the contradiction confirmed, a note on it with an answer, and one on words of a text. */
export function peopleFixture(): Partial<HumanLayer> {
  const [a] = sourcesFixture();
  const start = a.text.indexOf("Who pays");
  const confirmed = review("roads", { reason: "=SUM(A1) <b>asked</b> the city", materiality: "high" });
  const notes = [
    note("n1", { kind: "link", linkKey: "roads" }, { body: "First line\nsecond 😀 line", tags: ["toll"] }),
    note("n2", { kind: "link", linkKey: "roads" }, { parentId: "n1", actor: "Bo", body: "An answer" }),
    note("n3", {
      kind: "passage",
      anchor: { source: "a", start, end: start + 8, exact: "Who pays", prefix: "", suffix: " is" },
    }),
  ];
  const event = (seq: number, actor: string, type: string, after: unknown): EventRecord => ({
    id: `e${seq}`,
    seq,
    commandId: `c${seq}`,
    actor,
    type,
    at: AT,
    before: [],
    after,
  });
  return {
    reviews: [confirmed],
    annotations: notes,
    events: [
      event(1, "ed", "review.set", [{ table: "review", id: confirmed.id, row: confirmed }]),
      event(2, "Bo", "annotation.create", [{ table: "annotation", id: "n2", row: notes[1] }]),
    ],
  };
}

/** The flood of two short texts as a report. */
export function documentOf(
  options: Partial<ReportOptions> = {},
  human: Partial<HumanLayer> = peopleFixture(),
  fixture: Report = reportFixture(),
  now = NOW,
): ReportDocument {
  const sources = sourcesFixture();
  const report = overlay(fixture, { ...EMPTY_HUMAN_LAYER, ...human }, sources);
  return buildReport({ title: "Flood 𠮷", version: 2, report, sources }, { ...EVERYTHING, ...options }, now);
}
