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

describe("a word that a clause repeats without end", () => {
  it("is matched a few times, and the words between it and the end are still there", () => {
    const text = `工廠${"員工、".repeat(60)}和倉庫都已經搬到河口。`;
    const extractions = extractAll([ingest({ text, lang: "zh-Hant" }, "a")], resources);
    const { sides, vocabulary } = buildSides(extractions, extractions.map(cutClaims), resources.lexicon);
    const words = sides[0]!.sentences[0]!.items.map(({ id }) => vocabulary.texts[id]);
    expect(words.filter((word) => word === "员工")).toHaveLength(8);
    expect(words).toContain("仓库");
  });
});

describe("a carried subject in its short form", () => {
  const itemAt = (text: string, short: string, spellings: string[]) => {
    const extractions = extractAll([ingest({ text, lang: "zh-Hans" }, "a")], resources, {
      glossary: [{ id: "g", spellings }],
    });
    const { sides } = buildSides(extractions, extractions.map(cutClaims), resources.lexicon);
    return sides[0]!.claims.at(-1)!.clause.items.find((item) => item.start === text.lastIndexOf(short));
  };

  it.each([
    ["白河大桥", "大桥"],
    ["北火车站", "火车站"],
  ])("is the name: %s, then %s", (name, short) => {
    const item = itemAt(`${name}1月失火。${short}没有关闭。`, short, [name, "The Site"]);
    expect(item?.isName).toBe(true);
  });

  it("is not what another noun says", () => {
    expect(itemAt("北火车站1月失火。体育馆没有关闭。", "体育馆", ["北火车站", "The Site"])?.isName).toBe(false);
  });
});
