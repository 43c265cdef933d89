import type { Claim } from "../../model/claim";
import type { Translation } from "../../model/translation";
import type { Context } from "./context";
import { escapeLine, quoteBlock } from "./escape";

/** Each claim's quote under a line that says whose it is, how firm, and where it stands. */
export function describeClaims(ids: readonly string[], context: Context): string[] {
  return ids.flatMap((id) => {
    const claim = context.claims.get(id);
    if (!claim) return [];
    return [`${describeSaying(claim, context)}\n\n${quoteBlock(claim.quote)}`, ...describeTranslation(claim, context)];
  });
}

/** A person's translation under the quote, which stays what counts; nothing where there is none. */
export function describeTranslation({ translation }: Claim, context: Context): string[] {
  return translation ? [sayTranslation(translation, context)] : [];
}

/** "Translation into English by Mei: …", on one line. */
export function sayTranslation({ by, lang, text }: Translation, { words }: Context): string {
  const label = words("report.translationBy", { actor: escapeLine(by), lang: words(`labels.langs.${lang}`) });
  return `${label} ${escapeLine(text)}`;
}

/** "**A** Gazette · mayor (head of the town), indirect quotation · denied · paragraph 3" */
function describeSaying(claim: Claim, context: Context): string {
  const { words, nameOf } = context;
  const parts = [nameOf(claim.source), ...voiceParts(claim, context), placeOf(claim, context)].filter(Boolean);
  return `**${words(`labels.sides.${claim.source}`)}** ${parts.join(" · ")}`.trimEnd();
}

/** Whose words a claim is and how firm: what is plain (the author's own statement of a fact) is left out. */
export function voiceParts(claim: Claim, { words, spell }: Context): string[] {
  const { speaker } = claim;
  const role = speaker?.role ? words("export.role", { role: escapeLine(spell(speaker.role, claim.source)) }) : "";
  return [
    ...(speaker ? [`${escapeLine(spell(speaker.name, claim.source))}${role}`] : []),
    ...(claim.form === "narration" ? [] : [words(`labels.forms.${claim.form}`)]),
    ...(claim.status === "asserted" ? [] : [words(`labels.statuses.${claim.status}`)]),
    ...(claim.answer ? [words("export.answer", { answer: words(`labels.answers.${claim.answer}`) })] : []),
    ...(claim.chain.length > 0
      ? [words("export.chain", { chain: claim.chain.map((name) => escapeLine(spell(name, claim.source))).join(" → ") })]
      : []),
    ...(claim.stance === "doubts" || claim.stance === "rejects" ? [words(`labels.stances.${claim.stance}`)] : []),
    ...claim.context.filter((span) => span.role === "time").map((span) => escapeLine(span.text)),
  ];
}

/** "paragraph 3"; nothing for a claim that a person marked, whose paragraph is not known. */
export function placeOf(claim: Claim, { words }: Context): string {
  return claim.paragraph >= 0 ? words("export.paragraph", { number: claim.paragraph + 1 }) : "";
}

/** "A Gazette (mayor · denied · paragraph 3)", to stand before a quote in one line. */
export function describeSpeaker(claim: Claim, context: Context): string {
  const { words, nameOf } = context;
  const parts = [...voiceParts(claim, context), placeOf(claim, context)].filter(Boolean).join(" · ");
  const name = nameOf(claim.source) ? ` ${nameOf(claim.source)}` : "";
  return `**${words(`labels.sides.${claim.source}`)}**${name}${parts ? words("export.inBrackets", { text: parts }) : ""}`;
}
