import { describe, expect, it } from "vitest";
import { findOutcome, OUTCOME_QUESTIONS } from "../../../lib/lang/outcomes";

const find = (question: string, id: string, text: string) => {
  const outcome = OUTCOME_QUESTIONS.find((q) => q.id === question)?.outcomes.find((o) => o.id === id);
  if (!outcome) throw new Error(`no ${question}/${id}`);
  const found = findOutcome(outcome, text);
  return found && text.slice(found.start, found.end);
};

describe("outcomes", () => {
  it("each question is asked once and has answers of its own", () => {
    const ids = OUTCOME_QUESTIONS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, outcomes } of OUTCOME_QUESTIONS) {
      expect(outcomes.length, id).toBeGreaterThanOrEqual(2);
      expect(new Set(outcomes.map((o) => o.id)).size, id).toBe(outcomes.length);
    }
  });

  it.each([
    ["permission", "granted", "the board has approved the bridge", "approved"],
    ["permission", "granted", "the board has not approved the bridge", null],
    ["permission", "granted", "the board was asked to approve it and then it was approved", "approved"],
    ["permission", "granted", "桥梁已获批准", "获批"],
    ["permission", "granted", "桥梁尚未获批准", null],
    ["contract", "goes", "教练宣布辞职", "辞职"],
    ["contract", "goes", "教练不会辞职", null],
    ["life", "alive", "all nine were rescued", "rescued"],
    ["life", "alive", "none could be rescued", null],
  ] as const)("%s/%s in “%s” is %s", (question, id, text, words) => {
    expect(find(question, id, text)).toBe(words);
  });
});
