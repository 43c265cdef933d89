import type { Claim } from "../../model/claim";
import { PASSAGE_NAMES, SIDE_NAMES } from "../../model/finding";
import type { Review } from "../../model/human";
import type { SourceId } from "../../model/source";
import { spellMessage } from "../../text/spelling";
import { nameOfSide, type Row, sourceOf } from "../../view/rows";
import { describeMessage, type Words } from "../messages";
import { type Context, timeOf } from "./context";
import type { Cell, Entry, Paragraph, Text } from "./document";
import { signOf } from "./signs";
import { paragraph, strong } from "./tongues";
import { describeTranslation } from "./translation";

/** One link as a reader wants it: what it is, both sides in their own words, why, and who decided what. */
export function describeEntry(row: Row, context: Context): Entry {
  const { tongues } = context;
  return {
    kind: "entry",
    group: row.link.group,
    blocks: [
      describeStanding(row, context),
      {
        kind: "table",
        name: tongues.line("report.quotes"),
        head: [headOf(row, "a", context), headOf(row, "b", context)],
        rows: [[describeSide(row, "a", context), describeSide(row, "b", context)]],
        widths: [50, 50],
      },
      ...tongues.paragraphs((words) => describeReasons(row, context, words)),
      ...tongues.paragraphs((words) => describeDecision(row, context, words), {}, "label"),
    ],
  };
}

/** "3. ≠ Contradict (figure) · Confirmed" */
function describeStanding({ key, link }: Row, { tongues, numbers }: Context): Paragraph {
  const number = numbers.get(key);
  const isFalseAlarm = link.review?.disposition === "false_alarm";
  const isChanged = link.relation !== link.engineRelation;
  const relation = tongues.line((words) => {
    const name = words(`labels.relations.${link.relation}`);
    if (isChanged || link.kinds.length === 0) return name;
    const kinds = link.kinds.map((kind) => words(`labels.kinds.${kind}`)).join(words("export.comma"));
    return `${name}${words("export.inBrackets", { text: kinds })}`;
  });
  const state = tongues.line(
    link.origin === "person" && (link.review?.disposition ?? "unreviewed") === "unreviewed"
      ? "report.byPerson"
      : `labels.dispositions.${link.review?.disposition ?? "unreviewed"}`,
  );
  const head: Text = [
    { text: `${number === undefined ? "" : `${number}. `}${isFalseAlarm ? "–" : signOf(link.group)} ` },
  ];
  return paragraph([...strong([...head, ...relation]), { text: " · " }, ...state], "standing");
}

function headOf(row: Row, side: SourceId, { sideName }: Context): Text {
  const name = sideName(sourceOf(row, side));
  return row.inside === null ? name : [{ text: `${nameOfSide(row, side)} ` }, ...name];
}

/** The quotes of one side, each over the line that says whose it is. */
function describeSide(row: Row, side: SourceId, context: Context): Cell {
  const { tongues, sources } = context;
  const claims = row[side];
  if (claims.length === 0) return [paragraph(tongues.line("workspace.silent"), "label")];
  return claims.flatMap((claim) => {
    const saying = tongues.line((words) => describeVoice(claim, context, words));
    const quote = paragraph([{ text: claim.quote, lang: sources.get(claim.source)?.lang ?? "en" }], "quote");
    const voice = saying.length > 0 ? [paragraph(saying, "label")] : [];
    return [quote, ...voice, ...describeTranslation(claim, context)];
  });
}

/** "mayor (head of the town) · indirect quotation · denied · paragraph 3": what is plain is left out. */
export function describeVoice(claim: Claim, { spell }: Context, words: Words): string {
  const { speaker, source } = claim;
  const role = speaker?.role ? words("export.role", { role: spell(speaker.role, source) }) : "";
  return [
    ...(speaker ? [`${spell(speaker.name, source)}${role}`] : []),
    ...(claim.form === "narration" ? [] : [words(`labels.forms.${claim.form}`)]),
    ...(claim.status === "asserted" ? [] : [words(`labels.statuses.${claim.status}`)]),
    ...(claim.answer ? [words("export.answer", { answer: words(`labels.answers.${claim.answer}`) })] : []),
    ...(claim.chain.length > 0
      ? [words("export.chain", { chain: claim.chain.map((name) => spell(name, source)).join(" → ") })]
      : []),
    ...(claim.stance === "doubts" || claim.stance === "rejects" ? [words(`labels.stances.${claim.stance}`)] : []),
    ...(claim.paragraph >= 0 ? [words("export.paragraph", { number: claim.paragraph + 1 })] : []),
  ].join(" · ");
}

/** The rules' sentences, once each; under a person's own relation they are the engine's, and said to be. */
export function describeReasons(row: Row, { spell }: Context, words: Words): string {
  const { link, inside } = row;
  const sides = inside === null ? ({ A: "a", B: "b" } as const) : { A: inside, B: inside };
  const names = inside === null ? SIDE_NAMES : PASSAGE_NAMES;
  const sentences = link.findings.map(({ message }) =>
    describeMessage(spellMessage(message, spell, sides), words, names),
  );
  const engine =
    link.relation === link.engineRelation
      ? []
      : [words("export.engineOnly", { relation: words(`labels.relations.${link.engineRelation}`), kinds: "" })];
  const why = [...engine, ...new Set(sentences)];
  return [...(why.length > 0 ? [words("export.why"), ...why] : []), ...describeOrigin(row, words)].join(
    words("export.space"),
  );
}

/** What is known of where an agreement comes from, and what is not: nothing found is not independence. */
function describeOrigin({ link, inside }: Row, words: Words): string[] {
  if (link.group !== "agree" || link.origin === "person" || inside !== null) return [];
  const { wording, cites, speaker } = link.independence;
  const parts = [`export.wordings.${wording}`, `labels.cites.${cites}`, `export.speakerOrigins.${speaker}`];
  return [words("export.origin", { origin: parts.map((key) => words(key)).join(words("export.comma")) })];
}

/** Who decided what, when and why. */
export function describeDecision({ link }: Row, context: Context, words: Words): string {
  if (!link.review || link.review.disposition === "unreviewed")
    return words(link.origin === "person" ? "export.madeByPerson" : "export.unreviewed");
  return describeReview(link.review, context, words);
}

export function describeReview(review: Review, { actorOf }: Context, words: Words): string {
  const relation = review.relation ?? review.seen.relation;
  const decision =
    review.disposition === "changed"
      ? words(`labels.relations.${relation}`)
      : words(`labels.dispositions.${review.disposition}`);
  const reason = review.reason.trim();
  return [
    words("report.decided", { actor: actorOf(review.actor, words), date: timeOf(review.updatedAt), decision }),
    ...(review.materiality
      ? [words("export.materiality", { materiality: words(`labels.materialities.${review.materiality}`) })]
      : []),
    ...(reason === "" ? [] : [words("export.reason", { reason })]),
  ].join(words("export.space"));
}
