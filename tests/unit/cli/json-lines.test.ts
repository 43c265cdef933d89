import { execFileSync } from "node:child_process";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { crosscheck, ROOT, startCrosscheck } from "../../setup/command-line";

// Each test starts processes, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

beforeAll(() => {
  execFileSync(process.execPath, ["scripts/build-if-needed.js", "--without-next"], { cwd: ROOT });
}, 180_000);

const lines = (...items: unknown[]) =>
  items.map((item) => (typeof item === "string" ? item : JSON.stringify(item))).join("\n");

function answersOf(command: string, input: string): Record<string, unknown>[] {
  const { code, stdout, stderr } = crosscheck([command], input);
  expect([code, stderr]).toEqual([0, ""]);
  return stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

const listOf = (answer: Record<string, unknown> | undefined, field: string) =>
  (answer?.[field] ?? []) as Record<string, unknown>[];

const PAIR = { a: "The fire destroyed 12 homes.", b: "The fire destroyed 31 homes." };

describe("judge", () => {
  it("gives one verdict a line, in order, with exactly its fields", () => {
    const [first, second] = answersOf(
      "judge",
      lines({ id: 7, ...PAIR, lang: "en" }, { id: "x", a: PAIR.a, b: PAIR.a }),
    );
    expect(Object.keys(first ?? {})).toEqual(["id", "relation", "group", "kinds", "independence", "findings"]);
    expect(first).toMatchObject({ id: 7, relation: "contradict_direct", group: "contradict" });
    expect(second).toMatchObject({ id: "x", group: "agree", independence: { wording: "same_words" } });
  });

  it("counts findings in code points", () => {
    const [answer] = answersOf("judge", lines({ id: 1, a: `𠮷 ${PAIR.a}`, b: PAIR.b, lang: "en" }));
    const [finding] = (answer?.["findings"] ?? []) as { a: { start: number; end: number }[]; b: { start: number }[] }[];
    expect((finding?.a[0]?.start ?? 0) - (finding?.b[0]?.start ?? 0)).toBe(2);
  });

  it("answers a bad line with its error and goes on", () => {
    const answers = answersOf(
      "judge",
      lines(
        "{broken",
        "[1]",
        { id: 3, a: "only one side" },
        { id: 4, ...PAIR, lang: "fr" },
        { id: 5, ...PAIR, publishedA: "soon" },
        "",
        { id: 6, ...PAIR, lang: null, publishedA: "2024-05-01T08:00:00Z", publishedB: "" },
      ),
    );
    expect(answers.map(({ id, error }) => [id, typeof error])).toEqual([
      [null, "string"],
      [null, "string"],
      [3, "string"],
      [4, "string"],
      [5, "string"],
      [6, "undefined"],
    ]);
    expect(Object.keys(answers[0] ?? {})).toEqual(["id", "error"]);
    expect(answers[2]?.["error"]).toBe("“b” must be a text that is not empty");
  });

  it("takes a line separator inside a text for what it is", () => {
    const line = JSON.stringify({ id: 1, ...PAIR }).replace("The fire", "The\u2028fire");
    expect(answersOf("judge", line)).toHaveLength(1);
  });

  it("answers while more is still to come", async () => {
    const running = startCrosscheck(["judge"]);
    running.write(`${lines({ id: 1, ...PAIR })}\n`);
    expect(JSON.parse(await running.nextLine())).toMatchObject({ id: 1 });
    running.write(lines({ id: 2, ...PAIR }));
    expect(await running.end()).toBe(0);
    expect(JSON.parse(await running.nextLine())).toMatchObject({ id: 2 });
  });

  it("refuses a file that is not there", () => {
    const { code, stdout, stderr } = crosscheck(["judge", "nowhere.jsonl"]);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/^crosscheck: nowhere\.jsonl cannot be found[^\n]*\n$/);
  });
});

describe("extract", () => {
  it("gives figures, times and claims with exactly their fields", () => {
    const text = "去年公司營收約1.2億元。";
    const [answer] = answersOf("extract", lines({ id: "e", text, published: "2025-01-08" }));
    expect(Object.keys(answer ?? {})).toEqual(["id", "quantities", "times", "claims"]);
    const [quantity] = listOf(answer, "quantities");
    expect(Object.keys(quantity ?? {})).toEqual(
      "start end text low high lowOpen highOpen approximate unit dimension".split(" "),
    );
    expect(quantity).toMatchObject({ approximate: true, dimension: "money" });
    const [time] = listOf(answer, "times");
    expect(Object.keys(time ?? {})).toEqual("start end text from to grain resolved".split(" "));
    expect(time).toMatchObject({ from: "2024-01-01", to: "2025-01-01", grain: "year" });
    for (const { start, end, quote } of listOf(answer, "claims")) {
      expect(text.slice(Number(start), Number(end))).toBe(quote);
    }
  });

  it("answers a bad line with its error", () => {
    expect(answersOf("extract", lines({ id: 1, text: " " }, { id: 2 }))).toEqual([
      { id: 1, error: "“text” must be a text that is not empty" },
      { id: 2, error: "“text” must be a text that is not empty" },
    ]);
  });
});
