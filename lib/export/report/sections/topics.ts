import { isTwoSided, type Row } from "../../../view/rows";
import type { Context } from "../context";
import type { Block } from "../document";
import { describeEntry } from "../entry";
import { describeOnly } from "./one-sided";

/** Topics on which both sources speak, those with a contradiction first; each link with its quotes, reasons and decision. */
export function topicsBlocks(context: Context): Block[] {
  const { told, tongues, label, whole } = context;
  if (told.topics.length === 0) {
    return tongues.paragraphs(whole.topics.length === 0 ? "export.none" : "report.noneInScope");
  }
  return told.topics.flatMap(({ topic, rows }): Block[] => [
    {
      kind: "heading",
      level: 3,
      text: topic.label === "" ? tongues.line("export.unnamedTopic") : [label(topic.label)],
    },
    ...rows.map(block),
  ]);

  /** A row that a person moved here stands, though only one source speaks in it. */
  function block(row: Row): Block {
    return isTwoSided(row) || row.link.origin === "person" ? describeEntry(row, context) : describeOnly([row], context);
  }
}

/** Pairs inside one source. */
export function internalBlocks(context: Context): Block[] {
  const { told, whole, tongues } = context;
  if (told.internal.length === 0) {
    return tongues.paragraphs(whole.internal.length === 0 ? "export.nothingInside" : "report.noneInScope");
  }
  return told.internal.map((row) => describeEntry(row, context));
}
