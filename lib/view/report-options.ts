import type { Lang } from "../model/lang";
import { formatQuery, NO_FILTER, parseFilter, type RowFilter } from "./filter";

/** The parts of a report, in the order in which they stand unless somebody orders them otherwise. */
export const REPORT_SECTIONS = [
  "sources",
  "method",
  "counts",
  "topics",
  "only_a",
  "only_b",
  "internal",
  "questions",
  "notes",
  "changes",
  "log",
  "checked",
] as const;
export type ReportSectionId = (typeof REPORT_SECTIONS)[number];

/** Which rows a report tells of: those that people stand behind, those that a filter leaves, all. */
export const REPORT_SCOPES = ["confirmed", "filter", "all"] as const;
type ReportScope = (typeof REPORT_SCOPES)[number];

/** In which words the program speaks in a report: one language, or a Chinese and English. */
export const REPORT_LANGS = ["en", "zh-Hant", "zh-Hans", "zh-Hant+en", "zh-Hans+en"] as const;
type ReportLang = (typeof REPORT_LANGS)[number];

export interface SectionChoice {
  id: ReportSectionId;
  isOn: boolean;
}

/** What a person chooses of a report; its address holds all of it. */
export interface ReportOptions {
  /** Every section once, in order. */
  sections: readonly SectionChoice[];
  scope: ReportScope;
  /** Holds where `scope` is `filter`. */
  filter: RowFilter;
  lang: ReportLang;
  /** False: people are called by a number. */
  hasNames: boolean;
  /** True: under each quote stands what people translated of it. */
  hasTranslations: boolean;
}

/** What stands in a report only where it is asked for. */
const ASKED_FOR: readonly ReportSectionId[] = ["changes"];
const DEFAULT_SECTIONS: readonly SectionChoice[] = REPORT_SECTIONS.map((id) => ({ id, isOn: !ASKED_FOR.includes(id) }));

/** A report as it is where nobody chose anything. @param lang the language of the screen */
export function defaultReport(lang: Lang): ReportOptions {
  return {
    sections: DEFAULT_SECTIONS,
    scope: "confirmed",
    filter: NO_FILTER,
    lang,
    hasNames: true,
    hasTranslations: true,
  };
}

/** Reads the options from an address; what it does not know, or finds missing, is as by default. @param lang the screen's */
export function parseReportOptions(query: { get(name: string): string | null }, lang: Lang): ReportOptions {
  const usual = defaultReport(lang);
  return {
    sections: parseSections(query.get("sections")),
    scope: REPORT_SCOPES.find((scope) => scope === query.get("scope")) ?? usual.scope,
    filter: parseFilter(query),
    // A plus that nobody encoded arrives as a blank.
    lang: REPORT_LANGS.find((known) => known === query.get("lang")?.replace(" ", "+")) ?? usual.lang,
    hasNames: query.get("names") !== "0",
    hasTranslations: query.get("translations") !== "0",
  };
}

/** "topics,-log": what is off has a dash, so that it keeps its place. A section that is not named stands at the end. */
function parseSections(value: string | null): SectionChoice[] {
  const chosen = new Map<ReportSectionId, SectionChoice>();
  for (const word of (value ?? "").split(",")) {
    const id = REPORT_SECTIONS.find((known) => known === word.replace(/^-/u, ""));
    if (id && !chosen.has(id)) chosen.set(id, { id, isOn: !word.startsWith("-") });
  }
  return [...chosen.values(), ...DEFAULT_SECTIONS.filter(({ id }) => !chosen.has(id))];
}

/** The address part of the options, without the question mark. The language always stands in it: whoever opens it may read another. */
export function formatReportOptions(options: ReportOptions): string {
  const sections = options.sections.map(({ id, isOn }) => `${isOn ? "" : "-"}${id}`).join(",");
  const isUsual = sections === DEFAULT_SECTIONS.map(({ id, isOn }) => `${isOn ? "" : "-"}${id}`).join(",");
  const filter = formatQuery(options.filter, null);
  return [
    `scope=${options.scope}`,
    `lang=${encodeURIComponent(options.lang)}`,
    ...(isUsual ? [] : [`sections=${sections}`]),
    ...(options.hasNames ? [] : ["names=0"]),
    ...(options.hasTranslations ? [] : ["translations=0"]),
    ...(filter === "" ? [] : [filter]),
  ].join("&");
}

/** The languages that a report speaks, the first one first. */
export function langsOf(lang: ReportLang): readonly Lang[] {
  return lang.split("+") as Lang[];
}

/** The list with one section moved up (-1) or down (1); at the end it stays. */
export function moveSection(
  sections: readonly SectionChoice[],
  id: ReportSectionId,
  by: -1 | 1,
): readonly SectionChoice[] {
  const from = sections.findIndex((section) => section.id === id);
  const [one, other] = [sections[from], sections[from + by]];
  if (!one || !other) return sections;
  return sections.map((section) => (section === one ? other : section === other ? one : section));
}

/** The list with one section on or off. */
export function turnSection(
  sections: readonly SectionChoice[],
  id: ReportSectionId,
  isOn: boolean,
): readonly SectionChoice[] {
  return sections.map((section) => (section.id === id ? { id, isOn } : section));
}
