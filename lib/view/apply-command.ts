import type { Command, CommandPayloads, CommandType } from "../model/command";
import type { Annotation, Review } from "../model/human";
import { groupOf, type Relation } from "../model/relation";
import type { ReviewedLink, ReviewedReport } from "../model/reviewed";

/**
 * Shows a command's effect before the server has answered. Only what screens show at once is done here; the server's own
 * overlay replaces it with the next load.
 * @param at the time to show, ISO
 */
export function applyCommand(report: ReviewedReport, command: Command, at: string): ReviewedReport {
  if (isType(command, "review.set")) return setReview(report, command.payload, command.actor, at);
  if (isType(command, "review.clear")) return clearReview(report, command.payload.linkKey);
  if (isType(command, "annotation.create")) {
    const { id, target, body, parentId } = command.payload;
    const note: Annotation = {
      id,
      target,
      body,
      parentId,
      status: "open",
      actor: command.actor,
      createdAt: at,
      updatedAt: at,
      deletedAt: null,
    };
    return withAnnotations(report, [...report.human.annotations, note]);
  }
  if (isType(command, "annotation.edit")) {
    const { id, body } = command.payload;
    return patchNote(report, id, { body, updatedAt: at });
  }
  if (isType(command, "annotation.status")) {
    return patchNote(report, command.payload.id, { status: command.payload.status, updatedAt: at });
  }
  if (isType(command, "annotation.delete")) return patchNote(report, command.payload.id, { deletedAt: at });
  if (isType(command, "annotation.restore")) return patchNote(report, command.payload.id, { deletedAt: null });
  if (isType(command, "topic.create") || isType(command, "topic.edit")) {
    const topic = { ...command.payload, actor: command.actor };
    return withHuman(report, { topics: replaceRow(report.human.topics, topic) });
  }
  if (isType(command, "topic.delete")) {
    return withHuman(report, { topics: report.human.topics.filter(({ id }) => id !== command.payload.id) });
  }
  if (isType(command, "glossary.set")) {
    const entry = { ...command.payload, actor: command.actor };
    return withHuman(report, { glossary: replaceRow(report.human.glossary, entry) });
  }
  if (isType(command, "glossary.delete")) {
    return withHuman(report, { glossary: report.human.glossary.filter(({ id }) => id !== command.payload.id) });
  }
  return report;
}

/** The comparison's title once a command is done. */
export function titleAfter(title: string, command: Command): string {
  return isType(command, "comparison.rename") ? command.payload.title : title;
}

function withHuman(report: ReviewedReport, change: Partial<ReviewedReport["human"]>): ReviewedReport {
  return { ...report, human: { ...report.human, ...change } };
}

/** The list with a row of the same id changed, or with the row at its end. */
function replaceRow<Row extends { id: string }>(rows: readonly Row[], row: Row): Row[] {
  return rows.some(({ id }) => id === row.id)
    ? rows.map((other) => (other.id === row.id ? row : other))
    : [...rows, row];
}

function isType<T extends CommandType>(command: Command, type: T): command is Command<T> {
  return command.type === type;
}

function setReview(
  report: ReviewedReport,
  payload: CommandPayloads["review.set"],
  actor: string,
  at: string,
): ReviewedReport {
  const review: Review = { ...payload, actor, updatedAt: at };
  const reviews = [...report.human.reviews.filter((other) => other.linkKey !== payload.linkKey), review];
  const links = report.links.map((link): ReviewedLink => {
    if (link.id !== payload.linkKey) return link;
    return { ...link, review, ...relationFields(payload.relation ?? link.engineRelation) };
  });
  return { ...report, links, human: { ...report.human, reviews } };
}

function clearReview(report: ReviewedReport, linkKey: string): ReviewedReport {
  const reviews = report.human.reviews.filter((review) => review.linkKey !== linkKey);
  const links = report.links.map((link): ReviewedLink => {
    return link.id === linkKey ? { ...link, review: null, ...relationFields(link.engineRelation) } : link;
  });
  return { ...report, links, human: { ...report.human, reviews } };
}

function relationFields(relation: Relation): Pick<ReviewedLink, "relation" | "group"> {
  return { relation, group: groupOf(relation) };
}

function patchNote(report: ReviewedReport, id: string, patch: Partial<Annotation>): ReviewedReport {
  const notes = report.human.annotations.map((note) => (note.id === id ? { ...note, ...patch } : note));
  return withAnnotations(report, notes);
}

function withAnnotations(report: ReviewedReport, annotations: readonly Annotation[]): ReviewedReport {
  const links = report.links.map((link): ReviewedLink => {
    const own = annotations.filter(({ target }) => target.kind === "link" && target.linkKey === link.id);
    return own.length === 0 && link.annotations.length === 0 ? link : { ...link, annotations: own };
  });
  return { ...report, links, human: { ...report.human, annotations } };
}
