import { GROUPS, type Group } from "../../../model/relation";
import { SIDES } from "../../../model/source";
import { summarize } from "../../../pipeline/summary";
import { countRows } from "../../../view/counts";
import { NO_FILTER } from "../../../view/filter";
import type { Context } from "../context";
import type { Block, Cell, Text } from "../document";
import { signOf } from "../signs";
import { join, paragraph } from "../tongues";

const ONE_SIDED: readonly Group[] = ["only_a", "only_b"];

/** Counts of the whole comparison, each with what it is counted of. What a person marked as a false alarm stands in no group. */
export function countsBlocks({ report, tongues, whole, sideName }: Context): Block[] {
  const counts = countRows(whole, NO_FILTER);
  const standing = report.links.filter((link) => link.review?.disposition !== "false_alarm");
  const summary = summarize(standing, report.claims, report.coverage);
  const falseAlarms = GROUPS.reduce((sum, group) => sum + counts.falseAlarms[group], 0);
  const links = (of: number) => tongues.line("report.ofLinks", { count: of });
  const rows: [Text, number, Text][] = [
    ...GROUPS.filter((group) => !ONE_SIDED.includes(group)).map((group): [Text, number, Text] => [
      join([[{ text: signOf(group) }], tongues.line(`labels.groups.${group}`)], " "),
      counts.groups[group],
      links(counts.links),
    ]),
    ...(falseAlarms > 0
      ? [[tongues.line("labels.dispositions.false_alarm"), falseAlarms, links(counts.links)] as [Text, number, Text]]
      : []),
    [tongues.line("report.reviewed"), counts.reviewed, links(counts.links)],
    ...ONE_SIDED.map((group): [Text, number, Text] => [
      join([[{ text: signOf(group) }], tongues.line(`labels.groups.${group}`)], " "),
      counts.groups[group],
      tongues.line("report.ofRows", { count: counts.links + counts.oneSided }),
    ]),
    ...SIDES.map((side): [Text, number, Text] => [
      join([tongues.line("report.claimSentences"), sideName(side)], ": "),
      summary.covered[side][0],
      tongues.line("report.ofSentences", { count: summary.covered[side][1], claims: summary.claims[side] }),
    ]),
    ...(summary.agreements > 0
      ? [
          [
            tongues.line("report.origins"),
            summary.agreementOrigins,
            tongues.line("report.ofAgreements", { count: summary.agreements }),
          ] as [Text, number, Text],
        ]
      : []),
  ];
  const cell = (text: Text): Cell => [paragraph(text)];
  return [
    {
      kind: "table",
      name: tongues.line("export.counts"),
      head: ["report.what", "report.count", "report.of"].map((key) => tongues.line(key)),
      rows: rows.map(([what, count, of]) => [cell(what), cell([{ text: String(count) }]), cell(of)]),
      widths: [50, 12, 38],
    },
    ...tongues.paragraphs("report.countsHint", {}, "label"),
  ];
}
