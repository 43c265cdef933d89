import { describe, expect, it } from "vitest";
import { withoutHalfPairs } from "../../../lib/pipeline/half-pairs";
import { fold } from "../../../lib/text/fold";

const cut = (text: string) => {
  const { start, end } = withoutHalfPairs(fold(text), { start: 0, end: text.length });
  return text.slice(start, end);
};

describe("half a pair of marks at an end", () => {
  it.each([
    ["「船已靠岸。", "船已靠岸。"],
    ["貨物都已卸下。」", "貨物都已卸下。"],
    ["“货物已卸下”，", "“货物已卸下”，"],
    ["“卸货”比“装货”慢。", "“卸货”比“装货”慢。"],
    ["船长说：“船已靠岸。", "船长说：“船已靠岸。"],
    ['"The ship has docked.', "The ship has docked."],
    ['The cargo is ashore."', "The cargo is ashore."],
    ['The "cargo" is ashore.', 'The "cargo" is ashore.'],
    ["“He called it ‘done’.", "He called it ‘done’."],
    ["They don’t work", "They don’t work"],
    ["”", "”"],
  ])("%s", (text, kept) => expect(cut(text)).toBe(kept));
});
