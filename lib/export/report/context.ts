import type { Claim } from "../../model/claim";
import type { ReportState } from "../../model/exported";
import type { Annotation } from "../../model/human";
import type { Lang } from "../../model/lang";
import type { ReviewedReport } from "../../model/reviewed";
import type { Source, SourceId } from "../../model/source";
import { codePointsOf } from "../../text/code-points";
import { makeSpell, type Spell } from "../../text/spelling";
import { langOfLabel } from "../../view/label-lang";
import { langsOf, type ReportOptions } from "../../view/report-options";
import { scopeSheet } from "../../view/report-scope";
import { buildSheet, listRows, type Row, type Sheet } from "../../view/rows";
import type { Words } from "../messages";
import type { Run, Text } from "./document";
import { makeTongues, type Tongues } from "./tongues";

/** A report that left before, and how the comparison stood then. */
export interface EarlierReport {
  at: string;
  version: string;
  state: ReportState;
}

/** What the sections of a report share. */
export interface Context {
  /** The report that left before this one, of another state; null where there is none. */
  earlier: EarlierReport | null;
  report: ReviewedReport;
  options: ReportOptions;
  tongues: Tongues;
  /** Everything, and what of it the report tells. */
  whole: Sheet;
  told: Sheet;
  /** Rows that the report numbers, by key. */
  numbers: ReadonlyMap<string, number>;
  claims: ReadonlyMap<string, Claim>;
  sources: ReadonlyMap<SourceId, Source>;
  /** How many claims that the report tells of stand in it with a person's translation. */
  translations: number;
  /** Notes that are not deleted. */
  notes: readonly Annotation[];
  spell: Spell;
  /** A person's name, or the number that stands for it. */
  actorOf(actor: string, words: Words): string;
  /** Words of the sources with the language they are in. */
  label(words: string): Run;
  /** "A · Gazette": a side by letter and name. */
  sideName(side: SourceId): Text;
  /** Length of a source in code points. */
  lengthOf(side: SourceId): number;
}

export function makeContext(
  report: ReviewedReport,
  sources: readonly Source[],
  options: ReportOptions,
  earlier: EarlierReport | null = null,
): Context {
  const bySide = new Map(sources.map((source) => [source.id, source]));
  const whole = buildSheet(report);
  const told = scopeSheet(whole, options);
  const claims = new Set(listRows(told).flatMap((row) => [...row.a, ...row.b]));
  const translated = [...claims].filter(({ translation }) => options.hasTranslations && translation !== undefined);
  const numbered: Row[] = [...told.topics.flatMap(({ rows }) => rows), ...told.internal];
  const actors = listActors(report);
  const texts = { a: bySide.get("a")?.text ?? "", b: bySide.get("b")?.text ?? "" };
  const langs = { a: bySide.get("a")?.lang ?? "en", b: bySide.get("b")?.lang ?? "en" };
  return {
    earlier,
    report,
    options,
    tongues: makeTongues(langsOf(options.lang)),
    whole,
    told,
    translations: translated.length,
    numbers: new Map(numbered.map((row, i) => [row.key, i + 1])),
    claims: new Map(report.claims.map((claim) => [claim.id, claim])),
    sources: bySide,
    notes: report.human.annotations.filter(({ deletedAt }) => deletedAt === null),
    spell: makeSpell(sources),
    actorOf: (actor, words) =>
      options.hasNames ? actor : words("report.someone", { number: actors.indexOf(actor) + 1 }),
    label: (words) => ({ text: words, lang: langOfLabel(words, texts, langs) as Lang }),
    sideName: (side) => {
      const source = bySide.get(side);
      const name = source?.publisher || source?.title || "";
      const letter = { text: side.toUpperCase(), isStrong: true };
      return name === "" || !source ? [letter] : [letter, { text: " · " }, { text: name, lang: source.lang }];
    },
    lengthOf: (side) => {
      const text = bySide.get(side)?.text ?? "";
      return codePointsOf(text).at(text.length);
    },
  };
}

/** Everybody who did something, in the order in which they first did: the place of a name gives nothing of it away. */
function listActors({ human }: ReviewedReport): string[] {
  const inOrder = [...human.events].sort((x, y) => x.seq - y.seq).map(({ actor }) => actor);
  const others = [...human.reviews, ...human.annotations, ...human.links, ...human.edits].map(({ actor }) => actor);
  return [...new Set([...inOrder, ...others])];
}

/** "2026-11-22 15:04 UTC" @param at an ISO time in UTC */
export function timeOf(at: string): string {
  return `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;
}
