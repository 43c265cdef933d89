import { GROUPS } from "../../model/relation";
import type { ReviewedLink } from "../../model/reviewed";
import { describeTopicNotes } from "./annotations";
import type { Context } from "./context";
import { escapeLine } from "./escape";
import { labelFrom } from "./excerpt";
import { describeLink, isFalseAlarm } from "./link";

interface TopicLinks {
  id: string;
  links: readonly ReviewedLink[];
}

/** Topics on which both sources speak: those with a contradiction first, then in the order of source A. */
export function topicsSection(context: Context): string {
  const sections = gatherTopics(context).map((topic) =>
    [
      `### ${titleOf(topic.id, context)}`,
      ...describeTopicNotes(topic.id, context),
      ...topic.links.map((link) => describeLink(link, context)),
    ].join("\n\n"),
  );
  return [
    `## ${context.words("export.topics")}`,
    ...(sections.length > 0 ? sections : [context.words("export.none")]),
  ].join("\n\n");
}

/** A topic's label as Markdown; where it has none, the beginning of its first quote. */
export function titleOf(topicId: string, { report, claims, words }: Context): string {
  const label = report.topics.find((topic) => topic.id === topicId)?.label ?? "";
  const first = report.links.find((link) => link.topicId === topicId);
  const quote = claims.get(first?.a[0] ?? first?.b[0] ?? "")?.quote ?? "";
  return escapeLine(label) || escapeLine(labelFrom(quote)) || words("export.unnamedTopic");
}

/** Links with claims of both sides: contradictions first, then by place; what a person called a false alarm last. */
export function twoSidedLinks({ report, claims }: Context): ReviewedLink[] {
  const place = (link: ReviewedLink) => claims.get(link.a[0] ?? link.b[0] ?? "")?.start ?? 0;
  const rank = (link: ReviewedLink) => (isFalseAlarm(link) ? GROUPS.length : GROUPS.indexOf(link.group));
  return report.links
    .filter((link) => link.a.length > 0 && link.b.length > 0)
    .sort((x, y) => rank(x) - rank(y) || place(x) - place(y) || (x.id < y.id ? -1 : 1));
}

/** Each topic once, at the place of its first link. */
function gatherTopics(context: Context): TopicLinks[] {
  const topics = new Map<string, ReviewedLink[]>();
  for (const link of twoSidedLinks(context)) topics.set(link.topicId, [...(topics.get(link.topicId) ?? []), link]);
  return [...topics].map(([id, links]) => ({ id, links }));
}
