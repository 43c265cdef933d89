import type { Claim } from "../../../model/claim";
import type { Annotation, EventRecord } from "../../../model/human";
import type { Source } from "../../../model/source";
import { codePointsOf } from "../../../text/code-points";
import { listRows } from "../../../view/rows";
import type { Context } from "../context";
import { plainText } from "../document";
import { describeEvent } from "../sections/log";
import { placeOf } from "../sections/notes";
import { describeTranslator } from "../translation";
import { alignmentsTable } from "./alignments";
import { type Column, type DataTable, makeTable } from "./table";

export { alignmentsTable };

/** The sheets of a workbook. @param seal what the file calls itself, to stand under the log */
export function dataTables(context: Context, seal?: string): DataTable[] {
  const log = logTable(context);
  return [
    sourcesTable(context),
    claimsTable(context),
    alignmentsTable(context),
    notesTable(context),
    seal ? { ...log, rows: [...log.rows, [null, null, null, seal]] } : log,
  ];
}

function sourcesTable(context: Context): DataTable {
  const { sources, lengthOf } = context;
  return makeTable<Source>(
    "report.section_sources",
    [...sources.values()],
    [
      ["export.columns.side", 6, ({ id }) => id.toUpperCase()],
      ["export.columns.title", 36, ({ title }) => title],
      ["export.columns.publisher", 24, ({ publisher }) => publisher],
      ["export.columns.author", 20, ({ author }) => author],
      ["export.columns.type", 14, ({ type }, words) => (type ? words(`labels.sourceTypes.${type}`) : null)],
      ["export.columns.published", 14, ({ publishedAt }) => publishedAt],
      ["export.columns.recorded", 14, ({ recordedAt }) => recordedAt],
      ["export.columns.retrieved", 16, ({ retrievedAt }) => retrievedAt],
      ["export.columns.url", 40, ({ url }) => url],
      ["export.columns.archive", 40, ({ archiveUrl }) => archiveUrl],
      ["export.columns.language", 12, ({ lang }) => lang],
      ["export.columns.length", 12, ({ id }) => lengthOf(id)],
      ["export.columns.hash", 66, ({ sha256 }) => sha256],
    ],
    context,
  );
}

/** The claims of the rows that the report tells of, in the order of the texts; offsets in code points. */
function claimsTable(context: Context): DataTable {
  const { told, sources, spell, translations } = context;
  const claims = new Set(listRows(told).flatMap((row) => [...row.a, ...row.b]));
  const inOrder = [...claims].sort((x, y) =>
    x.source === y.source ? x.start - y.start : x.source < y.source ? -1 : 1,
  );
  const points = new Map([...sources].map(([side, { text }]) => [side, codePointsOf(text)]));
  return makeTable<Claim>(
    "report.sheet_claims",
    inOrder,
    [
      ["export.columns.side", 6, ({ source }) => source.toUpperCase()],
      ["labels.slots.quote", 60, ({ quote }) => quote],
      ...(translations > 0 ? translationColumns(context) : []),
      ["labels.slots.speaker", 20, ({ speaker, source }) => (speaker ? spell(speaker.name, source) : null)],
      ["labels.slots.form", 16, ({ form }, words) => words(`labels.forms.${form}`)],
      ["labels.slots.status", 14, ({ status }, words) => words(`labels.statuses.${status}`)],
      ["labels.slots.quantities", 20, ({ quantities }) => quantities.map(({ text }) => text).join("; ")],
      ["labels.slots.times", 24, ({ times }) => times.map(({ text }) => text).join("; ")],
      ["report.paragraph", 10, ({ paragraph }) => (paragraph >= 0 ? paragraph + 1 : null)],
      ["report.start", 10, ({ source, start }) => points.get(source)?.at(start) ?? null],
      ["report.end", 10, ({ source, end }) => points.get(source)?.at(end) ?? null],
      ["report.id", 24, ({ id }) => id],
    ],
    context,
  );
}

/** A person's translation of a claim, and whose it is. */
function translationColumns(context: Context): Column<Claim>[] {
  return [
    ["report.translation", 60, ({ translation }) => translation?.text ?? null],
    ["report.translator", 24, (claim, words) => describeTranslator(claim, context, words) || null],
  ];
}

function notesTable(context: Context): DataTable {
  const { notes, actorOf } = context;
  const place = (note: Annotation) =>
    placeOf(note, context)
      .map(({ text }) => plainText(text))
      .join("\n");
  return makeTable<Annotation>(
    "report.section_notes",
    notes,
    [
      ["report.place", 40, place],
      ["notes.title", 60, ({ body }) => body],
      ["workspace.tags", 16, ({ tags }) => tags.join(", ")],
      ["notes.state", 12, ({ status }, words) => words(`labels.annotationStatuses.${status}`)],
      ["notes.reason", 24, ({ resolution }) => resolution],
      ["report.who", 16, ({ actor }, words) => actorOf(actor, words)],
      ["report.time", 22, ({ createdAt }) => createdAt],
      ["report.answers", 28, ({ parentId }) => parentId],
      ["report.id", 28, ({ id }) => id],
    ],
    context,
  );
}

function logTable(context: Context): DataTable {
  const { report, actorOf } = context;
  return makeTable<EventRecord>(
    "report.sheet_log",
    [...report.human.events].sort((x, y) => x.seq - y.seq),
    [
      ["report.number", 6, ({ seq }) => seq],
      ["report.time", 22, ({ at }) => at],
      ["report.who", 16, ({ actor }, words) => actorOf(actor, words)],
      ["report.did", 70, (event, words) => describeEvent(event, context, words)],
    ],
    context,
  );
}
