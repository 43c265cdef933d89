import type { EventRecord } from "../../../model/human";
import { shorten } from "../../../text/shorten";
import { detailOfEvent, nameOfEvent } from "../../../view/link-history";
import { changesIn } from "../../../view/row-changes";
import type { Words } from "../../messages";
import { type Context, timeOf } from "../context";
import type { Block } from "../document";
import { paragraph } from "../tongues";

/** Longest stretch of a value or a reason in a line of the log, in code points. */
const LONGEST = 160;

/** Every change that people made, in order. */
export function logBlocks(context: Context): Block[] {
  const { tongues, report, actorOf } = context;
  const events = [...report.human.events].sort((x, y) => x.seq - y.seq);
  if (events.length === 0) return tongues.paragraphs("report.noLog");
  return [
    {
      kind: "table",
      name: tongues.line("report.section_log"),
      head: ["report.time", "report.who", "report.did"].map((key) => tongues.line(key)),
      rows: events.map((event) => [
        [paragraph([{ text: timeOf(event.at) }])],
        [paragraph(tongues.line((words) => actorOf(event.actor, words)))],
        tongues.paragraphs((words) => describeEvent(event, context, words)),
      ]),
      widths: [22, 18, 60],
    },
  ];
}

/** "reviewed it: roads closed · Contradict · the city's own count" */
export function describeEvent(event: EventRecord, { report, options }: Context, words: Words): string {
  const { slot, op, relation, reason, translation } = detailOfEvent(event);
  const [change] = [...changesIn(event.after), ...changesIn(event.before)].filter(({ row }) => row !== null);
  const topic = change?.table === "review" && change.row ? change.row.seen.topic : topicOfNote(change);
  const value = (text: string | null) => (text === null ? words("history.asRead") : shorten(text, LONGEST));
  const parts = [
    ...(topic ? [topic] : []),
    ...(op ? [words(`save.op_${op}`)] : []),
    ...(relation ? [words(`labels.relations.${relation}`)] : []),
    ...(slot ? [`${words(`labels.slots.${slot.name}`)}: ${value(slot.before)} → ${value(slot.after)}`] : []),
    ...(translation && options.hasTranslations ? [translations(translation)] : []),
    ...(change?.table === "title" && change.row ? [change.row.title] : []),
    ...(reason ? [shorten(reason, LONGEST)] : []),
  ];
  const did = words(`history.${nameOfEvent(event)}`);
  return parts.length === 0 ? did : `${did}${words("export.colon")}${parts.join(" · ")}`;

  function translations({ before, after }: NonNullable<typeof translation>): string {
    return [before, after].flatMap((one) => (one ? [shorten(one.text, LONGEST)] : [])).join(" → ");
  }

  function topicOfNote(row: typeof change): string {
    if (row?.table !== "annotation" || !row.row || row.row.target.kind !== "link") return "";
    const { linkKey } = row.row.target;
    const topicId = report.links.find(({ id }) => id === linkKey)?.topicId;
    return report.topics.find(({ id }) => id === topicId)?.label ?? "";
  }
}
