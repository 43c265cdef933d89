import type { CommandType } from "../model/command";
import type { EventRecord, RowChange } from "../model/human";
import type { ReviewedReport } from "../model/reviewed";
import { SIDES, type SourceId } from "../model/source";
import { isTranslationValue } from "../pipeline/overlay/claims";
import { noteWords } from "../text/note-markdown";
import { findEvent } from "./changes-of";
import { detailOfEvent, nameOfEvent } from "./link-history";
import { changesIn } from "./row-changes";
import { indexClaims } from "./rows";

/** What a change was about, in the order people look for it. */
export const ACTIVITY_KINDS = [
  "review",
  "annotation",
  "link",
  "claim",
  "topic",
  "glossary",
  "source",
  "comparison",
  "event",
] as const satisfies readonly (CommandType extends `${infer Kind}.${string}` ? Kind : never)[];
type ActivityKind = (typeof ACTIVITY_KINDS)[number];

/** Words that a change was about; `side` says whose they are, null: a person's own. */
export interface ActivityWords {
  words: string;
  side: SourceId | null;
}

/** One line of the log. */
export interface Activity {
  id: string;
  seq: number;
  /** ISO. */
  at: string;
  actor: string;
  type: string;
  /** What it is called by, among the words of the history. */
  name: string;
  /** The type of the change that it took back, where it did, and what that is called by. */
  undone: string | null;
  undoneName: string | null;
  about: readonly ActivityWords[];
  detail: ReturnType<typeof detailOfEvent>;
  /** From the comparison's own address on, where its place is shown; null: nowhere in particular. */
  way: string | null;
}

/** What the log is narrowed to; null or empty: all. Days as `YYYY-MM-DD`, both included. */
export interface ActivityFilter {
  person: string | null;
  kind: ActivityKind | null;
  from: string;
  to: string;
}

export const NO_ACTIVITY_FILTER: ActivityFilter = { person: null, kind: null, from: "", to: "" };
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Reads a filter from the address; what it does not know it leaves out. */
export function parseActivityFilter(query: { get(name: string): string | null }): ActivityFilter {
  const day = (name: string) => DAY.exec(query.get(name) ?? "")?.[0] ?? "";
  return {
    person: query.get("by"),
    kind: ACTIVITY_KINDS.find((kind) => kind === query.get("what")) ?? null,
    from: day("from"),
    to: day("to"),
  };
}

/** The address part of a filter, without the question mark; empty where nothing is set. */
export function formatActivityQuery({ person, kind, from, to }: ActivityFilter): string {
  const parts = Object.entries({ by: person, what: kind, from, to });
  return parts.flatMap(([name, value]) => (value ? [`${name}=${encodeURIComponent(value)}`] : [])).join("&");
}

/** Everything people did on a comparison, the last first. */
export function listActivity(report: ReviewedReport): Activity[] {
  const aboutOf = describer(report);
  return [...report.human.events]
    .sort((x, y) => y.seq - x.seq)
    .map((event) => {
      const row = rowOf(event);
      const taken = event.type === "event.undo" ? findEvent(report.human, undoneBy(event)) : null;
      return {
        ...{ id: event.id, seq: event.seq, at: event.at, actor: event.actor, type: event.type },
        name: nameOfEvent(event),
        undone: taken?.type ?? null,
        undoneName: taken && nameOfEvent(taken),
        about: row ? aboutOf(row) : [],
        detail: detailOfEvent(event),
        way: row ? wayToRow(row) : null,
      };
    });
}

/**
 * The lines that a filter leaves.
 * @param dayOf the day of an ISO time as the reader's clock has it
 */
export function filterActivity(
  lines: readonly Activity[],
  { person, kind, from, to }: ActivityFilter,
  dayOf: (at: string) => string,
): Activity[] {
  return lines.filter((line) => {
    if (person !== null && line.actor !== person) return false;
    if (kind !== null && !line.type.startsWith(`${kind}.`)) return false;
    const day = from === "" && to === "" ? "" : dayOf(line.at);
    return (from === "" || day >= from) && (to === "" || day <= to);
  });
}

function undoneBy({ payload }: EventRecord): string {
  const asked = payload as { eventId?: unknown } | null | undefined;
  return typeof asked?.eventId === "string" ? asked.eventId : "";
}

/** The row that an event changed first: as it became, else as it was. */
function rowOf({ before, after }: EventRecord): RowChange | null {
  const now = changesIn(after).find(({ row }) => row !== null);
  return now ?? changesIn(before).find(({ row }) => row !== null) ?? null;
}

/** Tells what a row is about, in the words of the texts or of its author. */
function describer({ claims }: ReviewedReport): (change: RowChange) => ActivityWords[] {
  const known = indexClaims(claims);
  const own = (words: string): ActivityWords[] => (words === "" ? [] : [{ words, side: null }]);
  const quote = (key: string): ActivityWords[] => {
    const claim = known.get(key);
    return claim ? [{ words: claim.quote, side: claim.source }] : [];
  };
  return ({ table, row }) => {
    if (row === null) return [];
    switch (table) {
      case "review":
        return SIDES.flatMap((side) => row.seen[side].slice(0, 1).map((words) => ({ words, side })));
      case "annotation":
        return own(noteWords(row.body));
      case "claimEdit": {
        const words = quote(row.claimKey);
        // Of a claim that is gone, what was translated of it is still known.
        return words.length === 0 && isTranslationValue(row.value) ? own(row.value.quote) : words;
      }
      case "personClaim":
        return [{ words: row.anchor.exact, side: row.anchor.source }];
      case "personLink":
        return [...row.a.slice(0, 1), ...row.b.slice(0, 1)].flatMap(quote);
      case "linkOp":
        return row.claims.slice(0, 2).flatMap(quote);
      case "personTopic":
        return own(row.label);
      case "glossary":
        return own(row.spellings.join(" = "));
      case "title":
        return own(row.title);
      case "citation":
        return own([row.id.toUpperCase(), row.author || row.url].filter(Boolean).join(" · "));
      default:
        return [];
    }
  };
}

/** Where a row's place is shown, from the comparison's own address on. */
function wayToRow({ table, row }: RowChange): string | null {
  if (row === null) return null;
  const asked = (name: string, value: string) => `${name}=${encodeURIComponent(value)}`;
  switch (table) {
    case "review":
      return `?${asked("link", row.linkKey)}`;
    case "annotation":
      return `/notes?${asked("note", row.parentId ?? row.id)}`;
    case "claimEdit":
      return `/documents?${asked("claim", row.claimKey)}`;
    case "personClaim":
      return `/documents?${asked("claim", row.id)}`;
    case "personLink":
      return `?${asked("link", row.id)}`;
    case "linkOp":
      return `?${asked("link", row.linkKey)}`;
    default:
      return null;
  }
}
