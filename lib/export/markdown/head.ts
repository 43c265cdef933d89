import type { Disposition } from "../../model/human";
import { GROUPS } from "../../model/relation";
import { SIDES } from "../../model/source";
import type { Context } from "./context";
import { escapeLine, table } from "./escape";

/** The two sources, so that a reader can find the very texts: hash and length belong to the text as stored. */
export function sourcesSection({ words, sources, lengthOf }: Context): string {
  const head = ["side", "title", "publisher", "published", "recorded", "language", "length", "hash"];
  const rows = SIDES.flatMap((side) => {
    const source = sources.get(side);
    if (!source) return [];
    const date = (value: string | null) => value ?? words("export.notGiven");
    return [
      [
        words(`labels.sides.${side}`),
        escapeLine(source.title) || words("export.notGiven"),
        escapeLine(source.publisher) || words("export.notGiven"),
        date(source.publishedAt),
        source.recordedAt ?? "",
        words(`labels.langs.${source.lang}`),
        String(lengthOf(side)),
        `\`${source.sha256}\``,
      ],
    ];
  });
  return [
    `## ${words("export.sources")}`,
    table(
      head.map((key) => words(`export.columns.${key}`)),
      rows,
    ),
  ].join("\n\n");
}

/** How the report was made, and how far people have checked it. */
export function methodSection({ words, report }: Context): string {
  const count = (disposition: Disposition) =>
    report.links.filter((link) => link.review?.disposition === disposition).length;
  const reviewed = report.links.filter((link) => link.review && link.review.disposition !== "unreviewed").length;
  return [
    `## ${words("export.method")}`,
    words("export.methodText", { engine: report.engineVersion, schema: report.schemaVersion }),
    words("export.notTruth"),
    words("export.reviewCount", {
      reviewed,
      links: report.links.length,
      confirmed: count("confirmed"),
      changed: count("changed"),
      falseAlarms: count("false_alarm"),
    }),
    words("export.checkedBy"),
  ].join("\n\n");
}

/** Counts, each with what it is counted of. */
export function countsSection({ words, report, nameOf }: Context): string {
  const { summary, links } = report;
  const falseAlarms = links.filter(
    (link) => link.group === "contradict" && link.review?.disposition === "false_alarm",
  ).length;
  const groups = GROUPS.map((group) => {
    const line = words("export.groupCount", {
      group: words(`labels.groups.${group}`),
      count: summary.groups[group],
      total: summary.links,
    });
    const note =
      group === "contradict" && falseAlarms > 0 ? words("export.ofThemFalseAlarms", { count: falseAlarms }) : "";
    return `- ${line}${note}`;
  });
  const sides = SIDES.map((side) => {
    const [covered, sentences] = summary.covered[side];
    const name = nameOf(side) ? words("export.role", { role: nameOf(side) }) : "";
    const params = {
      side: `${words(`labels.sides.${side}`)}${name}`,
      claims: summary.claims[side],
      covered,
      sentences,
    };
    return `- ${words("export.sideCount", params)}`;
  });
  const origins = words("export.originCount", {
    agreements: summary.agreements,
    origins: summary.agreementOrigins,
  });
  return [
    `## ${words("export.counts")}`,
    [...groups, ...sides, `- ${words("export.topicCount", { count: summary.topics })}`].join("\n"),
    ...(summary.agreements > 0 ? [origins] : []),
  ].join("\n\n");
}
