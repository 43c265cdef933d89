import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type NoteBlock, type NoteInline, noteWords, readNote } from "../../../lib/text/note-markdown";

const text = (words: string): NoteInline => ({ kind: "text", text: words });
const paragraph = (...inlines: NoteInline[]): NoteBlock => ({ kind: "paragraph", inlines });

describe("a note's Markdown", () => {
  it("is read as paragraphs, lines, emphasis, code and links", () => {
    expect(readNote("Ask **the *county*** `x < y`\nagain ~~now~~\n\n[the list](https://example.org/a)")).toEqual([
      paragraph(
        text("Ask "),
        { kind: "strong", inlines: [text("the "), { kind: "em", inlines: [text("county")] }] },
        text(" "),
        { kind: "code", text: "x < y" },
        { kind: "break" },
        text("again "),
        { kind: "struck", inlines: [text("now")] },
      ),
      paragraph({ kind: "link", href: "https://example.org/a", inlines: [text("the list")] }),
    ]);
  });

  it("is read as lists in lists, quotations and blocks of code", () => {
    expect(readNote("3. 先問縣府\n   - 死者\n4. 再問\n\n> 他說\n> - 一\n\n```\n<b>\n```")).toEqual([
      {
        kind: "list",
        isOrdered: true,
        start: 3,
        items: [
          [
            paragraph(text("先問縣府")),
            { kind: "list", isOrdered: false, start: 1, items: [[paragraph(text("死者"))]] },
          ],
          [paragraph(text("再問"))],
        ],
      },
      {
        kind: "quote",
        blocks: [
          paragraph(text("他說")),
          { kind: "list", isOrdered: false, start: 1, items: [[paragraph(text("一"))]] },
        ],
      },
      { kind: "code", text: "<b>" },
    ]);
  });

  it.each([
    ["HTML between words", "a <b onclick=alert(1)>x</b>", "a <b onclick=alert(1)>x</b>"],
    ["a block of HTML", "<script>\nalert(1)\n</script>", "<script> alert(1) </script>"],
    ["a link to a script", "[x](javascript:alert(1))", "[x](javascript:alert(1))"],
    ["a link to data", "[x](data:text/html,hi)", "[x](data:text/html,hi)"],
    ["a link inside the desk", "[x](/settings)", "[x](/settings)"],
    ["a table", "|a|b|\n|-|-|\n|1|2|", "|a|b| |-|-| |1|2|"],
    ["a definition", "[x]: http://example.org", "[x]: http://example.org"],
    ["a rule", "a\n\n---\n\nb", "a --- b"],
    ["an entity", "R&amp;D", "R&amp;D"],
    ["a box to tick", "- [ ] call", "[ ] call"],
  ])("keeps the characters of %s", (_what, body, words) => {
    expect(noteWords(body)).toBe(words);
    expect(JSON.stringify(readNote(body))).not.toContain('"link"');
  });

  it("shows an image as a link with its words, and with its address where it has none", () => {
    const href = "https://example.org/x.png";
    expect(readNote(`![the bridge](${href}) ![](${href})`)).toEqual([
      paragraph({ kind: "link", href, inlines: [text("the bridge")] }, text(" "), {
        kind: "link",
        href,
        inlines: [text(href)],
      }),
    ]);
  });

  it("makes a heading strong words and an address a link", () => {
    expect(readNote("# Later")).toEqual([paragraph({ kind: "strong", inlines: [text("Later")] })]);
    expect(readNote("desk@example.org")).toEqual([
      paragraph({ kind: "link", href: "mailto:desk@example.org", inlines: [text("desk@example.org")] }),
    ]);
  });

  it.each([">", "> ", "- ", "1. ", "*", "[", "![", "_a", "`", "<a ", "[a](", "*a_ ", "> - ", "\n> "])(
    "reads a note of nothing but %j",
    (mark) => {
      const body = mark.repeat(Math.floor(9_000 / mark.length));
      expect(noteWords(`${body}x`)).toContain("x");
    },
  );

  it("loses no letter and links only to http, https and mail, whatever is typed", () => {
    const piece = fc.constantFrom(
      "a",
      "字",
      "𠮷",
      "*",
      "_",
      "[",
      "]",
      "(",
      ")",
      "javascript:",
      "https://x.y",
      "<",
      ">",
      "`",
      "\n",
      " ",
      "- ",
      "#",
      "!",
      "|",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const body = pieces.join("");
        const shown = JSON.stringify(readNote(body));
        for (const letter of ["字", "𠮷"]) {
          if (body.includes(letter)) expect(shown).toContain(letter);
        }
        for (const [, href] of shown.matchAll(/"href":"([^"]*)"/g)) expect(href).toMatch(/^(?:https?:\/\/|mailto:)/i);
      }),
      { numRuns: 400 },
    );
  });
});
