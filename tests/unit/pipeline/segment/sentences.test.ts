import { describe, expect, it } from "vitest";
import { splitParagraphs } from "../../../../lib/pipeline/segment/paragraphs";
import { splitSentences } from "../../../../lib/pipeline/segment/sentences";
import { fold } from "../../../../lib/text/fold";

function sentencesOf(text: string): string[] {
  const folded = fold(text);
  return splitSentences(folded, splitParagraphs(folded), text).map(({ span }) => text.slice(span.start, span.end));
}

describe("a full stop behind an abbreviation", () => {
  it("ends the sentence where a capital follows a clock time", () => {
    expect(sentencesOf("The ferry left at 7:42 a.m. Two of its lifeboats were damaged.")).toHaveLength(2);
  });
  it("goes on before a weekday, a month, a zone and a small letter", () => {
    expect(sentencesOf("Doors open at 9 p.m. Friday and 10 a.m. Eastern, or at 8 a.m. on May 3.")).toHaveLength(1);
    expect(sentencesOf("It begins at 9 p.m. EST and ends at 11 p.m. June 4.")).toHaveLength(1);
  });
  it("ends the sentence before a capital that opens one", () => {
    expect(sentencesOf("It sued Nordal Inc. The firm did not reply.")).toHaveLength(2);
    expect(sentencesOf("She has left the U.S. But her firm stays.")).toHaveLength(2);
  });
  it("stays inside a name and before a title's name", () => {
    expect(sentencesOf("The U.S. Navy told Dr. The that Nordal Co. Ltd had paid.")).toHaveLength(1);
  });
});

describe("a straight mark right behind a full stop", () => {
  it("opens the next sentence where none is open", () => {
    expect(sentencesOf('村里商量了一夜。"打不动了。"她说。')).toEqual(["村里商量了一夜。", '"打不动了。"', "她说。"]);
  });
  it("closes what it has opened", () => {
    expect(sentencesOf('她说:"不打了。"大家散了。')).toEqual(['她说:"不打了。"', "大家散了。"]);
  });
});
