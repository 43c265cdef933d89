import type { Claim } from "../model/claim";
import type { ClaimEdit } from "../model/human";
import { LANGS, type Lang, packOf } from "../model/lang";
import type { ReviewedReport } from "../model/reviewed";
import type { SourceId } from "../model/source";
import { isTranslation, TRANSLATION_SLOT, type TranslationValue } from "../model/translation";
import { isTranslationValue } from "../pipeline/overlay/claims";
import { decidingClaim } from "./decisive";
import { ask, type NewId, type RowAsk } from "./row-steps";
import { type Row, sourceOf } from "./rows";

/** What a quote can be translated into: anything but what it is written in. */
export function listTargets(quote: Lang): readonly Lang[] {
  return LANGS.filter((lang) => lang !== quote);
}

/** The language that a reader most likely translates into: the screen's, else the other source's; the other script is no other language. */
export function chooseTarget(quote: Lang, screen: Lang, other: Lang): Lang {
  const isForeign = (lang: Lang) => packOf(lang) !== packOf(quote);
  return [screen, other].find(isForeign) ?? LANGS.find(isForeign) ?? screen;
}

/**
 * The claim of a row that a key means: one without a translation before one that has it, one that the screen's reader may not be able
 * to read before another, A's before B's.
 */
export function claimToTranslate(row: Row, langs: Readonly<Record<SourceId, string>>, screen: Lang): Claim | null {
  const [a, b] = (["a", "b"] as const).map((side) => decidingClaim(row.link, side, row[side]));
  const claims = [a, b, ...row.a, ...row.b].flatMap((claim) => claim ?? []);
  const isForeign = ({ source }: Claim) => packOf(langs[source] as Lang) !== packOf(screen);
  const open = claims.filter(({ translation }) => !translation);
  return open.find(isForeign) ?? open[0] ?? claims.find(isForeign) ?? claims[0] ?? null;
}

/** The language of the source that a claim of a row stands against; its own, where both sides are of one source. */
export function otherLang(row: Pick<Row, "inside">, side: SourceId, langs: Readonly<Record<SourceId, string>>): Lang {
  return langs[sourceOf(row, side === "a" ? "b" : "a")] as Lang;
}

/** A translation whose claim this run does not know. */
interface LostTranslation {
  edit: ClaimEdit;
  value: TranslationValue;
  by: string;
}

/** Translations whose claim is gone, as after a correction of its text: kept, with the words that they translate. */
export function listLostTranslations({ unplaced }: Pick<ReviewedReport, "unplaced">): LostTranslation[] {
  return (unplaced?.edits ?? []).filter(isTranslation).flatMap((edit): LostTranslation[] => {
    const { value } = edit;
    return isTranslationValue(value) ? [{ edit, value, by: value.by ?? edit.actor }] : [];
  });
}

/**
 * Takes lost translations to the claim of exactly the same words; none where two claims have these words, or somebody has translated
 * them anew. Whoever wrote one stays its author.
 * @returns the changes, two for each; a person asks for them
 */
export function carryTranslations(report: ReviewedReport, newId: NewId): RowAsk[] {
  const taken = new Set<string>();
  return listLostTranslations(report).flatMap(({ edit, value, by }): RowAsk[] => {
    const [claim, ...others] = report.claims.filter(({ quote }) => quote === value.quote);
    if (!claim || others.length > 0 || claim.translation || taken.has(claim.id)) return [];
    taken.add(claim.id);
    return [
      ask("claim.reset", { claimKey: edit.claimKey, slot: TRANSLATION_SLOT }),
      ask("claim.edit", { id: newId(), claimKey: claim.id, slot: TRANSLATION_SLOT, value: { ...value, by } }),
    ];
  });
}
