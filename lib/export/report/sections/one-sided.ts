import type { SourceId } from "../../../model/source";
import type { Row } from "../../../view/rows";
import type { Context } from "../context";
import type { Block, Table } from "../document";
import { describeDecision, describeVoice } from "../entry";
import { paragraph } from "../tongues";
import { describeTranslation } from "../translation";

/** What only one source says, in the order of its text; the other's silence is no contradiction. */
export function onlyBlocks(side: SourceId, context: Context): Block[] {
  const { told, whole, tongues } = context;
  const rows = [...told.only[side]].sort((x, y) => (x[side][0]?.start ?? 0) - (y[side][0]?.start ?? 0));
  if (rows.length === 0) {
    return tongues.paragraphs(whole.only[side].length === 0 ? "export.none" : "report.noneInScope");
  }
  const claims = new Set(rows.flatMap((row) => row[side])).size;
  return [...tongues.paragraphs("export.onlyIntro", { claims }), describeOnly(rows, context)];
}

/** Rows of one side as a table: the words, and who says them; what people decided stands under. */
export function describeOnly(rows: readonly Row[], context: Context): Table {
  const { tongues, sources } = context;
  return {
    kind: "table",
    name: tongues.line("report.oneSided"),
    head: [tongues.line("labels.slots.quote"), tongues.line("labels.slots.speaker")],
    rows: rows.flatMap((row) => {
      const decision = row.link.review
        ? tongues.paragraphs((words) => describeDecision(row, context, words), {}, "label")
        : [];
      return [...row.a, ...row.b].map((claim) => [
        [
          paragraph([{ text: claim.quote, lang: sources.get(claim.source)?.lang ?? "en" }], "quote"),
          ...describeTranslation(claim, context),
          ...decision,
        ],
        [
          paragraph(
            tongues.line((words) => describeVoice(claim, context, words) || words("workspace.author")),
            "label",
          ),
        ],
      ]);
    }),
    widths: [68, 32],
  };
}
