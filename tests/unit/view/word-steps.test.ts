import { describe, expect, it } from "vitest";
import { makeWordSteps, type Reach, spanOf } from "../../../lib/view/word-steps";

const TEXT = "The pier fell. Two ferries left.\n\nSchools stay shut.";
const steps = makeWordSteps(TEXT, "en");
const at = (offset: number): Reach => {
  const reach = steps.at(offset);
  if (!reach) throw new Error("no words");
  return reach;
};
const words = (reach: Reach, text = TEXT) => text.slice(spanOf(reach).start, spanOf(reach).end);

describe("words selected by keyboard", () => {
  it("begin at the word of a place, and go on word by word over signs and lines", () => {
    expect(words(at(5))).toBe("pier");
    const fell = steps.step(at(5), 1, "word", false);
    expect(words(fell)).toBe("fell");
    expect(words(steps.step(fell, 1, "word", false))).toBe("Two");
    const left = at(TEXT.indexOf("left"));
    const schools = steps.step(left, 1, "word", false);
    expect(words(schools)).toBe("Schools");
    expect(words(steps.step(schools, -1, "word", false))).toBe("left");
  });

  it("take the sentence around them first, then the next", () => {
    const sentence = steps.step(at(5), 1, "sentence", false);
    expect(words(sentence)).toBe("The pier fell.");
    const next = steps.step(sentence, 1, "sentence", false);
    expect(words(next)).toBe("Two ferries left.");
    expect(words(steps.step(next, 1, "sentence", false))).toBe("Schools stay shut.");
    expect(words(steps.step(next, -1, "sentence", false))).toBe("The pier fell.");
  });

  it("grow and shrink while Shift is held", () => {
    const two = steps.step(at(5), 1, "word", true);
    expect(words(two)).toBe("pier fell");
    expect(words(steps.step(two, -1, "word", true))).toBe("pier");
    expect(words(steps.step(at(5), -1, "word", true))).toBe("The pier");
    const rest = steps.step(at(5), 1, "sentence", true);
    expect(words(rest)).toBe("pier fell.");
    expect(words(steps.step(rest, 1, "sentence", true))).toBe("pier fell. Two ferries left.");
    expect(words(steps.step(rest, -1, "word", true))).toBe("pier");
    expect(words(steps.step(at(5), -1, "sentence", true))).toBe("The pier");
  });

  it("stay where nothing follows", () => {
    const last = at(TEXT.length);
    expect(words(last)).toBe("shut");
    expect(steps.step(last, 1, "word", false)).toEqual(last);
    expect(steps.step(at(0), -1, "word", false)).toEqual(at(0));
    expect(makeWordSteps(" \n ", "en").at(0)).toBeNull();
  });

  it("know the words of Chinese", () => {
    const text = "河口大桥坍塌。学校停课一周。";
    const zh = makeWordSteps(text, "zh-Hans");
    const first = zh.at(text.indexOf("学校"));
    if (!first) throw new Error("no words");
    expect(words(first, text)).toBe("学校");
    expect(words(zh.step(first, 1, "sentence", false), text)).toBe("学校停课一周。");
  });
});
