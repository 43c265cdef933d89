import { describe, expect, it } from "vitest";
import { createEngine } from "../../../../lib/pipeline";
import { loadResources } from "../../../../lib/server/resources";

const engine = createEngine(loadResources());

/** Names of the topics that both texts speak of. */
function sharedTopics(a: string, b: string): string[] {
  const { topics, links } = engine.compare({ text: a }, { text: b });
  const shared = new Set(links.filter((l) => l.a.length > 0 && l.b.length > 0).map((l) => l.topicId));
  return topics.filter((t) => shared.has(t.id)).map((t) => t.label);
}

describe("names of topics", () => {
  it.each([
    // A noun phrase as the source has it, not its words one by one.
    ["省财政下拨救灾资金2000万元。", "救灾资金2000万元已经到账。", "救灾资金"],
    ["The council turned down 412 postal votes.", "Over 400 postal votes were rejected.", "postal votes"],
    // A verb behind a noun makes a sentence of them, and a figure is an answer, not a question.
    ["市立圖書館去年借出圖書12萬冊。", "去年市立圖書館借出12萬冊圖書。", "市立圖書館"],
    // What is said of the noun is no part of its name: a verb that looks like a noun, an adverb.
    ["The club's debt stands at 40 million euros.", "Its debt, the club says, is 40 million euros.", "club's debt"],
    [
      "Ferry passengers rely on a single crossing.",
      "There is a single crossing for ferry passengers.",
      "Ferry passengers",
    ],
    [
      "Ticket prices barely cover the orchestra's costs.",
      "The orchestra's costs are just covered by ticket prices.",
      "orchestra's costs",
    ],
    // What is measured names the topic, whatever the tagger takes it for, and a term keeps its capitals.
    ["去年海東電力的收入超過三億元。", "海東電力去年的收入達到3.2億元。", "海東電力的收入"],
    ["研究團隊仍然相信Scaling Law，不會停下實驗。", "團隊說仍相信Scaling Law，實驗不會停下。", "Scaling Law"],
    // Across languages in Chinese, whichever side it stands on.
    ["漁會的補償金共300萬元。", "The fishermen got compensation of 3 million yuan.", "補償金"],
  ])("%s | %s", (a, b, label) => {
    expect(sharedTopics(a, b)).toEqual([label]);
    expect(sharedTopics(b, a)).toEqual([label]);
  });

  it("are told apart where several topics would bear one", () => {
    const labels = sharedTopics(
      "湖西大橋的造價為12億元。\n\n工程處上月更換了湖西大橋的橋面。",
      "工程處上月換掉湖西大橋的橋面。\n\n湖西大橋造價12億元。",
    );
    expect(labels).toHaveLength(2);
    expect(new Set(labels).size).toBe(2);
  });
});
