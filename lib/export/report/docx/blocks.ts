import {
  BorderStyle,
  Paragraph as DocxParagraph,
  Table as DocxTable,
  type FileChild,
  HeadingLevel,
  type IParagraphOptions,
  type ParagraphChild,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { Lang } from "../../../model/lang";
import type { Block, Cell, Entry, Paragraph, Style, Table, Text } from "../document";
import { toRuns } from "./runs";
import { INK } from "./styles";

/** What all blocks of one document share. */
export interface Setting {
  lang: Lang;
  han: "zh-Hant" | "zh-Hans";
}

/** Width of the text on an A4 page between margins of 2 cm, in twips. */
const TEXT_WIDTH = 9638;
const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" };
const THIN = { style: BorderStyle.SINGLE, size: 4, color: "BFB9B0" };
/** Named styles, so that a whole report is set otherwise in one place. */
const STYLES: Readonly<Partial<Record<Style, string>>> = {
  quote: "SourceWords",
  label: "Beside",
  warning: "Heed",
  standing: "Standing",
};
const COLOURS: Readonly<Partial<Record<Entry["group"], string>>> = { contradict: "B34700", agree: "0063A6" };

export function toChildren(block: Block, setting: Setting): FileChild[] {
  switch (block.kind) {
    case "heading":
      return [heading(block.text, block.level === 3 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3, setting)];
    case "paragraph":
      return [toParagraph(block, setting)];
    case "list":
      return block.items.map((item) => paragraphOf(item, "plain", setting, { bullet: { level: 0 } }));
    case "table":
      // Two tables that follow each other would become one.
      return [toTable(block, setting), new DocxParagraph({ style: "Gap" })];
    case "entry":
      return block.blocks.flatMap((one) =>
        one.kind === "paragraph" && one.style === "standing"
          ? [standing(one, block.group, setting)]
          : toChildren(one, setting),
      );
  }
}

export function heading(
  text: Text,
  level: (typeof HeadingLevel)[keyof typeof HeadingLevel],
  setting: Setting,
): DocxParagraph {
  return paragraphOf(text, "plain", setting, { heading: level, keepNext: true });
}

function toParagraph({ text, style }: Paragraph, setting: Setting): DocxParagraph {
  const sign: Text = style === "warning" ? [{ text: "⚠ " }, ...text] : text;
  return paragraphOf(sign, style, setting);
}

/** What a link is: it stays with its quotes, and its sign and word say what its colour says. */
function standing({ text, style }: Paragraph, group: Entry["group"], setting: Setting): DocxParagraph {
  const [sign, ...rest] = text;
  const color = COLOURS[group] ?? INK;
  const first: ParagraphChild[] = sign ? [new TextRun({ text: sign.text, bold: true, color })] : [];
  return new DocxParagraph({
    style: STYLES[style] ?? "Normal",
    keepNext: true,
    children: [...first, ...toRuns(rest, style, setting.lang, setting.han)],
  });
}

function paragraphOf(text: Text, style: Style, { lang, han }: Setting, more: IParagraphOptions = {}): DocxParagraph {
  const named = STYLES[style];
  return new DocxParagraph({ ...(named && { style: named }), ...more, children: toRuns(text, style, lang, han) });
}

function toTable({ head, rows, widths }: Table, setting: Setting): DocxTable {
  const twips = widths.map((share) => Math.round((share * TEXT_WIDTH) / 100));
  const cell = (content: Cell, column: number) =>
    new TableCell({
      width: { size: twips[column] ?? 0, type: WidthType.DXA },
      margins: { top: 60, bottom: 60, left: 60, right: 60 },
      // Word opens no cell without a paragraph.
      children: content.length > 0 ? content.map((one) => toParagraph(one, setting)) : [new DocxParagraph({})],
    });
  const strongly = (text: Text): Cell => [
    { kind: "paragraph", style: "label", text: text.map((run) => ({ ...run, isStrong: true })) },
  ];
  return new DocxTable({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: twips,
    layout: TableLayoutType.FIXED,
    borders: { top: THIN, bottom: THIN, left: NONE, right: NONE, insideHorizontal: THIN, insideVertical: NONE },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: head.map((text, i) => cell(strongly(text), i)) }),
      ...rows.map((cells) => new TableRow({ cantSplit: true, children: cells.map(cell) })),
    ],
  });
}
