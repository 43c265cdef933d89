import type { Annotation } from "../../model/human";
import type { Context } from "./context";
import { escapeLine, quoteBlock } from "./escape";
import { describeDecision, describeNotes } from "./link";

/** Notes on passages and claims, under what they stand on, in the order of the texts. */
export function notesSection(context: Context): string[] {
  const { words, report } = context;
  const orphans = new Set(report.orphans.map((note) => note.id));
  const notes = report.human.annotations.filter((note) => note.deletedAt === null && !orphans.has(note.id));
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
      [`**${words(`labels.sides.${place.side}`)}**`, quoteBlock(place.quote), ...describeNotes(own, context)].join(
        "\n\n",
      ),
    );
  return sections.length === 0 ? [] : [[`## ${words("export.passageNotes")}`, ...sections].join("\n\n")];
}

interface Place {
  side: "a" | "b";
  start: number;
  quote: string;
}

/** Null for notes on links and topics, which stand with those. */
function placeOf({ target }: Annotation, { claims }: Context): Place | null {
  if (target.kind === "passage")
    return { side: target.anchor.source, start: target.anchor.start, quote: target.anchor.exact };
  const claim = target.kind === "claim" ? claims.get(target.claimKey) : undefined;
  return claim ? { side: claim.source, start: claim.start, quote: claim.quote } : null;
}

/** Work of people that finds no place in this run: kept in the report, so that nothing is lost silently. */
export function lostSection(context: Context): string[] {
  const { words, report } = context;
  const reviews = report.noLongerProposed.map(({ review }) =>
    [
      `**${words(`labels.relations.${review.relation ?? review.seen.relation}`)}**${words("export.colon")}${escapeLine(review.seen.topic)}`,
      describeDecision(review, words(`labels.relations.${review.seen.relation}`), context),
    ].join("\n\n"),
  );
  const orphans = describeNotes(report.orphans, context);
  if (reviews.length === 0 && orphans.length === 0) return [];
  return [
    [
      `## ${words("export.lost")}`,
      ...(reviews.length > 0 ? [words("export.lostReviews"), ...reviews] : []),
      ...(orphans.length > 0 ? [words("export.lostNotes"), ...orphans] : []),
    ].join("\n\n"),
  ];
}
