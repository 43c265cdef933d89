import { escapeLine, escapeMarkdown, quoteBlock, table } from "../markdown/escape";
import { type Block, type Cell, type Paragraph, plainText, type ReportDocument, type Text } from "./document";

/** A report as Markdown: its sections as they were chosen, with every word of the sources escaped so that it shows as it stands. */
export function renderMarkdown(document: ReportDocument): string {
  const parts = [
    `# ${line(document.title)}`,
    ...document.head.map(line),
    ...document.sections.flatMap(({ title, blocks }) => [`## ${line(title)}`, ...blocks.map(describeBlock)]),
    "---",
    ...document.seal.map(line),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function describeBlock(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${line(block.text)}`;
    case "paragraph":
      return describeParagraph(block);
    case "list":
      return block.items.map((item) => `- ${line(item)}`).join("\n");
    case "table":
      return table(
        block.head.map(line),
        block.rows.map((cells) => cells.map(describeCell)),
      );
    case "entry":
      return block.blocks.map(describeBlock).join("\n\n");
  }
}

function describeParagraph({ style, text }: Paragraph): string {
  if (style === "quote") return quoteBlock(plainText(text));
  if (text.some((run) => run.text.includes("\n"))) return escapeMarkdown(plainText(text)).replace(/\n/g, "  \n");
  return style === "warning" ? `**⚠** ${line(text)}` : line(text);
}

/** A table's cell is one line: paragraphs are parted as HTML parts them, which Markdown takes. */
function describeCell(cell: Cell): string {
  return cell.map(({ text }) => line(text)).join("<br>");
}

/** A mark goes over runs that stand together: asterisks between two would show. */
function line(text: Text): string {
  const parts: { words: string; mark: string }[] = [];
  for (const run of text) {
    const mark = `${run.isStruck ? "~~" : ""}${run.isEm ? "*" : ""}${run.isStrong ? "**" : ""}`;
    const last = parts.at(-1);
    if (last?.mark === mark) last.words += run.text;
    else parts.push({ words: run.text, mark });
  }
  return parts
    .map(({ words, mark }) => (mark === "" ? inside(words) : marked(words, mark)))
    .join("")
    .trim();
}

/** Markdown reads a mark only where no blank stands inside it. */
function marked(words: string, mark: string): string {
  const [, before = "", core = "", after = ""] = /^(\s*)([\s\S]*?)(\s*)$/.exec(words) ?? [];
  const end = [...mark].reverse().join("");
  return core === "" ? words : `${before}${mark}${escapeLine(core)}${end}${after}`;
}

/** Escaped on one line, with the blanks at the ends, which stand between words. */
function inside(words: string): string {
  const [, before = "", core = "", after = ""] = /^(\s*)([\s\S]*?)(\s*)$/.exec(words) ?? [];
  return `${before && " "}${escapeLine(core)}${after && " "}`;
}
