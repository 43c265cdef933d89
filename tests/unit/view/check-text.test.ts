import { describe, expect, it } from "vitest";
import { type Extraction, NO_FACTS } from "../../../lib/model/extraction";
import { withoutInvisible } from "../../../lib/text/invisible";
import { checkText } from "../../../lib/view/check-text";

const read = (over: Partial<Extraction> = {}): Extraction => ({
  name: "a",
  kind: "html",
  encoding: { name: "utf-8", isGuessed: false },
  parts: [],
  facts: NO_FACTS,
  retrievedAt: null,
  ...over,
});
const kinds = (text: string, extraction: Extraction | null = null) =>
  checkText(text, extraction).map(({ kind }) => kind);
const LONG = "The harbour office said that the ferry carried 186 people and left the pier at seven. ".repeat(6);

describe("checkText", () => {
  it("says nothing of a text that is in order", () => {
    expect(kinds(LONG, read())).toEqual([]);
    expect(kinds("Short, and typed.")).toEqual([]);
    expect(kinds("")).toEqual([]);
  });

  it("warns of a file or page that gave little, whose encoding was guessed, or that is not free to read", () => {
    expect(checkText("港務局說，渡輪沒有超載。", read())).toEqual([{ kind: "thin", count: 10 }]);
    expect(checkText(LONG, read({ encoding: { name: "big5", isGuessed: true } }))).toEqual([
      { kind: "guessed", encoding: "big5" },
    ]);
    expect(kinds(LONG, read({ facts: { ...NO_FACTS, isCut: true } }))).toEqual(["cut"]);
  });

  it("shows invisible characters by name, but no joiner inside a picture, and takes them out", () => {
    const text = `a\u200bb\u200bc\u202ed \u{1f468}\u200d\u{1f692} e\ufefff`;
    expect(checkText(text, null)).toEqual([
      { kind: "invisible", count: 4, characters: "U+200B ×2, U+202E ×1, U+FEFF ×1" },
    ]);
    expect(withoutInvisible(text)).toBe("abcd \u{1f468}\u200d\u{1f692} ef");
  });

  it("asks of a second article in the text, and of no byline below its headline", () => {
    const zh = `${"港務局局長林雨禾說，渡輪沒有超載，搜救人員把全部乘客送回碼頭。".repeat(15)}\n`;
    expect(kinds(`渡輪擱淺\n記者周渡／青嶼報導\n${zh}水庫洩洪\n（記者林禾／石灣報導）\n${zh}`)).toEqual(["two"]);
    expect(kinds(`渡輪擱淺\n記者周渡／青嶼報導\n${zh}`)).toEqual([]);
    expect(kinds(`Ferry aground\nBy Ada Lane\n${LONG}\nDam opened\nBy Rob Field, Harbour Wire\n${LONG}`)).toEqual([
      "two",
    ]);
    expect(kinds(`${zh}（完）\n${zh}`)).toEqual(["two"]);
    expect(kinds(`${zh}（完）\n`)).toEqual([]);
    expect(kinds(`記者：幾人受傷？\n林雨禾：四十一人。\n${zh}記者：那麼為什麼還是出航？\n${zh}`)).toEqual([]);
  });
});
