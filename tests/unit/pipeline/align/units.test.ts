import { describe, expect, it } from "vitest";
import { buildSides } from "../../../../lib/pipeline/align/units";
import { cutClaims } from "../../../../lib/pipeline/claims";
import { extractAll } from "../../../../lib/pipeline/extract-all";
import { ingest } from "../../../../lib/pipeline/ingest";
import { loadResources } from "../../../../lib/server/resources";

const resources = loadResources();

function vocabularyOf(text: string): readonly string[] {
  const extractions = extractAll([ingest({ text, lang: "en" }, "a"), ingest({ text, lang: "en" }, "b")], resources);
  return buildSides(extractions, extractions.map(cutClaims), resources.lexicon).vocabulary.texts;
}

describe("the vocabulary of a comparison", () => {
  it("holds whole lemmas, though a lemma may be longer than its form", () => {
    expect(vocabularyOf("The ferry left the old harbour.")).toContain("leave");
    expect(vocabularyOf("The ferry left the old harbour.")).not.toContain("leav");
  });

  it("holds no function word, whatever it might be a form of", () => {
    expect(vocabularyOf("The ferry sank after the storm.")).not.toContain("aft");
  });
});
