import { describe, expect, it } from "vitest";
import { asksOfTemplates, templateOf } from "../../../lib/view/template-asks";
import { readTemplate, writeTemplate } from "../../../lib/view/template-lines";

const counter = () => {
  let next = 1;
  return () => `new-${next++}`;
};
const NOTHING = { glossary: [], topics: [] };
const BRIDGES = {
  name: "Bridges",
  glossary: [["County office", "县应急办公室"]],
  topics: [{ label: "Deaths", words: ["killed", "死亡"] }],
};

describe("a template that is given to a comparison", () => {
  it("brings its names and topics", () => {
    expect(asksOfTemplates([BRIDGES], NOTHING, counter())).toEqual([
      { type: "glossary.set", payload: { id: "new-1", spellings: ["County office", "县应急办公室"] } },
      { type: "topic.create", payload: { id: "new-2", label: "Deaths", words: ["killed", "死亡"] } },
    ]);
  });

  it("joins what stands there, and brings nothing twice", () => {
    const standing = {
      glossary: [{ id: "n", spellings: ["county office", "the office"] }],
      topics: [{ id: "t", label: "deaths", words: ["Killed"] }],
    };
    expect(asksOfTemplates([BRIDGES], standing, counter())).toEqual([
      { type: "glossary.set", payload: { id: "n", spellings: ["county office", "the office", "县应急办公室"] } },
      { type: "topic.edit", payload: { id: "t", label: "deaths", words: ["Killed", "死亡"] } },
    ]);
    const full = {
      glossary: [{ id: "n", spellings: ["County office", "县应急办公室"] }],
      topics: [{ id: "t", label: "Deaths", words: ["死亡", "killed"] }],
    };
    expect(asksOfTemplates([BRIDGES, BRIDGES], full, counter())).toEqual([]);
  });

  it("makes one topic where two templates name it", () => {
    const more = { glossary: [], topics: [{ label: "Deaths", words: ["victims"] }] };
    expect(asksOfTemplates([BRIDGES, more], NOTHING, counter()).map(({ payload }) => payload)).toContainEqual({
      id: "new-2",
      label: "Deaths",
      words: ["killed", "死亡", "victims"],
    });
  });

  it("is made of what a comparison has, without topics that only hold links", () => {
    const topics = [
      { id: "t", label: "Deaths", words: ["killed"] },
      { id: "u", label: "Loose", words: [] },
    ];
    expect(templateOf({ glossary: [{ id: "n", spellings: ["A", "B"] }], topics }, "Mine")).toEqual({
      name: "Mine",
      glossary: [["A", "B"]],
      topics: [{ label: "Deaths", words: ["killed"] }],
    });
  });
});

describe("a template as it is typed", () => {
  it("comes back as it was", () => {
    expect(readTemplate(writeTemplate(BRIDGES))).toEqual(BRIDGES);
  });

  it("says what is wrong in which line of which field", () => {
    expect(readTemplate({ name: " ", names: "A = B\nC", topics: "Deaths" })).toEqual([
      { field: "name", code: "empty" },
      { field: "names", line: 2, code: "two_spellings" },
      { field: "topics", line: 1, code: "no_label" },
    ]);
  });
});
