import type { Disposition } from "../../../model/human";
import { isReviewed } from "../../../view/filter";
import { checkReport } from "../../../view/report-checks";
import { countLeftOut } from "../../../view/report-scope";
import { isTwoSided, listLinkRows } from "../../../view/rows";
import type { Context } from "../context";
import type { Block } from "../document";

/** How the report was made, how far people have checked it, what it leaves out, and what is to be heeded in it. */
export function methodBlocks(context: Context): Block[] {
  const { report, sources, tongues, whole, told, options, translations } = context;
  const rows = listLinkRows(whole).filter(isTwoSided);
  const count = (disposition: Disposition) =>
    rows.filter(({ link }) => link.review?.disposition === disposition).length;
  const out = countLeftOut(whole, told);
  return [
    ...tongues.paragraphs("export.methodText", { engine: report.engineVersion, schema: report.schemaVersion }),
    ...tongues.paragraphs("export.notTruth"),
    ...tongues.paragraphs("export.reviewCount", {
      reviewed: rows.filter(isReviewed).length,
      links: rows.length,
      confirmed: count("confirmed"),
      changed: count("changed"),
      falseAlarms: count("false_alarm"),
    }),
    ...(translations > 0 ? tongues.paragraphs("report.translations", { count: translations }) : []),
    ...tongues.paragraphs(`report.scope_${options.scope}`),
    ...(out.links + out.oneSided + out.internal > 0 ? tongues.paragraphs("report.leftOut", { ...out }) : []),
    ...checkReport(report, [...sources.values()]).flatMap(({ code, count: found }) =>
      tongues.paragraphs(`report.check_${code}`, { count: found }, "warning"),
    ),
  ];
}
