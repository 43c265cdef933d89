import { type Finding, PASSAGE_NAMES, SIDE_NAMES } from "../../model/finding";
import type { Review } from "../../model/human";
import type { Relation } from "../../model/relation";
import type { ReviewedInternal, ReviewedLink } from "../../model/reviewed";
import type { SourceId } from "../../model/source";
import { spellMessage } from "../../text/spelling";
import { describeMessage } from "../messages";
import { describeLinkNotes, describeNotes } from "./annotations";
import type { Context } from "./context";
import { escapeLine } from "./escape";
import { describeClaims } from "./saying";

/** One link: verdict, both sides' quotes, reasons, where it comes from, and what people said of it. */
export function describeLink(link: ReviewedLink, context: Context): string {
  return [
    describeVerdict(link, context),
    ...describeClaims([...link.a, ...link.b], context),
    ...describeReasons(link, context),
    ...describeLinkNotes(link, context),
  ].join("\n\n");
}

/** What a verdict is told from: of a link between the sources, and of a pair inside one. */
type Judged = Pick<ReviewedLink, "relation" | "engineRelation" | "kinds" | "review">;

/** A pair inside one source, with what people said of it; notes on its claims stand with the claims' own links. */
export function describeInternal(pair: ReviewedInternal, context: Context): string {
  const findings = findingLines(pair.findings, context, { A: pair.source, B: pair.source }, PASSAGE_NAMES);
  return [
    describeVerdict(pair, context),
    ...describeClaims([...pair.x, ...pair.y], context),
    ...orderReasons(pair, { findings, method: [], origin: [] }, context),
    ...describeNotes(pair.annotations, context),
  ].join("\n\n");
}

export function isFalseAlarm(link: Pick<Judged, "review">): boolean {
  return link.review?.disposition === "false_alarm";
}

/** True where the relation shown is a person's and the engine's findings do not speak for it. */
export function isChanged(link: Judged): boolean {
  return link.review?.disposition === "changed" && link.relation !== link.engineRelation;
}

/** The relation that stands; the engine's kinds only where they belong to it. */
function describeVerdict(link: Judged, context: Context): string {
  const { words } = context;
  if (isFalseAlarm(link)) return words("export.falseAlarm", engineWords(link, context));
  const relation = `**${words(`labels.relations.${link.relation}`)}**`;
  return `${relation}${isChanged(link) ? words("export.changedBy") : describeKinds(link.kinds, context)}`;
}

/** Why: under a person's own relation or a false alarm the decision comes first, and the findings are the engine's. */
export function describeReasons(link: ReviewedLink, context: Context): string[] {
  const findings = findingLines(link.findings, context, { A: "a", B: "b" }, SIDE_NAMES);
  const isOwn = link.origin === "person";
  const method = isOwn ? [context.words("export.madeByPerson")] : [describeMethod(link, context)];
  const origin = describeOrigin(link, context);
  if (!isOwn) return orderReasons(link, { findings, method, origin }, context);
  const decision = describeReview(link.review, link.relation, context);
  return [...listUnder(context.words("export.why"), findings), ...origin, ...method, decision];
}

/** Findings, rule and origin with the decision, in the order that the decision asks for. */
function orderReasons(
  link: Judged,
  { findings, method, origin }: Readonly<Record<"findings" | "method" | "origin", readonly string[]>>,
  context: Context,
): string[] {
  const { words } = context;
  const decision = describeReview(link.review, link.relation, context);
  if (!isChanged(link) && !isFalseAlarm(link))
    return [...listUnder(words("export.why"), findings), ...origin, ...method, decision];
  const engine = engineWords(link, context);
  const because =
    findings.length > 0
      ? listUnder(words("export.engineBecause", engine), findings)
      : [words("export.engineOnly", engine)];
  return [decision, ...because, ...method, ...origin];
}

/** The rule that decided, by its name where it has one, and its id with version. */
function describeMethod({ method, strength }: ReviewedLink, { words }: Context): string {
  const name = `labels.rules.${method.split("@")[0]}`;
  return words("export.rule", {
    method: words.has(name) ? `${words(name)} · ${method}` : method,
    strength: words(`labels.strengths.${strength}`),
  });
}

function engineWords(link: Judged, context: Context): { relation: string; kinds: string } {
  const { words } = context;
  const kinds = joinKinds(link.kinds, context);
  return {
    relation: words(`labels.relations.${link.engineRelation}`),
    kinds: kinds ? words("export.inBrackets", { text: kinds }) : "",
  };
}

function describeKinds(kinds: readonly string[], context: Context): string {
  return kinds.length === 0 ? "" : context.words("export.kinds", { kinds: joinKinds(kinds, context) });
}

export function joinKinds(kinds: readonly string[], { words }: Context): string {
  return kinds.map((kind) => words(`labels.kinds.${kind}`)).join(words("export.comma"));
}

/** The rules' sentences, once each. Words of the texts stand in them as the sources spell them, escaped like quotes. */
function findingLines(
  findings: readonly Finding[],
  { words, spell }: Context,
  sides: Readonly<Record<"A" | "B", SourceId>>,
  names: Readonly<Record<"A" | "B", string>>,
): string[] {
  const sentences = findings.map(
    ({ message }) => `- ${escapeLine(describeMessage(spellMessage(message, spell, sides), words, names))}`,
  );
  return [...new Set(sentences)];
}

function listUnder(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [[title, "", ...lines].join("\n")];
}

/** What is known of where an agreement comes from, and what is not: nothing found is not independence. */
function describeOrigin({ group, origin, independence }: ReviewedLink, { words }: Context): string[] {
  if (group !== "agree" || origin === "person") return [];
  const { wording, cites, speaker } = independence;
  const parts = [
    words(`export.wordings.${wording}`),
    words(`labels.cites.${cites}`),
    words(`export.speakerOrigins.${speaker}`),
  ];
  return [words("export.origin", { origin: parts.join(words("export.comma")) })];
}

function describeReview(review: Review | null, relation: Relation, context: Context): string {
  if (!review || review.disposition === "unreviewed") return context.words("export.unreviewed");
  return describeDecision(review, relation, context);
}

/** Who decided what, when and why. @param relation what stands, named where a person changed it. */
export function describeDecision(review: Review, relation: Relation, { words }: Context): string {
  const decision = words("export.decided", {
    actor: escapeLine(review.actor),
    date: review.updatedAt.slice(0, 10),
    decision:
      review.disposition === "changed"
        ? words(`labels.relations.${relation}`)
        : words(`labels.dispositions.${review.disposition}`),
  });
  const weight = review.materiality
    ? [words("export.materiality", { materiality: words(`labels.materialities.${review.materiality}`) })]
    : [];
  const reason = review.reason.trim() === "" ? [] : [words("export.reason", { reason: escapeLine(review.reason) })];
  return [decision, ...weight, ...reason].join(words("export.space"));
}
