import { type Disposition, isDecided } from "../../model/human";
import { SIDES } from "../../model/source";
import type { Context } from "./context";
import { codeSpan, escapeLine, table } from "./escape";

/** What the report is of, how it was made, and who read it: a list under the title. */
export function headSection(context: Context, made: { now: string; command?: string | undefined }): string {
  const { words, report, sources } = context;
  const texts = SIDES.flatMap((side) => {
    const source = sources.get(side);
    if (!source) return [];
    const name = [source.publisher, source.title].filter(Boolean).map(escapeLine).join(" · ");
    const date = source.publishedAt ? words("export.head.sourceDate", { date: source.publishedAt }) : "";
    return [
      `${words("export.head.source", { side: words(`labels.sides.${side}`), name: name || words("export.notGiven") })}${date}`,
    ];
  });
  const lines = [
    ...texts,
    describeReviewers(context),
    ...(made.command ? [words("export.head.command", { command: codeSpan(made.command) })] : []),
    words("export.checkedBy"),
  ];
  return [
    words("export.madeOn", { date: made.now, engine: report.engineVersion }),
    lines.map((line) => `- ${line}`).join("\n"),
  ].join("\n\n");
}

/** Everyone who reviewed or wrote a note, with their first and last day. */
function describeReviewers({ report, words }: Context): string {
  const days = new Map<string, string[]>();
  const add = (actor: string, at: string) => days.set(actor, [...(days.get(actor) ?? []), at.slice(0, 10)].sort());
  for (const review of report.human.reviews) {
    if (review.disposition !== "unreviewed") add(review.actor, review.updatedAt);
  }
  for (const note of report.human.annotations) if (note.deletedAt === null) add(note.actor, note.createdAt);
  const names = [...days]
    .sort(([x], [y]) => (x < y ? -1 : 1))
    .map(([actor, dates]) => {
      const [from = "", to = ""] = [dates[0], dates.at(-1)];
      const when = from === to ? words("export.head.day", { date: from }) : words("export.head.dates", { from, to });
      return `${escapeLine(actor)}${when}`;
    });
  return names.length === 0
    ? words("export.head.nobody")
    : words("export.head.reviewers", { names: names.join(words("export.comma")) });
}

/** The two sources, so that a reader can find the very texts: hash and length belong to the text as stored. */
export function sourcesSection({ words, sources, lengthOf }: Context): string {
  const given = SIDES.flatMap((side) => sources.get(side) ?? []);
  const isRecorded = given.some((source) => source.recordedAt !== null);
  const head = [
    "side",
    "title",
    "publisher",
    "published",
    ...(isRecorded ? ["recorded"] : []),
    "language",
    "length",
    "hash",
  ];
  const rows = given.map((source) => [
    words(`labels.sides.${source.id}`),
    escapeLine(source.title) || words("export.notGiven"),
    escapeLine(source.publisher) || words("export.notGiven"),
    source.publishedAt ?? words("export.notGiven"),
    ...(isRecorded ? [source.recordedAt ?? ""] : []),
    words(`labels.langs.${source.lang}`),
    String(lengthOf(source.id)),
    `\`${source.sha256}\``,
  ]);
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
  const links = report.links.filter(({ group }) => group !== "only_a" && group !== "only_b");
  const count = (disposition: Disposition) => links.filter((link) => link.review?.disposition === disposition).length;
  const reviewed = links.filter((link) => isDecided(link.review?.disposition ?? "unreviewed")).length;
  return [
    `## ${words("export.method")}`,
    words("export.methodText", { engine: report.engineVersion, schema: report.schemaVersion }),
    words("export.notTruth"),
    words("export.reviewCount", {
      reviewed,
      links: links.length,
      confirmed: count("confirmed"),
      changed: count("changed"),
      falseAlarms: count("false_alarm"),
    }),
  ].join("\n\n");
}
