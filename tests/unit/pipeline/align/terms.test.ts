import { describe, expect, it } from "vitest";
import { joinTerms } from "../../../../lib/pipeline/align/terms";
import { splitWords } from "../../../../lib/pipeline/words";
import { loadResources } from "../../../../lib/server/resources";

const resources = loadResources();

function termsIn(text: string): string[] {
  const paragraph = { span: { start: 0, end: text.length } } as Parameters<typeof splitWords>[1][number];
  const words = splitWords(text, [paragraph], "en", resources);
  const terms = joinTerms(words, text, resources.lexicon).filter((word) => word.text.includes("_"));
  for (const { start, end, text: term } of terms)
    expect(text.slice(start, end).split(/[ -]/u)).toHaveLength(term.split("_").length);
  return terms.map((word) => word.text);
}

describe("terms of several words", () => {
  it.each([
    ["the prime minister left", ["prime_minister"]],
    ["the mayor will step down in june", ["step_down"]],
    ["the mayor stepped down in june", ["step_down"]],
    ["the minister of the prime", []],
    // A comma parts them.
    ["past its prime, minister smith said", []],
    // A function word opens no term.
    ["after all the boats left", []],
  ])("%s", (text, terms) => expect(termsIn(text)).toEqual(terms));
});
