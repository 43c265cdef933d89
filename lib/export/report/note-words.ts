import { type NoteBlock, type NoteInline, readNote } from "../../text/note-markdown";
import type { Paragraph, Run } from "./document";
import { paragraph } from "./tongues";

/** A note as its writer set it: paragraphs, items with their number or dot, emphasis, struck words and links. */
export function noteParagraphs(body: string): Paragraph[] {
  return readNote(body).flatMap((block) => paragraphsOf(block, ""));
}

/** @param before what stands before the first line: the marks of the items and quotations that it is in */
function paragraphsOf(block: NoteBlock, before: string): Paragraph[] {
  const head: Run[] = before === "" ? [] : [{ text: before }];
  switch (block.kind) {
    case "paragraph":
      return [paragraph([...head, ...block.inlines.flatMap((inline) => runsOf(inline, {}))])];
    case "code":
      return [paragraph([...head, { text: block.text }])];
    case "quote":
      return block.blocks.flatMap((one) => paragraphsOf(one, `${before}› `));
    case "list":
      return block.items.flatMap((item, i) => {
        const mark = block.isOrdered ? `${block.start + i}. ` : "• ";
        return item.flatMap((one, at) => paragraphsOf(one, `${before}${at === 0 ? mark : "\u2003"}`));
      });
  }
}

function runsOf(inline: NoteInline, outer: Omit<Run, "text">): Run[] {
  switch (inline.kind) {
    case "text":
    case "code":
      return [{ ...outer, text: inline.text }];
    case "break":
      return [{ text: "\n" }];
    case "strong":
      return inline.inlines.flatMap((one) => runsOf(one, { ...outer, isStrong: true }));
    case "em":
      return inline.inlines.flatMap((one) => runsOf(one, { ...outer, isEm: true }));
    case "struck":
      return inline.inlines.flatMap((one) => runsOf(one, { ...outer, isStruck: true }));
    case "link":
      return inline.inlines.flatMap((one) => runsOf(one, { ...outer, href: inline.href }));
  }
}
