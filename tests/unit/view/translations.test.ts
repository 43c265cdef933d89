import { describe, expect, it } from "vitest";
import { exportActivityCsv } from "../../../lib/export/activity";
import type { Claim } from "../../../lib/model/claim";
import { EMPTY_HUMAN_LAYER, type EventRecord } from "../../../lib/model/human";
import { TRANSLATION_SLOT } from "../../../lib/model/translation";
import { listActivity } from "../../../lib/view/activity";
import { mergePending } from "../../../lib/view/conflict";
import { filterSheet, NO_FILTER } from "../../../lib/view/filter";
import { detailOfEvent, historyOfLink, nameOfEvent } from "../../../lib/view/link-history";
import { stateOfReport } from "../../../lib/view/report-state";
import { buildSheet, listRows } from "../../../lib/view/rows";
import {
  carryTranslations,
  chooseTarget,
  claimToTranslate,
  listLostTranslations,
  listTargets,
} from "../../../lib/view/translations";
import { nameOfStep } from "../../../lib/view/undo-stack";
import { AT, edit, lay, report, translation } from "../../setup/human-fixture";

const roads = translation("a1", "洪水封閉了12條道路。", { actor: "mei" });
const changed = { ...roads, value: { lang: "zh-Hant", text: "大水封了12條路。", quote: "x" }, actor: "ed" };

function event(seq: number, type: string, before: typeof roads | null, after: typeof roads | null): EventRecord {
  const change = (row: typeof roads | null) => [{ table: "claimEdit", id: roads.id, row }];
  const base = { id: `e${seq}`, seq, commandId: `c${seq}`, actor: "mei", type, at: AT };
  return { ...base, before: change(before), after: change(after) };
}
const EVENTS = [
  event(1, "claim.edit", null, roads),
  event(2, "claim.edit", roads, changed),
  event(3, "claim.reset", changed, null),
];

describe("the language of a translation", () => {
  it("is the screen's, else the other source's; never the quote's own", () => {
    expect(listTargets("zh-Hans")).toEqual(["zh-Hant", "en"]);
    expect(chooseTarget("zh-Hans", "en", "zh-Hans")).toBe("en");
    expect(chooseTarget("en", "zh-Hant", "en")).toBe("zh-Hant");
    expect(chooseTarget("en", "en", "zh-Hans")).toBe("zh-Hans");
    // 繁 and 简 are one language: a reader of one reads the other.
    expect(chooseTarget("zh-Hans", "zh-Hant", "zh-Hans")).toBe("en");
  });
});

it("a key means the claim that is still to be translated, and first the one that is foreign", () => {
  const row = (edits: Parameters<typeof lay>[0]["edits"]) =>
    listRows(buildSheet(lay({ edits: edits ?? [] }))).find(({ key }) => key === "roads");
  const ask = (edits: Parameters<typeof lay>[0]["edits"], screen: "en" | "zh-Hant") => {
    const found = row(edits);
    return found && claimToTranslate(found, { a: "en", b: "zh-Hans" }, screen)?.id;
  };
  expect(ask([], "en")).toBe("b1");
  expect(ask([], "zh-Hant")).toBe("a1");
  expect(ask([translation("b1", "x")], "en")).toBe("a1");
  expect(ask([translation("b1", "x"), translation("a1", "y")], "en")).toBe("b1");
});

describe("what was done with a translation", () => {
  it("is told by its own words in the history of the row, in the log and in undo", () => {
    expect(EVENTS.map(nameOfEvent)).toEqual(["translation_written", "translation_changed", "translation_removed"]);
    expect(nameOfEvent(event(4, "event.undo", roads, null))).toBe("event_undo");
    expect(detailOfEvent(EVENTS[1]!)).toEqual({ translation: { before: roads.value, after: changed.value } });
    expect(historyOfLink(EVENTS, "roads", [], ["a1"])).toHaveLength(3);
    expect(historyOfLink(EVENTS, "dam", [], ["a2"])).toEqual([]);
    const claim = { claimKey: "a1", slot: TRANSLATION_SLOT };
    expect(nameOfStep({ type: "claim.edit", payload: { ...claim, id: "x", value: 1 } })).toBe("translation.set");
    expect(nameOfStep({ type: "claim.reset", payload: claim })).toBe("translation.remove");
    expect(nameOfStep({ type: "claim.reset", payload: { ...claim, slot: "status" } })).toBe("claim.reset");
    const log = listActivity(lay({ events: EVENTS }));
    expect(log[0]).toMatchObject({ name: "translation_removed", about: [{ words: "The flood closed 12 roads." }] });
    const csv = exportActivityCsv(log, "en", "");
    expect(csv).toContain("changed a translation · 洪水封閉了12條道路。 → 大水封了12條路。");
    expect(csv).toContain("wrote a translation · 洪水封閉了12條道路。");
  });

  it("is known of a claim that is gone by the words that it translates", () => {
    const lost = { ...roads, claimKey: "gone" };
    const [line] = listActivity(lay({ events: [event(1, "claim.edit", null, lost)] }));
    expect(line?.about).toEqual([{ words: "The flood closed 12 roads.", side: null }]);
  });

  it("counts as a change since the last report", () => {
    expect(stateOfReport(lay({ edits: [roads] })).notes).toEqual({ [roads.id]: AT });
    expect(stateOfReport(lay({ edits: [edit("a1", "status", "denied")] })).notes).toEqual({});
  });
});

it("two people who translate one claim are asked which to keep, or both in one language", () => {
  const theirs = { ...roads, actor: "Second" };
  const state = {
    title: "Flood",
    human: {
      ...EMPTY_HUMAN_LAYER,
      edits: [theirs],
      events: [{ ...event(1, "claim.edit", null, theirs), actor: "Second" }],
    },
  };
  const value = { lang: "zh-Hant", text: "大水封了12條路。", quote: "x" };
  const command = {
    ...{ commandId: "mine", baseVersion: 0, actor: "Desk", type: "claim.edit" as const },
    payload: { id: "mine", claimKey: "a1", slot: TRANSLATION_SLOT, value },
  };
  const pending = { command, at: AT, seen: 0, version: null };
  const both = { ...value, text: "洪水封閉了12條道路。\n大水封了12條路。" };
  expect(mergePending(state, pending, new Set())).toEqual({
    conflict: {
      ...{ commandId: "mine", actor: "Second", at: AT },
      fields: [{ name: "translation", mine: value, theirs: theirs.value, both }],
    },
  });
  const sent = { id: roads.id, claimKey: "a1", slot: TRANSLATION_SLOT };
  const choose = (translation: "mine" | "theirs" | "both") => mergePending(state, pending, new Set(), { translation });
  expect(choose("mine")).toEqual({ commands: [{ type: "claim.edit", payload: { ...sent, value } }] });
  expect(choose("both")).toEqual({ commands: [{ type: "claim.edit", payload: { ...sent, value: both } }] });
  expect(choose("theirs")).toEqual({ commands: [] });
  const removal = { ...command, type: "claim.reset" as const, payload: { claimKey: "a1", slot: TRANSLATION_SLOT } };
  const changing = {
    ...state,
    human: { ...state.human, edits: [changed], events: [event(1, "claim.edit", roads, changed)] },
  };
  expect(mergePending(changing, { ...pending, command: removal }, new Set())).toMatchObject({
    conflict: { fields: [{ name: "translation", mine: null, theirs: changed.value, both: null }] },
  });
});

it("the words of a translation are found in the filter, in either script", () => {
  const sheet = buildSheet(lay({ edits: [roads] }));
  const found = filterSheet(sheet, { ...NO_FILTER, text: "封闭 道路" });
  expect(listRows(found).map(({ key }) => key)).toEqual(["roads"]);
});

describe("a translation whose claim is gone", () => {
  const quote = (report.claims.find(({ id }) => id === "a1") as Claim).quote;
  const lost = { ...translation("old", "洪水封閉了12條道路。", { actor: "mei" }), value: { ...roads.value, quote } };
  let next = 0;
  const newId = () => `new${next++}`;

  it("is listed with what it translates, and taken to the same words under its author's name", () => {
    const reviewed = lay({ edits: [lost] });
    expect(listLostTranslations(reviewed)).toEqual([{ edit: lost, value: lost.value, by: "mei" }]);
    const asks = carryTranslations(reviewed, newId);
    expect(asks).toEqual([
      { type: "claim.reset", payload: { claimKey: "old", slot: "translation" } },
      {
        type: "claim.edit",
        payload: { id: "new0", claimKey: "a1", slot: "translation", value: { ...lost.value, by: "mei" } },
      },
    ]);
    const carried = lay({ edits: [edit("a1", "translation", { ...lost.value, by: "mei" }, { actor: "ed" })] });
    expect(carried.claims.find(({ id }) => id === "a1")?.translation?.by).toBe("mei");
  });

  it("stays where it is once somebody has translated the words anew, or no claim has them", () => {
    expect(carryTranslations(lay({ edits: [lost, translation("a1", "新")] }), newId)).toEqual([]);
    const other = { ...lost, value: { ...lost.value, quote: "The flood closed 13 roads." } };
    expect(carryTranslations(lay({ edits: [other] }), newId)).toEqual([]);
  });
});
