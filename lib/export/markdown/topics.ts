import { GROUPS } from "../../model/relation";
import type { ReviewedLink } from "../../model/reviewed";
import type { SourceId } from "../../model/source";
import type { Context } from "./context";
import { escapeLine } from "./escape";
import { describeClaims, describeLink, describeNotes } from "./link";

interface TopicLinks {
  id: string;
  label: string;
  links: readonly ReviewedLink[];
}

/** Topics on which both sources speak: those with a contradiction first, then in the order of source A. */
export function topicsSection(context: Context): string {
  const topics = gather(context, (link) => link.a.length > 0 && link.b.length > 0);
  const sections = topics.map((topic) =>
    [
      titleOf(topic, context),
      ...topicNotes(topic.id, context),
      ...topic.links.map((link) => describeLink(link, context)),
    ].join("\n\n"),
  );
  return [
    `## ${context.words("export.topics")}`,
    ...(sections.length > 0 ? sections : [context.words("export.none")]),
  ].join("\n\n");
}

/** What only one source says; the other's silence is no contradiction. */
export function onlySection(side: SourceId, context: Context): string {
  const { words, withName } = context;
  const other = side === "a" ? "b" : "a";
  const topics = gather(context, (link) => link[other].length === 0);
  const sections = topics.map((topic) => [
    titleOf(topic, context),
    ...topicNotes(topic.id, context),
    ...topic.links.flatMap((link) =>
      link.review || link.annotations.length > 0 ? [describeLink(link, context)] : describeClaims(link[side], context),
    ),
  ]);
  return [
    `## ${words("export.only", { side: words(`labels.sides.${side}`) })}${withName(side)}`,
    ...(sections.length > 0 ? sections.flat() : [words("export.none")]),
  ].join("\n\n");
}

function titleOf({ label }: TopicLinks, { words }: Context): string {
  return `### ${escapeLine(label) || words("export.unnamedTopic")}`;
}

function gather({ report, claims }: Context, wanted: (link: ReviewedLink) => boolean): TopicLinks[] {
  const place = (link: ReviewedLink) => claims.get(link.a[0] ?? link.b[0] ?? "")?.start ?? 0;
  const rank = (link: ReviewedLink) => GROUPS.indexOf(link.group);
  const byPlace = (x: ReviewedLink, y: ReviewedLink) =>
    rank(x) - rank(y) || place(x) - place(y) || (x.id < y.id ? -1 : 1);
  const topics = report.topics.map(({ id, label }) => ({
    id,
    label,
    links: report.links.filter((link) => link.topicId === id && wanted(link)).sort(byPlace),
  }));
  // Sorting is stable: topics of the same first link, which there are none of, would keep the report's order.
  return topics
    .filter((topic) => topic.links.length > 0)
    .sort((x, y) => (x.links[0] && y.links[0] ? byPlace(x.links[0], y.links[0]) : 0));
}

function topicNotes(topicId: string, context: Context): string[] {
  const notes = context.report.human.annotations.filter(
    ({ target, deletedAt }) => deletedAt === null && target.kind === "topic" && target.topicKey === topicId,
  );
  return describeNotes(notes, context);
}
