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
