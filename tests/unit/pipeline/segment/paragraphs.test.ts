import { describe, expect, it } from "vitest";
import { splitParagraphs } from "../../../../lib/pipeline/segment/paragraphs";
import { fold } from "../../../../lib/text/fold";

const roleOf = (text: string) => splitParagraphs(fold(text))[0]?.role;

describe("a line that opens with “by”", () => {
  it("names the authors", () => {
    expect(roleOf("By the arts desk and agencies")).toBe("byline");
    expect(roleOf("By J. Orr Jr.")).toBe("byline");
  });
  it("is running text where it is a sentence", () => {
    expect(roleOf("By then the fund had shrunk to $6 million.")).toBe("body");
    expect(roleOf("By noon nobody was left inside.")).toBe("body");
  });
});

describe("a line under the headline with an outlet and a day", () => {
  const second = (line: string) => splitParagraphs(fold(`水庫開始洩洪\n${line}\n水庫昨日開始洩洪。`))[1]?.role;
  it.each([
    "海城日报 2025年3月3日 记者 周某",
    "海城日報／2025-03-03",
    "Harbour Gazette, June 12, 2024",
    "The Islander, 20 June 2024",
  ])("is a byline: %s", (line) => expect(second(line)).toBe("byline"));

  it.each(["水庫在2025年3月3日洩洪，下游五村撤離", "2025年3月3日：水庫洩洪。", "The dam was opened on June 12, 2024"])(
    "is none where it says something: %s",
    (line) => expect(second(line)).not.toBe("byline"),
  );
});
