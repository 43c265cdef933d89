import type { Claim } from "../../model/claim";
import { GROUPS, type Group } from "../../model/relation";
import type { ReviewedLink } from "../../model/reviewed";
import { SIDES } from "../../model/source";
import { summarize } from "../../pipeline/summary";
import { within } from "../../text/spans";
import { decidingFinding } from "../../view/decisive";
import type { Context } from "./context";
import { decidingExcerpt } from "./excerpt";
import { isChanged, isFalseAlarm, joinKinds } from "./link";
import { describeSpeaker } from "./saying";
import { titleOf, twoSidedLinks } from "./topics";

/** What an editor must see first: each contradiction and partial agreement in one line, then the counts. */
export function findingsSection(context: Context): string {
  const { words } = context;
  const links = twoSidedLinks(context);
  const lines = links
    .filter((link) => !isFalseAlarm(link) && (link.group === "contradict" || link.group === "partly"))
    .map((link) => describeFinding(link, context));
  const falseAlarms = links.filter(isFalseAlarm).map((link) => describeFinding(link, context));
  return [
    `## ${words("export.findings")}`,
    lines.length > 0 ? lines.join("\n") : words("export.noFindings"),
    ...(falseAlarms.length > 0 ? [words("export.falseAlarmList"), falseAlarms.join("\n")] : []),
    `### ${words("export.counts")}`,
    ...countLines(context),
  ].join("\n\n");
}

/** "- **Contradict** (figure): topic | A Gazette (…): … **12** … | B Herald (…): … **15** …" */
function describeFinding(link: ReviewedLink, context: Context): string {
  const { words } = context;
  const quotes = SIDES.flatMap((side) => {
    const claim = decidingClaim(link, side, context);
    if (!claim) return [];
    const excerpt = decidingExcerpt(claim, decidingFinding(link)?.[side] ?? []);
    return [`${describeSpeaker(claim, context)}${words("export.colon")}${excerpt}`];
  });
  const parts = [titleOf(link.topicId, context), ...quotes].join(words("export.against"));
  return `- ${describeStanding(link, context)}${words("export.colon")}${parts}`;
}

function describeStanding(link: ReviewedLink, context: Context): string {
  const { words } = context;
  const engine = words(`labels.relations.${link.engineRelation}`);
  if (isFalseAlarm(link))
    return `**${words("labels.dispositions.false_alarm")}**${words("export.inBrackets", { text: engine })}`;
  const kinds = joinKinds(link.kinds, context);
  const mark = isChanged(link)
    ? words("export.changedMark", { relation: engine })
    : kinds && words("export.inBrackets", { text: kinds });
  return `**${words(`labels.relations.${link.relation}`)}**${mark}`;
}

/** The claim that holds the words of the deciding finding, else the one that the link names. */
function decidingClaim(link: ReviewedLink, side: "a" | "b", { claims }: Context): Claim | undefined {
  const [span] = decidingFinding(link)?.[side] ?? [];
  const own = [link.decidedOn[side] ?? "", ...link[side]].flatMap((id) => claims.get(id) ?? []);
  return own.find((claim) => span && within(span, claim)) ?? own[0];
}

/** Links in which both sources speak: what groups and decisions are counted of, at the desk and here. */
export function countTwoSided(links: readonly ReviewedLink[]): number {
  return links.filter(({ group }) => !isOneSided(group)).length;
}

function isOneSided(group: Group): boolean {
  return group === "only_a" || group === "only_b";
}

/** Counts, each with what it is counted of. What a person marked as a false alarm stands in no group. */
function countLines({ words, report, nameOf }: Context): string[] {
  const total = countTwoSided(report.links);
  const standing = report.links.filter((link) => !isFalseAlarm(link));
  const falseAlarmCount = report.links.length - standing.length;
  const summary = summarize(standing, report.claims, report.coverage);
  const groups = GROUPS.map((group) =>
    words(isOneSided(group) ? "export.oneSidedCount" : "export.groupCount", {
      group: words(`labels.groups.${group}`),
      count: summary.groups[group],
      total,
    }),
  );
  const falseAlarms = falseAlarmCount > 0 ? [words("export.falseAlarmCount", { count: falseAlarmCount })] : [];
  const sides = SIDES.map((side) => {
    const [covered, sentences] = summary.covered[side];
    const name = nameOf(side) ? words("export.role", { role: nameOf(side) }) : "";
    const label = `${words(`labels.sides.${side}`)}${name}`;
    return words("export.sideCount", { side: label, claims: summary.claims[side], covered, sentences });
  });
  const topics = words("export.topicCount", { count: report.summary.topics });
  const origins = words("export.originCount", {
    agreements: summary.agreements,
    origins: summary.agreementOrigins,
  });
  return [
    [...groups, ...falseAlarms, ...sides, topics].map((line) => `- ${line}`).join("\n"),
    ...(summary.agreements > 0 ? [origins] : []),
  ];
}
