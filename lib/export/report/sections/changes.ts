import type { LinkState, StateChanges } from "../../../model/exported";
import { compareStates, stateOfReport } from "../../../view/report-state";
import { type Context, timeOf } from "../context";
import type { Block, Cell, Text } from "../document";
import { join, paragraph } from "../tongues";

/** What has changed since the last report that told another state: counts, and each link that changed, is new and decided, or is gone. */
export function changesBlocks(context: Context): Block[] {
  const { earlier, report, tongues } = context;
  if (earlier === null) return tongues.paragraphs("report.noEarlier");
  const changes = compareStates(earlier.state, stateOfReport(report));
  const { changed, added, gone, notes } = changes;
  const rows = rowsOf(changes, context);
  return [
    ...tongues.paragraphs("report.since", {
      version: earlier.version,
      at: timeOf(earlier.at),
      changed: changed.length,
      added: added.length,
      gone: gone.length,
      notes,
    }),
    ...(rows.length > 0
      ? [
          {
            kind: "table",
            name: tongues.line("report.section_changes"),
            head: ["report.topic", "report.before", "report.now"].map((key) => tongues.line(key)),
            rows,
            widths: [40, 30, 30],
          } as const,
        ]
      : []),
  ];
}

function rowsOf({ changed, added, gone }: StateChanges, context: Context): Cell[][] {
  const { tongues, numbers, label } = context;
  const topic = (key: string, { topic: name }: LinkState): Cell => {
    const number = numbers.get(key);
    const head: Text = number === undefined ? [] : [{ text: `${number}. ` }];
    return [paragraph([...head, ...(name === "" ? tongues.line("export.unnamedTopic") : [label(name)])])];
  };
  const state = (of: LinkState): Text =>
    join(
      [tongues.line(`labels.relations.${of.relation}`), tongues.line(`labels.dispositions.${of.disposition}`)],
      " · ",
    );
  const line = (key: string): Cell => [paragraph(tongues.line(key), "label")];
  return [
    ...changed.map(({ key, before, after }) => {
      const isReasonAlone = before.relation === after.relation && before.disposition === after.disposition;
      const now = isReasonAlone ? join([state(after), tongues.line("report.otherReason")], " · ") : state(after);
      return [topic(key, after), [paragraph(state(before))], [paragraph(now)]];
    }),
    ...added.map(({ key, after }) => [topic(key, after), line("report.isNew"), [paragraph(state(after))]]),
    ...gone.map(({ key, before }) => [topic(key, before), [paragraph(state(before))], line("report.isGone")]),
  ];
}
