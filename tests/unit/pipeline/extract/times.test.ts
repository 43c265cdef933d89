import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { extractTimes } from "../../../../lib/pipeline/extract/times";
import { fold } from "../../../../lib/text/fold";
import { readTimes, shownTime, type TimeSpec } from "../../../setup/specs/times";
import en from "../../../specs/en/times.json";
import zh from "../../../specs/zh/times.json";

const PACKS = [
  { pack: "zh" as const, specs: zh as readonly TimeSpec[], atLeast: 110 },
  { pack: "en" as const, specs: en as readonly TimeSpec[], atLeast: 75 },
];

function told(spec: TimeSpec, pack: "zh" | "en") {
  return readTimes(spec.text, pack, spec.published, spec.recorded).map(shownTime);
}

describe.each(PACKS)("times in $pack", ({ pack, specs, atLeast }) => {
  it.each(specs.filter((spec) => !spec.knownGap))("$name: $text", (spec) => {
    expect(told(spec, pack)).toEqual(spec.expect);
  });

  it("marks as known gaps only what is one", () => {
    const closed = specs.filter((s) => s.knownGap && JSON.stringify(told(s, pack)) === JSON.stringify(s.expect));
    expect(closed.map((s) => s.name)).toEqual([]);
  });

  it("has specs enough, a third of them negative, each named once", () => {
    expect(specs.length).toBeGreaterThanOrEqual(atLeast);
    expect(specs.filter((s) => s.expect.length === 0).length * 3).toBeGreaterThanOrEqual(specs.length);
    expect(new Set(specs.map((s) => s.name)).size).toBe(specs.length);
  });
});

/** Fragments of times and of what looks like them, so that random texts hit the rules. */
const FRAGMENT = fc.oneof(
  fc.constantFrom(
    ..."去今明年月日号周星期前后至到-~()（）/:.,，。 \n晚早初底末中旬第一二三十半个天时点分起以来每自从截至",
  ),
  fc.constantFrom(
    "2024",
    "12",
    "3",
    "30",
    "31",
    "99",
    "0",
    "December ",
    "May ",
    "on ",
    "the ",
    "last ",
    "quarter ",
    "pm ",
    "to ",
  ),
  fc.string({ maxLength: 6, unit: "binary" }),
);
const TEXT = fc.array(FRAGMENT, { maxLength: 40 }).map((parts) => parts.join(""));
const CLOCK = fc.constantFrom(null, "2025-01-08", "2024-02-29", "not a date", "2024-13-40");

describe("times of any text", () => {
  it("have exact, ordered spans and intervals that do not run backwards", () => {
    fc.assert(
      fc.property(TEXT, CLOCK, fc.constantFrom("zh" as const, "en" as const), (text, clock, pack) => {
        let end = 0;
        for (const time of readTimes(text, pack, clock)) {
          expect(time.start).toBeGreaterThanOrEqual(end);
          expect(time.end).toBeGreaterThan(time.start);
          expect(text.slice(time.start, time.end)).toBe(time.text);
          if (time.from !== null && time.to !== null) expect(time.from <= time.to).toBe(true);
          if (time.resolved !== "unresolved") expect(time.from ?? time.to).not.toBeNull();
          end = time.end;
        }
      }),
      { numRuns: 400, seed: 7 },
    );
  });

  it.each(["1", "年", "月", "三", "2024年", "1-", "8:", "周", "the ", "May ", "近", " ", "12月3日至", "上"])(
    "eight times %j is read with eight times the work",
    (piece) => {
      const once = countRead(piece.repeat(250));
      const more = countRead(piece.repeat(2000));
      expect(once).toBeGreaterThanOrEqual(250);
      expect(more).toBeLessThanOrEqual(9 * once);
    },
  );
});

/** How many characters the patterns pass over while a text is read; a pattern that goes back and forth inside itself fails by the time limit of the test. */
function countRead(text: string): number {
  const { exec } = RegExp.prototype;
  let read = 0;
  const spy = vi.spyOn(RegExp.prototype, "exec").mockImplementation(function (this: RegExp, within: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = exec.call(this, within);
    if (match) read += match.index + match[0].length - from;
    else if (!this.sticky) read += within.length - from;
    return match;
  });
  readTimes(text, "zh", "2025-01-08");
  spy.mockRestore();
  return read;
}

describe("the clock of a text", () => {
  const text = "記者問去年如何。\n去年很好。";
  const paragraphs = [
    { index: 0, span: { start: 0, end: 8 }, role: "body" as const, turnLabel: null, exchange: null },
    { index: 1, span: { start: 9, end: 14 }, role: "answer" as const, turnLabel: null, exchange: 0 },
  ];
  const read = (publishedAt: string | null, recordedAt: string | null) =>
    extractTimes({ folded: fold(text), original: text, pack: "zh", publishedAt, recordedAt, paragraphs });

  it("is the day of recording inside an interview's turns, the day of publication elsewhere", () => {
    expect(read("2025-01-02", "2024-12-30").map((t) => [t.from, t.resolved])).toEqual([
      ["2024-01-01", "publication"],
      ["2023-01-01", "recording"],
    ]);
  });

  it("is the one date that is known", () => {
    expect(read("2025-01-02", null).map((t) => t.resolved)).toEqual(["publication", "publication"]);
    expect(read(null, null).map((t) => t.resolved)).toEqual(["unresolved", "unresolved"]);
  });
});

describe("a date in a title", () => {
  const datesOf = (title: string, body: string) => {
    const text = `${title}\n${body}`;
    const paragraphs = [
      { index: 0, span: { start: 0, end: title.length }, role: "title" as const, turnLabel: null, exchange: null },
      {
        index: 1,
        span: { start: title.length + 1, end: text.length },
        role: "body" as const,
        turnLabel: null,
        exchange: null,
      },
    ];
    const found = extractTimes({
      folded: fold(text),
      original: text,
      pack: "zh",
      publishedAt: "2026-03-04",
      paragraphs,
    });
    return found.map((time) => time.from);
  };

  it("lies ahead where its text tells the same one as ahead", () => {
    expect(datesOf("水泥廠6月底熄火", "廠房將於6月底停產。")).toEqual(["2026-06-21", "2026-06-21"]);
  });

  it("lies behind where its text tells of another, or tells it as past", () => {
    expect(datesOf("水泥廠6月底熄火", "廠房將於8月底停產。")).toEqual(["2025-06-21", "2026-08-21"]);
    expect(datesOf("水泥廠6月底熄火", "廠房已於6月底停產。")).toEqual(["2025-06-21", "2025-06-21"]);
  });
});
