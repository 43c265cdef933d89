import type { Claim } from "../../model/claim";
import type { Lang } from "../../model/lang";
import type { ReviewedReport } from "../../model/reviewed";
import type { Source, SourceId } from "../../model/source";
import { codePointsOf } from "../../text/code-points";
import { fold } from "../../text/fold";
import { type Words, wordsIn } from "../messages";
import { escapeLine } from "./escape";

/** What the sections of a report share. */
export interface Context {
  report: ReviewedReport;
  words: Words;
  claims: ReadonlyMap<string, Claim>;
  sources: ReadonlyMap<SourceId, Source>;
  /** Name of a side as Markdown: its publisher, else its title, else nothing. */
  nameOf(side: SourceId): string;
  /** ": Gazette", to follow a side's letter in a heading; nothing for a source without a name. */
  withName(side: SourceId): string;
  /** A folded name as the source spells it where it can be found there; people read the original, never the fold. */
  spell(name: string, side: SourceId): string;
  /** Length of a source in code points. */
  lengthOf(side: SourceId): number;
}

export function makeContext(report: ReviewedReport, sources: readonly Source[], lang: Lang): Context {
  const bySide = new Map(sources.map((source) => [source.id, source]));
  const foldedBySide = new Map(sources.map((source) => [source.id, fold(source.text)]));
  const folded = (side: SourceId) => foldedBySide.get(side) ?? "";
  const words = wordsIn(lang);
  const nameOf = (side: SourceId) => escapeLine(bySide.get(side)?.publisher || bySide.get(side)?.title || "");
  return {
    report,
    words,
    claims: new Map(report.claims.map((claim) => [claim.id, claim])),
    sources: bySide,
    nameOf,
    withName: (side) => (nameOf(side) ? `${words("export.colon")}${nameOf(side)}` : ""),
    spell: (name, side) => {
      const at = folded(side).indexOf(name);
      return at < 0 ? name : (bySide.get(side)?.text ?? "").slice(at, at + name.length);
    },
    lengthOf: (side) => {
      const text = bySide.get(side)?.text ?? "";
      return codePointsOf(text).at(text.length);
    },
  };
}
