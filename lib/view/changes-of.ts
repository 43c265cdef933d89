import type { Command, CommandPayloads, CommandType } from "../model/command";
import type { Annotation, EventRecord, HumanLayer, RowChange } from "../model/human";
import { changesIn, drop, type HumanState, put, standingRow, TITLE_ROW } from "./row-changes";

/**
 * The rows that a command changes, as the server will change them; none where there is nothing to change.
 * @param at the time to show, ISO
 */
export function changesOf(state: HumanState, command: Command, at: string): RowChange[] {
  const maker = MAKERS[command.type] as Maker<CommandType>;
  return maker(command.payload, { state, human: state.human, actor: command.actor, at });
}

interface Setting {
  state: HumanState;
  human: HumanLayer;
  actor: string;
  at: string;
}
type Maker<T extends CommandType> = (payload: CommandPayloads[T], setting: Setting) => RowChange[];

const MAKERS: { [T in CommandType]: Maker<T> } = {
  "review.set": (payload, { human, actor, at }) => {
    const standing = human.reviews.find(({ linkKey }) => linkKey === payload.linkKey);
    return [put("review", { ...payload, id: standing?.id ?? payload.id, actor, updatedAt: at })];
  },
  "review.clear": ({ linkKey }, { human }) => {
    const standing = human.reviews.find((review) => review.linkKey === linkKey);
    return standing ? [drop("review", standing.id)] : [];
  },
  "annotation.create": (payload, { actor, at }) => {
    const written = {
      tags: [],
      materiality: null,
      status: "open",
      resolution: "",
      actor,
      createdAt: at,
      updatedAt: at,
      deletedAt: null,
    } as const;
    return [put("annotation", { ...payload, ...written })];
  },
  "annotation.edit": ({ id, body }, setting) => patchNote(setting, id, { body, updatedAt: setting.at }),
  "annotation.tag": ({ id, tags }, setting) =>
    patchNote(setting, id, { tags: [...new Set(tags)], updatedAt: setting.at }),
  "annotation.weigh": ({ id, materiality }, setting) => patchNote(setting, id, { materiality, updatedAt: setting.at }),
  "annotation.move": ({ id, target }, setting) =>
    [id, ...setting.human.annotations.filter((note) => note.parentId === id).map((note) => note.id)].flatMap((one) =>
      patchNote(setting, one, { target, updatedAt: setting.at }),
    ),
  "annotation.status": ({ id, status, reason }, setting) => {
    const resolution = status === "resolved" ? reason.trim() : "";
    return patchNote(setting, id, { status, resolution, updatedAt: setting.at });
  },
  "annotation.delete": ({ id }, setting) => patchNote(setting, id, { deletedAt: setting.at }),
  "annotation.restore": ({ id }, setting) => patchNote(setting, id, { deletedAt: null }),
  "claim.edit": ({ id, claimKey, slot, value }, { human, actor, at }) => {
    const standing = human.edits.find((edit) => edit.claimKey === claimKey && edit.slot === slot);
    return [put("claimEdit", { id: standing?.id ?? id, claimKey, slot, value, actor, updatedAt: at })];
  },
  "claim.reset": ({ claimKey, slot }, { human }) => {
    const standing = human.edits.find((edit) => edit.claimKey === claimKey && edit.slot === slot);
    return standing ? [drop("claimEdit", standing.id)] : [];
  },
  "claim.create": (payload, { actor }) => [put("personClaim", { ...payload, actor })],
  "topic.create": (payload, { actor }) => [put("personTopic", { ...payload, renames: null, actor })],
  "topic.edit": (payload, { human, actor }) => {
    const standing = human.topics.find(({ id }) => id === payload.id);
    return standing ? [put("personTopic", { ...standing, ...payload, actor })] : [];
  },
  "topic.rename": ({ id, topicKey, label }, { human, actor }) => {
    const standing =
      human.topics.find(({ renames }) => renames === topicKey) ?? human.topics.find((topic) => topic.id === topicKey);
    if (standing) return [put("personTopic", { ...standing, label, actor })];
    return [put("personTopic", { id, label, words: [], renames: topicKey, actor })];
  },
  "topic.delete": ({ id }) => [drop("personTopic", id)],
  "glossary.set": (payload, { actor }) => [put("glossary", { ...payload, actor })],
  "glossary.delete": ({ id }) => [drop("glossary", id)],
  "link.create": (payload, { actor }) => [put("personLink", { ...payload, actor })],
  "link.op": (payload, { human, actor }) => {
    const last = human.ops.reduce((most, { seq }) => Math.max(most, seq), 0);
    return [put("linkOp", { ...payload, seq: last + 1, actor })];
  },
  "comparison.rename": ({ title }) => [put("title", { id: TITLE_ROW, title })],
  "source.cite": (payload) => [put("citation", payload)],
  "event.undo": ({ eventId }, { human }) => changesIn(findEvent(human, eventId)?.before),
};

/** An event by its own id or by that of the command which made it. */
export function findEvent(human: HumanLayer, id: string): EventRecord | null {
  return human.events.find((event) => event.id === id || event.commandId === id) ?? null;
}

function patchNote({ state }: Setting, id: string, patch: Partial<Annotation>): RowChange[] {
  const standing = standingRow(state, "annotation", id) as Annotation | null;
  return standing ? [put("annotation", { ...standing, ...patch })] : [];
}
