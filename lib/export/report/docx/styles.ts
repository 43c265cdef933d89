import type { IParagraphStyleOptions, IStylesOptions } from "docx";
import type { Setting } from "./blocks";
import { setting } from "./runs";

export const INK = "1B1F24";
const SOFT = "57606A";
/** Sizes are half points. */
const TEXT = 21;

const own = (id: string, name: string, style: Partial<IParagraphStyleOptions>): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: "Normal",
  quickFormat: true,
  ...style,
});

/** The styles of a report: headings that a table of contents finds, and one for each way in which words are set. */
export function stylesOf({ lang, han }: Setting): IStylesOptions {
  const set = setting(lang, "sans", han);
  const head = (size: number, before: number) => ({
    run: { ...set, size, bold: true, color: INK },
    paragraph: { spacing: { before, after: 100 } },
  });
  return {
    default: {
      document: { run: { ...set, size: TEXT, color: INK }, paragraph: { spacing: { after: 80, line: 288 } } },
      title: head(36, 0),
      heading1: head(28, 360),
      heading2: head(23, 240),
      heading3: head(21, 200),
    },
    paragraphStyles: [
      own("SourceWords", "Source words", { paragraph: { spacing: { after: 40, line: 312 } } }),
      own("Beside", "Said beside", { run: { size: 18, color: SOFT }, paragraph: { spacing: { after: 40 } } }),
      own("Heed", "To be heeded", { run: { bold: true } }),
      own("Standing", "What a link is", { paragraph: { spacing: { before: 160, after: 60 } } }),
      own("Gap", "Gap", { run: { size: 8 }, paragraph: { spacing: { before: 0, after: 0, line: 120 } } }),
    ],
  };
}
