import type { Annotation } from "../../model/human";
import type { ReviewedLink } from "../../model/reviewed";
import { isHighlight } from "../../view/highlights";
import type { Context } from "./context";
import { escapeLine } from "./escape";
import { noteLines } from "./note-body";

/** Notes as a list; answers under the note they answer. @param title Markdown that stands before the list. */
export function describeNotes(
  notes: readonly Annotation[],
  context: Context,
  title = context.words("export.notes"),
): string[] {
  const ids = new Set(notes.map((note) => note.id));
  const lines = (parentId: string | null, depth: number): string[] =>
    notes
      .filter((note) => (note.parentId !== null && ids.has(note.parentId) ? note.parentId : null) === parentId)
      .flatMap((note) => [...indent(describeNote(note, context), depth), ...lines(note.id, depth + 1)]);
  return notes.length === 0 ? [] : [[title, "", ...lines(null, 0)].join("\n")];
}

/** Notes on a link and on its claims, those on a claim under a line that names its place. */
export function describeLinkNotes(link: ReviewedLink, context: Context): string[] {
  const onClaims = [...link.a, ...link.b].flatMap((id) => describeClaimNotes(id, context));
  return [...describeNotes(link.annotations, context), ...onClaims];
}

function describeClaimNotes(claimKey: string, context: Context): string[] {
  const { words, claims, notes } = context;
  const claim = claims.get(claimKey);
  if (!claim) return [];
  const own = notes.filter(({ target }) => target.kind === "claim" && target.claimKey === claimKey);
  const side = words(`labels.sides.${claim.source}`);
  const title =
    claim.paragraph < 0
      ? words("export.claimNotes", { side })
      : words("export.claimNotesAt", { side, number: claim.paragraph + 1 });
  return describeNotes(own, context, title);
}

/** Notes on a topic, without those on its links. */
export function describeTopicNotes(topicId: string, context: Context): string[] {
  return describeNotes(
    context.notes.filter(({ target }) => target.kind === "topic" && target.topicKey === topicId),
    context,
  );
}

/** An item of a list: one line, or a line and the note's own lines under it. */
function describeNote(note: Annotation, { words }: Context): string[] {
  const who = words("export.note", { actor: escapeLine(note.actor), date: note.createdAt.slice(0, 10) });
  const state = note.status === "open" ? "" : words(`export.${note.status}`) + because(note.resolution);
  const weight =
    note.materiality === null
      ? ""
      : words("export.noteWeight", { materiality: words(`labels.materialities.${note.materiality}`) });
  const tags = note.tags.map((tag) => ` #${escapeLine(tag)}`).join("");
  const [first = "", ...rest] = isHighlight(note) ? [words("export.highlighted")] : noteLines(note.body);
  const opening = `- ${who}${state}${weight}${tags}${words("export.colon")}`;
  return rest.length === 0 ? [`${opening}${first}`] : [opening.trimEnd(), "", ...indent([first, ...rest], 1)];
}

function because(reason: string): string {
  return reason === "" ? "" : ` (${escapeLine(reason)})`;
}

/** Lines as part of a list item `depth` levels deep. */
export function indent(lines: readonly string[], depth: number): string[] {
  return lines.map((line) => (line === "" ? "" : `${"  ".repeat(depth)}${line}`));
}
