import type { Claim } from "../../model/claim";
import type { Annotation } from "../../model/human";
import type { Lang } from "../../model/lang";
import type { ReviewedReport } from "../../model/reviewed";
import type { Source, SourceId } from "../../model/source";
import { codePointsOf } from "../../text/code-points";
import { makeSpell, type Spell } from "../../text/spelling";
import { type Words, wordsIn } from "../messages";
import { escapeLine } from "./escape";

/** What the sections of a report share. */
export interface Context {
  report: ReviewedReport;
  words: Words;
  claims: ReadonlyMap<string, Claim>;
  sources: ReadonlyMap<SourceId, Source>;
  /** Notes of people that are neither deleted nor without a place. */
  notes: readonly Annotation[];
  /** Name of a side as Markdown: its publisher, else its title, else nothing. */
  nameOf(side: SourceId): string;
  /** ": Gazette", to follow a side's letter in a heading; nothing for a source without a name. */
  withName(side: SourceId): string;
  /** A folded name as the source spells it where it can be found there; people read the original, never the fold. */
  spell: Spell;
  /** Length of a source in code points. */
  lengthOf(side: SourceId): number;
}

export function makeContext(report: ReviewedReport, sources: readonly Source[], lang: Lang): Context {
  const bySide = new Map(sources.map((source) => [source.id, source]));
  const words = wordsIn(lang);
  const nameOf = (side: SourceId) => escapeLine(bySide.get(side)?.publisher || bySide.get(side)?.title || "");
  const orphans = new Set(report.orphans.map((note) => note.id));
  return {
    report,
    words,
    claims: new Map(report.claims.map((claim) => [claim.id, claim])),
    sources: bySide,
    notes: report.human.annotations.filter((note) => note.deletedAt === null && !orphans.has(note.id)),
    nameOf,
    withName: (side) => (nameOf(side) ? `${words("export.colon")}${nameOf(side)}` : ""),
    spell: makeSpell(sources),
    lengthOf: (side) => {
      const text = bySide.get(side)?.text ?? "";
      return codePointsOf(text).at(text.length);
    },
  };
}
