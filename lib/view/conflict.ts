import type { Command, CommandPayloads, CommandType } from "../model/command";
import type {
  AnnotationStatus,
  AnnotationTarget,
  EventRecord,
  HumanTableName,
  Materiality,
  RowChange,
} from "../model/human";
import type { SourceType } from "../model/source";
import { isTranslation, type TranslationValue } from "../model/translation";
import { changesOf, findEvent } from "./changes-of";
import type { Pending } from "./pending";
import { changesIn, type HumanState, standingRow } from "./row-changes";

/** What of a row a person sets, as one choice each. */
const FIELDS: Readonly<Partial<Record<HumanTableName, readonly ConflictFieldName[]>>> = {
  title: ["title"],
  citation: ["author", "url", "archiveUrl", "type", "retrievedAt"],
  review: ["decision", "reason", "materiality"],
  annotation: ["body", "tags", "materiality", "target", "status", "deleted"],
  // A translation is a text with its language: the two are chosen as one.
  claimEdit: ["value", "translation"],
  personTopic: ["label", "words"],
  glossary: ["spellings"],
};
const CONFLICT_FIELDS = [
  "title",
  "decision",
  "reason",
  "materiality",
  "body",
  "tags",
  "target",
  "status",
  "deleted",
  "value",
  "translation",
  "label",
  "words",
  "spellings",
  "claims",
  "author",
  "url",
  "archiveUrl",
  "type",
  "retrievedAt",
] as const;
export type ConflictFieldName = (typeof CONFLICT_FIELDS)[number];

/** One field that two people set differently. `both` is what holds both, where that makes sense. */
export interface ConflictField {
  name: ConflictFieldName;
  mine: unknown;
  theirs: unknown;
  both: unknown | null;
}

/** A change that would go over what somebody else did meanwhile. */
export interface Conflict {
  commandId: string;
  /** Who else changed it last, and when. */
  actor: string;
  at: string;
  fields: readonly ConflictField[];
}

export type Choice = "mine" | "theirs" | "both";
export type Choices = Readonly<Partial<Record<ConflictFieldName, Choice>>>;

/** What is to be sent in place of a change: itself, what is left of it, or nothing. */
export type Merge = { conflict: Conflict } | { commands: readonly { type: CommandType; payload: unknown }[] };

/**
 * Lays a waiting change over what others have written since the person saw the page, field by field: what only one side set is
 * taken, what both set differently is a conflict until `choices` decides it.
 * @param state the newest rows as loaded, without pending changes
 * @param own ids of commands of this sitting: one's own changes are no conflict
 */
export function mergePending(
  state: HumanState,
  pending: Pending,
  own: ReadonlySet<string>,
  choices: Choices = {},
): Merge {
  const { command, at, seen } = pending;
  const whole: Merge = { commands: [{ type: command.type, payload: command.payload }] };
  const [mine] = changesOf(state, command, at);
  if (!mine) return whole;
  const others = state.human.events.filter(
    (event) => event.seq > seen && !own.has(event.commandId) && touches(event, mine),
  );
  const [first] = others;
  const last = others.at(-1);
  if (!first || !last) return whole;
  const blame = { commandId: command.commandId, actor: last.actor, at: last.at };
  if (mine.table === "linkOp") {
    const field: ConflictField = { name: "claims", mine: mine.row?.kind ?? null, theirs: last.type, both: null };
    if (choices.claims === undefined) return { conflict: { ...blame, fields: [field] } };
    return choices.claims === "mine" ? whole : { commands: [] };
  }
  const base = rowIn(first.before, mine);
  const theirs = standingRow(state, mine.table, mine.id);
  const undone =
    command.type === "event.undo" ? findEvent(state.human, (command as Command<"event.undo">).payload.eventId) : null;
  const before = undone ? rowIn(undone.after, mine) : base;
  const merged: Partial<Record<ConflictFieldName, unknown>> = {};
  const open: ConflictField[] = [];
  for (const name of FIELDS[mine.table] ?? []) {
    const [was, own_, other] = [fieldOf(before, name), fieldOf(mine.row, name), fieldOf(theirs, name)];
    const isMine = !isSame(own_, was);
    const isTheirs = !isSame(other, was);
    const field: ConflictField = { name, mine: own_, theirs: other, both: joinValues(name, own_, other) };
    if (isMine && isTheirs && !isSame(own_, other)) {
      const choice = choices[name];
      if (choice === undefined) open.push(field);
      merged[name] = choice === "mine" ? own_ : choice === "both" ? (field.both ?? own_) : other;
    } else merged[name] = isMine ? own_ : other;
  }
  if (open.length > 0) return { conflict: { ...blame, fields: open } };
  return { commands: commandsFor(mine, theirs, merged, whole.commands[0]!) };
}

/** Rows are the same thing where they bear one id, or say what can be said only once. */
function touches(event: EventRecord, mine: RowChange): boolean {
  const keys = new Set(keysOf(mine));
  return [...changesIn(event.after), ...changesIn(event.before)].some((change) =>
    keysOf(change).some((key) => keys.has(key)),
  );
}

function keysOf({ table, id, row }: RowChange): string[] {
  if (table === "title") return ["title"];
  if (table === "review" && row) return [`review ${row.linkKey}`, `review#${id}`];
  if (table === "claimEdit" && row) return [`slot ${row.claimKey} ${row.slot}`, `claimEdit#${id}`];
  if (table === "linkOp" && row) return [row.linkKey, row.otherKey].flatMap((key) => (key ? [`link ${key}`] : []));
  return [`${table}#${id}`];
}

function rowIn(stored: unknown, mine: RowChange): RowChange["row"] {
  const keys = keysOf(mine);
  return changesIn(stored).find((change) => keysOf(change).some((key) => keys.includes(key)))?.row ?? null;
}

function fieldOf(row: RowChange["row"], name: ConflictFieldName): unknown {
  if (row === null) return null;
  const fields = row as unknown as Record<string, unknown>;
  if (name === "decision") return [fields["disposition"], fields["relation"]];
  if (name === "deleted") return fields["deletedAt"] !== null;
  if (name === "value" && "slot" in row && isTranslation(row)) return null;
  if (name === "translation") return "slot" in row && isTranslation(row) ? row.value : null;
  // Nothing written and nothing there are one thing.
  return fields[name] || null;
}

function isSame(x: unknown, y: unknown): boolean {
  return JSON.stringify(x) === JSON.stringify(y);
}

/** Two texts one under the other, two lists as one; anything else is one or the other. */
function joinValues(name: ConflictFieldName, mine: unknown, theirs: unknown): unknown {
  if ((name === "reason" || name === "body") && typeof mine === "string" && typeof theirs === "string") {
    return mine === "" || theirs === "" ? null : `${theirs}\n${mine}`;
  }
  if (name === "translation" && mine && theirs) {
    const [own, other] = [mine as TranslationValue, theirs as TranslationValue];
    return own.lang === other.lang ? { ...own, text: `${other.text}\n${own.text}` } : null;
  }
  if ((name === "words" || name === "spellings" || name === "tags") && Array.isArray(mine) && Array.isArray(theirs)) {
    return [...new Set([...theirs, ...mine])];
  }
  return null;
}

type Asked = { type: CommandType; payload: unknown };
const ask = <T extends CommandType>(type: T, payload: CommandPayloads[T]): Asked => ({ type, payload });

/** The commands that make a standing row into the merged one; none where it is that already. */
function commandsFor(
  mine: RowChange,
  theirs: RowChange["row"],
  merged: Partial<Record<ConflictFieldName, unknown>>,
  asked: Asked,
): Asked[] {
  const isTheirs = (FIELDS[mine.table] ?? []).every((name) => isSame(merged[name], fieldOf(theirs, name)));
  if (isTheirs) return [];
  // What a person took away stays away only as a whole; what somebody took away cannot be changed, only made again.
  if (mine.row === null) return [asked];
  switch (mine.table) {
    case "title":
      return [ask("comparison.rename", { title: String(merged.title) })];
    case "citation": {
      const text = (name: ConflictFieldName) => String(merged[name] ?? "");
      const { id } = mine.row;
      const type = (merged.type ?? null) as SourceType | null;
      const retrievedAt = (merged.retrievedAt ?? null) as string | null;
      const [author, url, archiveUrl] = [text("author"), text("url"), text("archiveUrl")];
      return [ask("source.cite", { id, author, url, archiveUrl, type, retrievedAt })];
    }
    case "review": {
      const { actor: _actor, updatedAt: _at, ...row } = mine.row;
      const [disposition, relation] = merged.decision as [typeof row.disposition, typeof row.relation];
      const rest = { reason: String(merged.reason ?? ""), materiality: merged.materiality as typeof row.materiality };
      return [ask("review.set", { ...row, disposition, relation, ...rest })];
    }
    case "annotation": {
      const { id } = mine.row;
      const changed = (name: ConflictFieldName) => !isSame(merged[name], fieldOf(theirs, name));
      return [
        ...(changed("deleted") && merged.deleted === false ? [ask("annotation.restore", { id })] : []),
        ...(changed("body") ? [ask("annotation.edit", { id, body: String(merged.body) })] : []),
        ...(changed("tags") ? [ask("annotation.tag", { id, tags: (merged.tags ?? []) as string[] })] : []),
        ...(changed("materiality")
          ? [ask("annotation.weigh", { id, materiality: merged.materiality as Materiality | null })]
          : []),
        ...(changed("target") ? [ask("annotation.move", { id, target: merged.target as AnnotationTarget })] : []),
        ...(changed("status")
          ? [
              ask("annotation.status", {
                id,
                status: merged.status as AnnotationStatus,
                reason: mine.row.resolution,
              }),
            ]
          : []),
        ...(changed("deleted") && merged.deleted === true ? [ask("annotation.delete", { id })] : []),
      ];
    }
    case "claimEdit": {
      const { id, claimKey, slot } = mine.row;
      return [ask("claim.edit", { id, claimKey, slot, value: merged.translation ?? merged.value })];
    }
    case "personTopic": {
      const { id, renames } = mine.row;
      const label = String(merged.label);
      if (renames !== null) return [ask("topic.rename", { id, topicKey: renames, label })];
      return [ask("topic.edit", { id, label, words: merged.words as string[] })];
    }
    case "glossary":
      return [ask("glossary.set", { id: mine.row.id, spellings: merged.spellings as string[] })];
    default:
      return [asked];
  }
}
