import { stringify } from "csv-stringify/sync";
import type { Lang } from "../model/lang";
import type { Activity } from "../view/activity";
import { type Words, wordsIn } from "./messages";

/** What a change was, in words: "reviewed it: Contradict · counted twice". */
function describe({ name, undoneName, detail }: Activity, words: Words): string {
  const { op, relation, reason, slot, translation } = detail;
  const more = [
    ...(undoneName === null ? [] : [words(`history.${undoneName}`)]),
    ...(op ? [words(`save.op_${op}`)] : []),
    ...(relation ? [words(`labels.relations.${relation}`)] : []),
    ...(slot ? [`${words(`labels.slots.${slot.name}`)}: ${slot.before ?? ""} → ${slot.after ?? ""}`] : []),
    ...(translation ? [[translation.before?.text, translation.after?.text].filter(Boolean).join(" → ")] : []),
    ...(reason ? [reason] : []),
  ];
  return [words(`history.${name}`), ...more].join(" · ");
}

/**
 * The log as a table: UTF-8 with a byte-order mark, so that spreadsheets know it; times in ISO 8601; a cell that a spreadsheet would
 * compute is kept text.
 * @param base address of the comparison that the places are laid on; empty: places stand as paths
 */
export function exportActivityCsv(lines: readonly Activity[], lang: Lang, base: string): string {
  const words = wordsIn(lang);
  const columns = ["number", "time", "person", "action", "what", "about", "place"];
  return stringify(
    [
      columns.map((column) => words(`progress.column_${column}`)),
      ...lines.map((line) => [
        ...[line.seq, line.at, line.actor, line.type, describe(line, words)],
        ...[line.about.map((one) => one.words).join(" / "), line.way === null ? "" : base + line.way],
      ]),
    ],
    { bom: true, escape_formulas: true, record_delimiter: "windows" },
  );
}

/** The log as data. */
export function exportActivityJson(lines: readonly Activity[], lang: Lang, base: string): string {
  const words = wordsIn(lang);
  const rows = lines.map((line) => {
    const { seq, at, actor, type, undone, about, way } = line;
    const place = way === null ? null : base + way;
    return { seq, at, actor, type, undone, what: describe(line, words), about, place };
  });
  return `${JSON.stringify({ activity: rows }, null, 2)}\n`;
}
