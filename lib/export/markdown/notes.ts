import type { Annotation } from "../../model/human";
import { toTranslation } from "../../pipeline/overlay/claims";
import { listLostTranslations } from "../../view/translations";
import { describeNotes, describeTopicNotes } from "./annotations";
import type { Context } from "./context";
import { escapeLine, quoteBlock } from "./escape";
import { describeDecision } from "./link";
import { sayTranslation } from "./saying";
import { titleOf } from "./topics";

/**
 * Notes that stand with no link: on passages, on a source as a whole, on claims and topics that no link holds. Each under what it stands on, in the
 * order of the texts.
 */
export function notesSection(context: Context): string[] {
  const { words, notes } = context;
  const places = new Map<string, { place: Place; notes: Annotation[] }>();
  for (const note of notes) {
    const place = placeOf(note, context);
    if (!place) continue;
    const key = `${place.side} ${String(place.start).padStart(9, "0")} ${place.quote}`;
    const entry = places.get(key) ?? { place, notes: [] };
    places.set(key, { place, notes: [...entry.notes, note] });
  }
  const sections = [...places.entries()]
    .sort(([x], [y]) => (x < y ? -1 : 1))
    .map(([, { place, notes: own }]) =>
      [
        `**${words(`labels.sides.${place.side}`)}**`,
        ...(place.quote === "" ? [] : [quoteBlock(place.quote)]),
        ...describeNotes(own, context),
      ].join("\n\n"),
    );
  const all = [...sections, ...topicBlocks(context)];
  return all.length === 0 ? [] : [[`## ${words("export.passageNotes")}`, ...all].join("\n\n")];
}

/** Notes on topics without links. */
function topicBlocks(context: Context): string[] {
  const { report, words } = context;
  const linked = new Set(report.links.map((link) => link.topicId));
  return report.topics
    .filter(({ id }) => !linked.has(id))
    .flatMap(({ id }) => {
      const own = describeTopicNotes(id, context);
      return own.length > 0 ? [words("export.topicNotes", { topic: titleOf(id, context) }), ...own] : [];
    });
}

interface Place {
  side: "a" | "b";
  start: number;
  quote: string;
}

/** Null for notes that stand with a link or a topic. */
function placeOf({ target }: Annotation, { claims, report }: Context): Place | null {
  if (target.kind === "passage")
    return { side: target.anchor.source, start: target.anchor.start, quote: target.anchor.exact };
  if (target.kind === "source") return { side: target.source, start: 0, quote: target.quote };
  if (target.kind !== "claim") return null;
  const claim = claims.get(target.claimKey);
  const isLinked = report.links.some(({ a, b }) => a.includes(target.claimKey) || b.includes(target.claimKey));
  return claim && !isLinked ? { side: claim.source, start: claim.start, quote: claim.quote } : null;
}

/** Work of people that finds no place in this run: kept in the report, so that nothing is lost silently. */
export function lostSection(context: Context): string[] {
  const { words, report } = context;
  const reviews = report.noLongerProposed.map(({ review }) => {
    const relation = review.relation ?? review.seen.relation;
    const was = review.relation
      ? [words("export.engineOnly", { relation: words(`labels.relations.${review.seen.relation}`), kinds: "" })]
      : [];
    return [
      `**${words(`labels.relations.${relation}`)}**${words("export.colon")}${escapeLine(review.seen.topic)}`,
      [describeDecision(review, relation, context), ...was].join(words("export.space")),
    ].join("\n\n");
  });
  const orphans = describeNotes(report.orphans, context);
  const translations = listLostTranslations(report).map(({ edit, value, by }) => {
    const translation = toTranslation({ ...edit, value: { ...value, by } });
    return `- ${escapeLine(value.quote)} · ${sayTranslation(translation, context)}`;
  });
  if (reviews.length === 0 && orphans.length === 0 && translations.length === 0) return [];
  return [
    [
      `## ${words("export.lost")}`,
      ...(reviews.length > 0 ? [words("export.lostReviews"), ...reviews] : []),
      ...(orphans.length > 0 ? [words("export.lostNotes"), ...orphans] : []),
      ...(translations.length > 0
        ? [words("report.lostTranslations", { count: translations.length }), translations.join("\n")]
        : []),
    ].join("\n\n"),
  ];
}
