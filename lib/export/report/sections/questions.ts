import { shorten } from "../../../text/shorten";
import { filterSheet } from "../../../view/filter";
import { isTwoSided, listLinkRows, type Row } from "../../../view/rows";
import { listLostTranslations } from "../../../view/translations";
import type { Context } from "../context";
import type { Block, Text } from "../document";
import { describeReview } from "../entry";
import { join, strong } from "../tongues";

/** Longest beginning of a quote in a line of the list, in code points. */
const QUOTE = 80;

/** What is still to be settled: what waits for a source or was put off, contradictions that nobody has looked at, what is unclear. */
export function questionsBlocks(context: Context): Block[] {
  const { tongues, report, options, whole } = context;
  const sheet = options.scope === "filter" ? filterSheet(whole, options.filter) : whole;
  const rows = listLinkRows(sheet).filter(isTwoSided);
  const asked = rows.filter(isAsked);
  const unclear = rows.filter((row) => row.link.group === "unclear" && isOpen(row)).length;
  return [
    ...(asked.length > 0
      ? [{ kind: "list", items: asked.map((row) => describeQuestion(row, context)) } as const]
      : tongues.paragraphs("report.noQuestions")),
    ...(unclear > 0 ? tongues.paragraphs("report.unclear", { count: unclear, total: rows.length }) : []),
    ...(report.candidates.length > 0
      ? tongues.paragraphs("export.uncheckedCandidates", { count: report.candidates.length })
      : []),
    ...tongues.paragraphs("export.uncheckedFacts"),
    ...lostReviews(context),
    ...lostTranslations(context),
  ];
}

function isOpen({ link }: Row): boolean {
  return (link.review?.disposition ?? "unreviewed") === "unreviewed";
}

function isAsked(row: Row): boolean {
  const disposition = row.link.review?.disposition;
  if (disposition === "needs_source" || disposition === "deferred") return true;
  return row.link.group === "contradict" && isOpen(row);
}

/** "≠ Contradict · Not reviewed · roads closed: A “…” | B “…” Reason: …" */
function describeQuestion(row: Row, context: Context): Text {
  const { tongues, sources, numbers } = context;
  const { link } = row;
  const number = numbers.get(row.key);
  const quotes = [...row.a.slice(0, 1), ...row.b.slice(0, 1)].map((claim): Text => {
    const lang = sources.get(claim.source)?.lang ?? "en";
    return [{ text: `${claim.source.toUpperCase()} ` }, { text: shorten(claim.quote, QUOTE), lang }];
  });
  const { review } = link;
  return join(
    [
      [
        ...strong([
          ...(number === undefined ? [] : [{ text: `${number}. ` }]),
          ...tongues.line(`labels.dispositions.${review?.disposition ?? "unreviewed"}`),
        ]),
      ],
      tongues.line(`labels.relations.${link.relation}`),
      ...quotes,
      ...(review && review.disposition !== "unreviewed"
        ? [tongues.line((words) => describeReview(review, context, words))]
        : []),
    ],
    " · ",
  );
}

/** Decisions on links that the last run does not propose any more: kept, so that nothing is lost silently. */
function lostReviews(context: Context): Block[] {
  const { tongues, report, label } = context;
  if (report.noLongerProposed.length === 0) return [];
  return [
    ...tongues.paragraphs("export.lostReviews"),
    {
      kind: "list",
      items: report.noLongerProposed.map(({ review }) =>
        join(
          [
            tongues.line(`labels.relations.${review.relation ?? review.seen.relation}`),
            [label(review.seen.topic)],
            tongues.line((words) => describeReview(review, context, words)),
          ],
          " · ",
        ),
      ),
    },
  ];
}

/** Translations whose claim the last run does not find: what they translate, and whose they are. */
function lostTranslations(context: Context): Block[] {
  const { tongues, report, options, actorOf, label } = context;
  const lost = options.hasTranslations ? listLostTranslations(report) : [];
  if (lost.length === 0) return [];
  const items = lost.map(({ value, by }): Text => {
    const whose = tongues.line((words) =>
      words("report.translationBy", { actor: actorOf(by, words), lang: words(`labels.langs.${value.lang}`) }),
    );
    return [label(value.quote), { text: " · " }, ...whose, { text: " " }, { text: value.text, lang: value.lang }];
  });
  return [...tongues.paragraphs("report.lostTranslations", { count: lost.length }), { kind: "list", items }];
}
