import type { MessageParams } from "../../model/finding";
import type { Lang } from "../../model/lang";
import { type Words, wordsIn } from "../messages";
import type { Paragraph, Run, Style, Text } from "./document";

/** A message by its key, or made of the words of one language. */
type Saying = string | ((words: Words) => string);

/** The program's words of a report, in each of its languages. */
export interface Tongues {
  langs: readonly Lang[];
  /** One line: "來源 / Sources". What is the same in both is said once. */
  line(saying: Saying, params?: MessageParams): Text;
  /** A paragraph in each language. */
  paragraphs(saying: Saying, params?: MessageParams, style?: Style): Paragraph[];
  /** An item of a list in each language. */
  items(saying: Saying, params?: MessageParams): Text[];
}

export function makeTongues(langs: readonly Lang[]): Tongues {
  const runs = (saying: Saying, params?: MessageParams): Run[] => {
    const said = langs.map((lang) => {
      const words = wordsIn(lang);
      return { text: typeof saying === "string" ? words(saying, params) : saying(words), lang };
    });
    return said.filter(({ text }, i) => text !== "" && said.findIndex((other) => other.text === text) === i);
  };
  const items = (saying: Saying, params?: MessageParams) => runs(saying, params).map((run) => [run]);
  return {
    langs,
    line: (saying, params) =>
      join(
        runs(saying, params).map((run) => [run]),
        " / ",
      ),
    items,
    paragraphs: (saying, params, style = "plain") => items(saying, params).map((text) => paragraph(text, style)),
  };
}

export function paragraph(text: Text, style: Style = "plain"): Paragraph {
  return { kind: "paragraph", style, text };
}

/** Texts one after the other, parted; those without words fall away. */
export function join(texts: readonly Text[], by: string): Text {
  const told = texts.filter((text) => text.some((run) => run.text !== ""));
  return told.flatMap((text, i) => (i === 0 ? text : [{ text: by }, ...text]));
}

/** The same words in bold. */
export function strong(text: Text): Text {
  return text.map((run) => ({ ...run, isStrong: true }));
}
