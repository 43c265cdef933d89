import { AlignmentType, Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } from "docx";
import { packWithoutClock } from "../../pack";
import { toXmlText } from "../../xml-text";
import { plainText, type ReportDocument } from "../document";
import { heading, type Setting, toChildren } from "./blocks";
import { hanOf, toRuns } from "./runs";
import { stylesOf } from "./styles";

/** Margins of 2 cm, in twips. */
const MARGIN = 1134;

/**
 * A report as a Word file, to be edited: real headings, tables whose head comes again on each page, a font for each script, and no
 * clock: the same report gives the same bytes.
 */
export async function renderDocx(document: ReportDocument): Promise<Uint8Array> {
  const { lang, title, head, sections, seal, version, date } = document;
  const setting: Setting = { lang, han: hanOf(document) };
  const line = (text: ReportDocument["title"]) =>
    new Paragraph({ style: "Beside", children: toRuns(text, "label", lang, setting.han) });
  const file = new Document({
    title: toXmlText(plainText(title)),
    creator: "Crosscheck",
    lastModifiedBy: "Crosscheck",
    description: version,
    styles: stylesOf(setting),
    sections: [
      {
        properties: { page: { margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN } } },
        footers: { default: footerOf(version) },
        children: [
          heading(title, HeadingLevel.TITLE, setting),
          ...head.map(line),
          ...sections.flatMap((section) => [
            heading(section.title, HeadingLevel.HEADING_1, setting),
            ...section.blocks.flatMap((block) => toChildren(block, setting)),
          ]),
          ...seal.map(line),
        ],
      },
    ],
  });
  return packWithoutClock(await Packer.pack(file, "uint8array"), date);
}

/** "v12-1a2b3c4d · 3 / 12" */
function footerOf(version: string): Footer {
  const pages = new TextRun({
    size: 16,
    children: [`${version} · `, PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES],
  });
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [pages] })] });
}
