import type { Claim } from "../../../model/claim";
import { SIDES, type SourceId } from "../../../model/source";
import { listRows, type Row } from "../../../view/rows";
import type { Words } from "../../messages";
import type { Context } from "../context";
import { describeReasons, describeVoice } from "../entry";
import { describeTranslator } from "../translation";
import { type Column, type DataTable, makeTable } from "./table";

/** Each row that the report tells of: both sides in their own words, what they are to each other, why, and who decided what. */
export function alignmentsTable(context: Context): DataTable {
  const { numbers, actorOf, translations } = context;
  const review = (row: Row) => (row.link.review?.disposition === "unreviewed" ? null : row.link.review);
  const sides = SIDES.flatMap((side): Column<Row>[] => [
    [`report.quote_${side}`, 48, (row) => row[side].map(({ quote }) => quote).join("\n")],
    [`report.said_${side}`, 24, (row, words) => said(row[side], words)],
    ...(translations > 0 ? translationColumns(side, context) : []),
  ]);
  const columns: Column<Row>[] = [
    ["report.number", 6, ({ key }) => numbers.get(key) ?? null],
    ["report.topic", 20, ({ topic }) => topic.label],
    ["report.group", 12, ({ link }, words) => words(`labels.groups.${link.group}`)],
    ["report.relation", 18, ({ link }, words) => words(`labels.relations.${link.relation}`)],
    ["workspace.kinds", 18, ({ link }, words) => link.kinds.map((kind) => words(`labels.kinds.${kind}`)).join("; ")],
    ...sides,
    ["report.rationale", 48, (row, words) => describeReasons(row, context, words)],
    [
      "workspace.dispositions",
      14,
      (row, words) => words(`labels.dispositions.${review(row)?.disposition ?? "unreviewed"}`),
    ],
    ["report.who", 16, (row, words) => actorName(review(row)?.actor, words)],
    ["report.time", 22, (row) => review(row)?.updatedAt ?? null],
    ["report.reason", 36, (row) => review(row)?.reason ?? null],
    ["report.materiality", 12, (row, words) => weight(review(row)?.materiality, words)],
    ["report.id", 24, ({ key }) => key],
  ];
  return makeTable("report.sheet_alignments", listRows(context.told), columns, context);

  function actorName(actor: string | undefined, words: Words): string | null {
    return actor === undefined ? null : actorOf(actor, words);
  }

  function said(claims: readonly Claim[], words: Words): string {
    return claims.map((claim) => describeVoice(claim, context, words)).join("\n");
  }
}

/** A person's translations of one side, a line for each claim, and whose they are. */
function translationColumns(side: SourceId, context: Context): Column<Row>[] {
  const lines = (claims: readonly Claim[], tell: (claim: Claim) => string) =>
    claims.some(({ translation }) => translation) ? claims.map(tell).join("\n") : null;
  return [
    [`report.translation_${side}`, 48, (row) => lines(row[side], ({ translation }) => translation?.text ?? "")],
    [
      `report.translator_${side}`,
      24,
      (row, words) => lines(row[side], (claim) => describeTranslator(claim, context, words)),
    ],
  ];
}

function weight(materiality: string | null | undefined, words: Words): string | null {
  return materiality ? words(`labels.materialities.${materiality}`) : null;
}
