import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatSpanQuery, locateSpan, parseSpanQuery } from "../../../lib/view/span-address";

const TEXT = "The 𠮷 ferry left.\nThe pier fell, the office said.\nThe pier fell again.";
const at = (words: string, text = TEXT) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const back = (text: string, query: string) => {
  const address = parseSpanQuery(new URLSearchParams(query));
  const span = address && locateSpan(text, address);
  return span && text.slice(span.start, span.end);
};

describe("the address of a passage", () => {
  it("counts in code points, as the exports do, and names the words", () => {
    const query = formatSpanQuery("a", TEXT, at("ferry"));
    expect(query).toBe("at=a:6-11&first=ferry");
    expect(parseSpanQuery(new URLSearchParams(query))).toEqual({
      source: "a",
      start: 6,
      end: 11,
      first: "ferry",
      last: "",
    });
  });

  it("leads back to any span of any text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme-composite", minLength: 1, maxLength: 120 }),
        fc.nat(),
        fc.nat(),
        (text, x, y) => {
          const points = [...text];
          const from = x % points.length;
          const words = points.slice(from, from + 1 + (y % (points.length - from)));
          const start = points.slice(0, from).join("").length;
          const span = { start, end: start + words.join("").length };
          expect(back(text, formatSpanQuery("b", text, span))).toBe(words.join(""));
        },
      ),
    );
  });

  it("follows its words to the only other place where they stand", () => {
    const query = formatSpanQuery("a", TEXT, at("the office"));
    expect(back(`A line before.\n${TEXT}`, query)).toBe("the office");
  });

  it("leads nowhere where the words are gone, or stand in two other places", () => {
    const gone = formatSpanQuery("a", TEXT, at("the office"));
    expect(back(TEXT.replace("the office", "an officer"), gone)).toBeNull();
    const twice = formatSpanQuery("a", TEXT, at("The pier fell"));
    expect(back(`A line before.\n${TEXT}`, twice)).toBeNull();
  });

  it("names only both ends of a long passage, and still tells another one apart", () => {
    const long = `It begins so. ${"Much is said. ".repeat(30)}It ends so.`;
    const query = formatSpanQuery("b", long, { start: 0, end: long.length });
    expect(query.length).toBeLessThan(200);
    expect(back(long, query)).toBe(long);
    expect(back(long.replace("ends", "stops"), query)).toBeNull();
  });

  it("is not read from what is none", () => {
    for (const query of ["", "at=c:1-2", "at=a:5-5", "at=a:9-2", "at=a:x-2", "at=a:1-99999999999"])
      expect(parseSpanQuery(new URLSearchParams(query))).toBeNull();
    expect(back(TEXT, "at=a:900-910")).toBeNull();
  });
});
