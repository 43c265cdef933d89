import type { Lang } from "../../model/lang";
import type { Group } from "../../model/relation";
import type { ReportSectionId } from "../../view/report-options";

/** Words in one language. `lang` is left out where they are of none: dates, numbers, signs between. */
export interface Run {
  text: string;
  lang?: Lang;
  isStrong?: boolean;
  isEm?: boolean;
  isStruck?: boolean;
  /** An http, https or mailto address that the words lead to. */
  href?: string;
}
/** A line or a paragraph; line ends inside a run are kept. */
export type Text = readonly Run[];

/** How a paragraph is set: the program's words, a source's words, what is said beside (small), what must be heeded. */
export type Style = "plain" | "quote" | "label" | "warning" | "standing";

export interface Paragraph {
  kind: "paragraph";
  style: Style;
  text: Text;
}
/** Paragraphs one under the other. */
export type Cell = readonly Paragraph[];

export interface List {
  kind: "list";
  items: readonly Text[];
}
export interface Heading {
  kind: "heading";
  level: 3 | 4;
  text: Text;
}
/** `widths` are shares of 100, one a column. */
export interface Table {
  kind: "table";
  /** What it lists, for those who do not see it. */
  name: Text;
  head: readonly Text[];
  rows: readonly (readonly Cell[])[];
  widths: readonly number[];
}
/** One link: what belongs together on a page. */
export interface Entry {
  kind: "entry";
  group: Group;
  blocks: readonly (Paragraph | List | Table)[];
}
export type Block = Paragraph | List | Heading | Table | Entry;

export interface Section {
  id: ReportSectionId;
  title: Text;
  blocks: readonly Block[];
}

/** A report as data, from which every written form is made. */
export interface ReportDocument {
  /** The language that leads; runs without one are of it. */
  lang: Lang;
  title: Text;
  /** Day of the export, `YYYY-MM-DD`. */
  date: string;
  /** Lines under the title. */
  head: readonly Text[];
  sections: readonly Section[];
  /** `v12-1a2b3c4d`: how many changes people had made, and how the hash begins. */
  version: string;
  /** Hex SHA-256 of what the report says, without the day of its export. */
  hash: string;
  /** The line that tells both. */
  seal: readonly Text[];
}

/** The words of a text, without languages and weights. */
export function plainText(text: Text): string {
  return text.map((run) => run.text).join("");
}
