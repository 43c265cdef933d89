import type { ReviewedLink } from "../../model/reviewed";
import type { SourceId } from "../../model/source";
import { describeLinkNotes, describeTopicNotes, indent } from "./annotations";
import type { Context } from "./context";
import { escapeLine } from "./escape";
import { describeReasons } from "./link";
import { describeTranslation, placeOf, voiceParts } from "./saying";

/** What only one source says, an item for each claim in the order of the text; the other's silence is no contradiction. */
export function onlySection(side: SourceId, context: Context): string {
  const { words, report, claims, withName } = context;
  const other = side === "a" ? "b" : "a";
  const start = (link: ReviewedLink) => claims.get(link[side][0] ?? "")?.start ?? 0;
  const links = report.links
    .filter((link) => link[other].length === 0 && link[side].length > 0)
    .sort((x, y) => start(x) - start(y) || (x.id < y.id ? -1 : 1));
  const isTwoSided = new Set(report.links.filter((link) => link.a.length > 0 && link.b.length > 0).map(topicOf));
  const noted = new Set(isTwoSided);
  const items = links.flatMap((link) => {
    const below = [
      ...(noted.has(link.topicId) ? [] : describeTopicNotes(link.topicId, context)),
      ...describeHandling(link, context),
    ];
    noted.add(link.topicId);
    const last = claims.get(link[side].at(-1) ?? "")?.start ?? 0;
    return link[side].flatMap((id) => {
      const claim = claims.get(id);
      if (!claim) return [];
      const isLast = claim.start === last;
      return [{ start: claim.start, text: describeItem(id, isLast ? below : [], context) }];
    });
  });
  const count = new Set(links.flatMap((link) => link[side])).size;
  return [
    `## ${words("export.only", { side: words(`labels.sides.${side}`) })}${withName(side)}`,
    ...(items.length > 0
      ? [
          words("export.onlyIntro", { claims: count }),
          items
            .sort((x, y) => x.start - y.start)
            .map(({ text }) => text)
            .join("\n"),
        ]
      : [words("export.none")]),
  ].join("\n\n");
}

const topicOf = (link: ReviewedLink) => link.topicId;

/** "- paragraph 3 · mayor · denied: the quote" */
function describeItem(id: string, below: readonly string[], context: Context): string {
  const claim = context.claims.get(id);
  if (!claim) return "";
  const head = [placeOf(claim, context), ...voiceParts(claim, context)].filter(Boolean).join(" · ");
  const line = `- ${head}${head ? context.words("export.colon") : ""}${escapeLine(claim.quote)}`;
  return [
    line,
    ...[...describeTranslation(claim, context), ...below].flatMap((block) => ["", ...indent(block.split("\n"), 1)]),
  ].join("\n");
}

/** What people did with a one-sided link; nothing where nobody touched it. */
function describeHandling(link: ReviewedLink, context: Context): string[] {
  const isTouched = link.origin === "person" || (link.review !== null && link.review.disposition !== "unreviewed");
  return [...(isTouched ? describeReasons(link, context) : []), ...describeLinkNotes(link, context)];
}
