import { describe, expect, it } from "vitest";
import { exportActivityCsv, exportActivityJson } from "../../../lib/export/activity";
import type { EventRecord } from "../../../lib/model/human";
import {
  type ActivityFilter,
  filterActivity,
  formatActivityQuery,
  listActivity,
  NO_ACTIVITY_FILTER,
  parseActivityFilter,
} from "../../../lib/view/activity";
import { measureProgress } from "../../../lib/view/progress";
import { buildSheet } from "../../../lib/view/rows";
import { bridgeReport } from "../../e2e/fixtures/bridge-view";
import { note, review } from "../../setup/human-fixture";

const on = (linkKey: string) => ({ kind: "link", linkKey }) as const;
const seen = { relation: "contradict_direct", topic: "", a: ["死者37人"], b: ["41 dead"] } as const;
const decided = review("l-t3-a4b3", {
  actor: "mei",
  disposition: "changed",
  relation: "partial",
  reason: "counted later",
  seen,
});
const written = note("n1", on("l-t1-a2b1"), { body: "=1+1 **call** the county", actor: "ed" });

function event(
  seq: number,
  type: string,
  row: { table: string; id: string; row: unknown },
  over: Partial<EventRecord> = {},
): EventRecord {
  const at = `2025-05-0${seq}T22:00:00.000Z`;
  return {
    ...{ id: `e${seq}`, seq, commandId: `c${seq}`, actor: "ed", type, at },
    ...{ payload: {}, before: [{ ...row, row: null }], after: [row] },
    ...over,
  };
}
const EVENTS = [
  event(1, "annotation.create", { table: "annotation", id: "n1", row: written }),
  event(2, "review.set", { table: "review", id: decided.id, row: decided }, { actor: "mei" }),
  event(3, "claim.edit", {
    table: "claimEdit",
    id: "x",
    row: { id: "x", claimKey: "b3", slot: "status", value: "denied" },
  }),
  event(
    4,
    "event.undo",
    { table: "claimEdit", id: "x", row: null },
    {
      payload: { eventId: "c3" },
      before: [{ table: "claimEdit", id: "x", row: { id: "x", claimKey: "b3", slot: "status", value: "denied" } }],
    },
  ),
];
const base = bridgeReport();
const report = {
  ...base,
  links: base.links.map((link) => (link.id === decided.linkKey ? { ...link, review: decided } : link)),
  human: { ...base.human, annotations: [written], reviews: [decided], events: EVENTS },
};
const lines = listActivity(report);
const found = (over: Partial<ActivityFilter>, dayOf = (at: string) => at.slice(0, 10)) =>
  filterActivity(lines, { ...NO_ACTIVITY_FILTER, ...over }, dayOf).map(({ seq }) => seq);

describe("the log", () => {
  it("tells the last change first: what it was about, in the words of the texts, and the way there", () => {
    expect(lines.map(({ seq }) => seq)).toEqual([4, 3, 2, 1]);
    const [undo, , decision, first] = lines;
    expect(first).toMatchObject({ about: [{ words: "=1+1 call the county", side: null }], way: "/notes?note=n1" });
    expect(decision?.about).toEqual([
      { words: "死者37人", side: "a" },
      { words: "41 dead", side: "b" },
    ]);
    expect(decision).toMatchObject({
      way: "?link=l-t3-a4b3",
      detail: { relation: "partial", reason: "counted later" },
    });
    expect(undo).toMatchObject({ undone: "claim.edit", way: "/documents?claim=b3" });
    expect(undo?.about[0]?.side).toBe("b");
  });

  it("is narrowed by person, kind and the days of the reader's clock", () => {
    expect(found({ person: "mei" })).toEqual([2]);
    expect(found({ kind: "annotation" })).toEqual([1]);
    expect(found({ from: "2025-05-02", to: "2025-05-03" })).toEqual([3, 2]);
    // 22:00 UTC is the next day in Taipei.
    expect(found({ from: "2025-05-05" }, () => "2025-05-05")).toEqual([4, 3, 2, 1]);
  });

  it("stands in the address and is read from it, unknown values left out", () => {
    const filter: ActivityFilter = { person: "王 & Co", kind: "review", from: "2025-05-01", to: "2025-05-02" };
    expect(parseActivityFilter(new URLSearchParams(formatActivityQuery(filter)))).toEqual(filter);
    expect(parseActivityFilter(new URLSearchParams("what=moon&from=May"))).toEqual(NO_ACTIVITY_FILTER);
  });

  it("goes into a table that a spreadsheet reads and computes nothing of", () => {
    const csv = exportActivityCsv(lines, "en", "http://desk/comparisons/1");
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    const rows = csv.slice(1).split("\r\n");
    expect(rows[0]).toBe("No.,Time,Person,Kind of change,What was done,About,Place");
    expect(rows[4]).toBe(
      "1,2025-05-01T22:00:00.000Z,ed,annotation.create,wrote a note,'=1+1 call the county,http://desk/comparisons/1/notes?note=n1",
    );
    expect(rows[3]).toContain("reviewed it · Agree in part · counted later,死者37人 / 41 dead");
    expect(exportActivityCsv([], "zh-Hant", "")).toContain("編號");
  });

  it("goes out as data", () => {
    const { activity } = JSON.parse(exportActivityJson(lines, "en", ""));
    expect(activity[0]).toMatchObject({
      seq: 4,
      type: "event.undo",
      undone: "claim.edit",
      place: "/documents?claim=b3",
    });
  });
});

describe("the progress", () => {
  it("says what is left of each group, contradictions first, what was decided, and by whom, by name", () => {
    const progress = measureProgress(report, buildSheet(report));
    expect(progress.groups[0]?.group).toBe("contradict");
    const link = report.links.find(({ id }) => id === decided.linkKey);
    const own = progress.groups.find(({ group }) => group === link?.group);
    expect(own && own.all - own.left).toBe(1);
    expect(own?.query).toBe(`group=${link?.group}&review=open`);
    expect(progress.reviewed).toBe(1);
    expect(progress.dispositions.map(({ disposition }) => disposition)).toEqual(["unreviewed", "changed"]);
    expect(progress.people.map(({ name, decisions, notes }) => [name, decisions, notes])).toEqual([
      ["ed", 0, 1],
      ["mei", 1, 0],
    ]);
  });
});
