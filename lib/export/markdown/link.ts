import type { Claim } from "../../model/claim";
import type { Finding, SideNames } from "../../model/finding";
import type { Annotation, Review } from "../../model/human";
import type { ReviewedLink } from "../../model/reviewed";
import { describeMessage } from "../messages";
import type { Context } from "./context";
import { escapeLine, escapeMarkdown, quoteBlock } from "./escape";

/** One link: verdict, both sides' quotes, reasons, where it comes from, and what people said of it. */
export function describeLink(link: ReviewedLink, context: Context): string {
  const { words } = context;
  return [
    `**${words(`labels.relations.${link.relation}`)}**${describeKinds(link.kinds, context)}`,
    ...describeClaims([...link.a, ...link.b], context),
    ...describeFindings(link.findings, context),
    ...describeOrigin(link, context),
    ...(link.origin === "person" ? [words("export.madeByPerson")] : [describeMethod(link, context)]),
    ...describeReview(link.review, link, context),
    ...describeNotes(link.annotations, context),
  ].join("\n\n");
}

export function describeKinds(kinds: readonly string[], { words }: Context): string {
  if (kinds.length === 0) return "";
  return words("export.kinds", {
    kinds: kinds.map((kind) => words(`labels.kinds.${kind}`)).join(words("export.comma")),
  });
}

/** Each claim's quote under a line that says whose it is, how firm, and where it stands. */
export function describeClaims(ids: readonly string[], context: Context): string[] {
  return ids.flatMap((id) => {
    const claim = context.claims.get(id);
    return claim ? [`${describeSaying(claim, context)}\n\n${quoteBlock(claim.quote)}`] : [];
  });
}

/** "**A** Gazette · mayor (head of the town), indirect quotation · denied · paragraph 3" */
function describeSaying(claim: Claim, { words, nameOf, spell }: Context): string {
  const { speaker } = claim;
  const role = speaker?.role ? words("export.role", { role: escapeLine(speaker.role) }) : "";
  const parts = [
    ...(nameOf(claim.source) ? [nameOf(claim.source)] : []),
    ...(speaker ? [`${escapeLine(spell(speaker.name, claim.source))}${role}`] : []),
    ...(claim.form === "narration" ? [] : [words(`labels.forms.${claim.form}`)]),
    ...(claim.status === "asserted" ? [] : [words(`labels.statuses.${claim.status}`)]),
    ...(claim.answer ? [words("export.answer", { answer: words(`labels.answers.${claim.answer}`) })] : []),
    ...(claim.chain.length > 0
      ? [words("export.chain", { chain: claim.chain.map((name) => escapeLine(spell(name, claim.source))).join(" → ") })]
      : []),
    ...(claim.stance === "doubts" || claim.stance === "rejects" ? [words(`labels.stances.${claim.stance}`)] : []),
    ...claim.context.filter((span) => span.role === "time").map((span) => escapeLine(span.text)),
    ...(claim.paragraph >= 0 ? [words("export.paragraph", { number: claim.paragraph + 1 })] : []),
  ];
  return `**${words(`labels.sides.${claim.source}`)}** ${parts.join(" · ")}`.trimEnd();
}

/** The rules' sentences. Words of the texts stand in them and are escaped like quotes. */
export function describeFindings(findings: readonly Finding[], { words }: Context, names?: SideNames): string[] {
  const sentences = findings.map((finding) => `- ${escapeLine(describeMessage(finding.message, words, names))}`);
  return sentences.length === 0 ? [] : [[words("export.why"), "", ...new Set(sentences)].join("\n")];
}

function describeOrigin(link: ReviewedLink, { words }: Context): string[] {
  if (link.group !== "agree") return [];
  const { wording, cites, speaker } = link.independence;
  const parts = [
    ...(wording === "own_words" ? [] : [words(`labels.wordings.${wording}`)]),
    ...(cites === "none_found" ? [] : [words(`labels.cites.${cites}`)]),
    ...(speaker === "same_statement" || speaker === "same_speaker" ? [words(`labels.speakerOrigins.${speaker}`)] : []),
  ];
  return parts.length === 0 ? [] : [words("export.origin", { origin: parts.join(words("export.comma")) })];
}

function describeMethod(link: ReviewedLink, { words }: Context): string {
  return words("export.rule", { method: link.method, strength: words(`labels.strengths.${link.strength}`) });
}

function describeReview(review: Review | null, link: ReviewedLink, context: Context): string[] {
  const { words } = context;
  if (!review || review.disposition === "unreviewed") return [words("export.unreviewed")];
  return [describeDecision(review, words(`labels.relations.${link.engineRelation}`), context)];
}

/** Who decided what, when and why. @param engineRelation the engine's verdict, named where a person changed it. */
export function describeDecision(review: Review, engineRelation: string, { words }: Context): string {
  const decision = words("export.review", {
    disposition: words(`labels.dispositions.${review.disposition}`),
    actor: escapeLine(review.actor),
    date: review.updatedAt.slice(0, 10),
  });
  const was = review.disposition === "changed" ? [words("export.engineSaid", { relation: engineRelation })] : [];
  const weight = review.materiality
    ? [words("export.materiality", { materiality: words(`labels.materialities.${review.materiality}`) })]
    : [];
  const reason = review.reason.trim() === "" ? [] : [words("export.reason", { reason: escapeLine(review.reason) })];
  return [decision, ...was, ...weight, ...reason].join(words("export.space"));
}

/** Notes as a list; answers under the note they answer. */
export function describeNotes(notes: readonly Annotation[], context: Context): string[] {
  const ids = new Set(notes.map((note) => note.id));
  const lines = (parentId: string | null, depth: number): string[] =>
    notes
      .filter((note) => (note.parentId !== null && ids.has(note.parentId) ? note.parentId : null) === parentId)
      .flatMap((note) => [`${"  ".repeat(depth)}- ${describeNote(note, context)}`, ...lines(note.id, depth + 1)]);
  return notes.length === 0 ? [] : [[context.words("export.notes"), "", ...lines(null, 0)].join("\n")];
}

export function describeNote(note: Annotation, { words }: Context): string {
  const who = words("export.note", { actor: escapeLine(note.actor), date: note.createdAt.slice(0, 10) });
  const state = note.status === "resolved" ? words("export.resolved") : "";
  return `${who}${state}${words("export.colon")}${escapeMarkdown(note.body).replace(/\s*\n\s*/g, " ")}`;
}
