import { describe, expect, it } from "vitest";
import { summariseDifference } from "../../../lib/view/difference";
import { buildSheet, listRows } from "../../../lib/view/rows";
import { buildSlotTable } from "../../../lib/view/slot-table";
import { bridgeReport, bridgeTexts } from "../../e2e/fixtures/bridge-view";

const rows = listRows(buildSheet(bridgeReport()));
const texts = bridgeTexts();

function tableOf(key: string) {
  const row = rows.find((candidate) => candidate.key === key);
  const [a, b] = [row?.a[0], row?.b[0]];
  if (!row || !a || !b) throw new Error(`No two-sided row ${key}`);
  return buildSlotTable(row.link, { claim: a, text: texts.a }, { claim: b, text: texts.b });
}

describe("buildSlotTable", () => {
  it("marks what a rule calls different, and the same speaker under two names", () => {
    const marks = Object.fromEntries(tableOf("l-t1-a2b1").map((row) => [row.slot, row.mark]));
    expect(marks).toEqual({ who: "same", status: "same", how_many: "differs", of_what: "near" });
  });

  it("shows words as the source has them, with the reading of a time", () => {
    const when = tableOf("l-t0-a0b0").find((row) => row.slot === "when");
    expect(when?.mark).toBe("same");
    expect(when?.a).toEqual([
      { kind: "words", text: "三月五日晚間", reading: { from: "2024-03-05", to: "2024-03-06" } },
    ]);
  });

  it("shows polarity only where something is negated, and names the side that says nothing", () => {
    const slots = tableOf("l-t3-a4b3");
    expect(slots.find((row) => row.slot === "polarity")?.mark).toBe("differs");
    expect(tableOf("l-t1-a2b1").some((row) => row.slot === "polarity")).toBe(false);
    const costs = tableOf("l-t4-a5b4");
    expect(costs.find((row) => row.slot === "how_many")?.mark).toBe("same");
  });
});

describe("summariseDifference", () => {
  const of = (key: string) => {
    const row = rows.find((candidate) => candidate.key === key);
    if (!row) throw new Error(`No row ${key}`);
    return summariseDifference(row);
  };

  it("gives the deciding words of both sides", () => {
    expect(of("l-t1-a2b1")).toEqual({ kinds: ["numeric_value"], words: { a: "37人", b: "41 people" } });
  });

  it("gives no words where they would be a sentence", () => {
    expect(of("l-t3-a4b3").words).toBeNull();
  });

  it("gives only the words in which the two sides differ", () => {
    const row = rows.find((candidate) => candidate.key === "l-t1-a2b1");
    const [a, b] = [row?.a[0], row?.b[0]];
    if (!row || !a || !b) throw new Error("No such row");
    const withWords = (left: string[], right: string[]) => {
      const spans = (texts: string[]) => {
        const startOf = (i: number) => texts.slice(0, i).join(" ").length + Math.min(i, 1);
        return texts.map((text, i) => ({ start: startOf(i), end: startOf(i) + text.length }));
      };
      const claim = (of: typeof a, texts: string[]) => {
        const quote = texts.join(" ");
        return { ...of, quote, start: 0, end: quote.length };
      };
      const finding = {
        rule: "quantity-apart",
        outcome: row.link.relation,
        kinds: [],
        message: { code: "x", params: {} },
      };
      const link = { ...row.link, findings: [{ ...finding, a: spans(left), b: spans(right) }] };
      return summariseDifference({ ...row, link, a: [claim(a, left)], b: [claim(b, right)] }).words;
    };
    expect(withWords(["成立", "產業"], ["成立", "产业"])).toBeNull();
    expect(withWords(["成立", "北區"], ["成立", "南區"])).toEqual({ a: "北區", b: "南區" });
  });

  it("has nothing to say of what one source alone says", () => {
    expect(of("l-t5-a1")).toEqual({ kinds: [], words: null });
  });
});
