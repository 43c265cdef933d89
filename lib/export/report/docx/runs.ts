import { ExternalHyperlink, type IRunOptions, type ParagraphChild, TextRun } from "docx";
import type { Lang } from "../../../model/lang";
import { toXmlText } from "../../xml-text";
import type { ReportDocument, Run, Style, Text } from "../document";

/** Fonts that office programs have, and which of them sets Chinese: the shape of a character depends on the language. */
const LATIN = { sans: "Calibri", serif: "Georgia" } as const;
const HAN: Readonly<Record<"zh-Hant" | "zh-Hans", Readonly<Record<Face, string>>>> = {
  "zh-Hant": { sans: "Microsoft JhengHei", serif: "PMingLiU" },
  "zh-Hans": { sans: "Microsoft YaHei", serif: "SimSun" },
};
const TAGS: Readonly<Record<Lang, string>> = { en: "en-US", "zh-Hant": "zh-TW", "zh-Hans": "zh-CN" };
type Face = keyof typeof LATIN;
type Han = keyof typeof HAN;

/** Which Chinese sets the characters that stand in English words: the report's own, else that of a source. */
export function hanOf(document: ReportDocument): Han {
  const found = /"lang":"(zh-Han[st])"/.exec(JSON.stringify(document))?.[1];
  return found === "zh-Hans" ? "zh-Hans" : "zh-Hant";
}

/** What a run of one language is set in. */
export function setting(lang: Lang, face: Face, han: Han): Pick<IRunOptions, "font" | "language"> {
  const own = lang === "en" ? han : lang;
  const latin = LATIN[face];
  return {
    font: { ascii: latin, hAnsi: latin, cs: latin, eastAsia: HAN[own][face] },
    language: { value: TAGS[lang === "en" ? "en" : lang], eastAsia: TAGS[own] },
  };
}

/** The runs of a text. @param outer the report's language, which runs without one are in */
export function toRuns(text: Text, style: Style, outer: Lang, han: Han): ParagraphChild[] {
  return text.flatMap((run) => toRun(run, setting(run.lang ?? outer, style === "quote" ? "serif" : "sans", han)));
}

function toRun({ text, isStrong, isEm, isStruck, href }: Run, set: ReturnType<typeof setting>): ParagraphChild[] {
  const options = {
    ...set,
    ...(isStrong && { bold: true }),
    ...(isEm && { italics: true }),
    ...(isStruck && { strike: true }),
  };
  const runs = toXmlText(text)
    .split("\n")
    .map(
      (line, i) =>
        new TextRun({ ...options, text: line, ...(i > 0 && { break: 1 }), ...(href && { style: "Hyperlink" }) }),
    );
  return href ? [new ExternalHyperlink({ children: runs, link: href })] : runs;
}
