import { describe, expect, it } from "vitest";
import { splitLines } from "../../../../lib/pipeline/segment/lines";
import { findTurns, splitAtTurns } from "../../../../lib/pipeline/segment/turns";

const labelsOf = (...lines: string[]) => {
  const text = lines.join("\n");
  return [...findTurns(text, splitLines(text)).byLine.values()].map(({ key }) => key);
};

describe("the turns of an interview", () => {
  const talk = ["早报:桥几时通车?", "吴立:明年春天。", "早报:钱够吗?", "吴立:够。"];

  it("hold a guest who answers once", () => {
    expect(labelsOf(...talk, "早报:谁来管?", "周敏:水务处。")).toEqual([
      "早报",
      "吴立",
      "早报",
      "吴立",
      "早报",
      "周敏",
    ]);
  });

  it("hold no line with a colon that answers nobody", () => {
    expect(labelsOf(...talk, "工期:二十个月。")).toEqual(["早报", "吴立", "早报", "吴立"]);
  });

  it("hold no long line with a colon behind a question", () => {
    const line = "大桥公司在一份公告里这样写道:工程没有延误。";
    expect(labelsOf(...talk, "早报:谁来管?", line)).toEqual(["早报", "吴立", "早报", "吴立", "早报"]);
  });

  it("hold an answerer with an office and a name in Latin letters, who answers once", () => {
    expect(labelsOf("q: will you run again?", "governor ann malloy: no.")).toEqual(["q", "governor ann malloy"]);
  });

  it.each([
    ["记者:桥几时通车?吴立:明年春天。", ["记者:桥几时通车?", "吴立:明年春天。"]],
    ["q: is the bridge safe? a: it is. q: who says so?", ["q: is the bridge safe?", "a: it is.", "q: who says so?"]],
    // Only a line that opens with whoever asks is an interview.
    ["工期有多长?公司写道:二十个月。", ["工期有多长?公司写道:二十个月。"]],
    ["记者:桥几时通车?", ["记者:桥几时通车?"]],
  ])("may stand on one line: %s", (line, parts) => {
    const spans = splitAtTurns(line, { start: 0, end: line.length });
    expect(spans.map(({ start, end }) => line.slice(start, end))).toEqual(parts);
  });
});
