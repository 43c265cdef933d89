import type { Anchor, AnnotationTarget, Disposition, LinkOpKind, Materiality } from "./human";
import type { RefusalCode } from "./refusal";
import type { Relation } from "./relation";

/** Payload of each human change; the ids are ULIDs made by the client. */
export interface CommandPayloads {
  "review.set": {
    id: string;
    linkKey: string;
    disposition: Disposition;
    relation: Relation | null;
    reason: string;
    materiality: Materiality | null;
    seen: { relation: Relation; topic: string; a: readonly string[]; b: readonly string[] };
  };
  "review.clear": { linkKey: string };
  "annotation.create": { id: string; target: AnnotationTarget; body: string; parentId: string | null };
  "annotation.edit": { id: string; body: string };
  "annotation.status": { id: string; status: "open" | "resolved"; reason: string };
  "annotation.delete": { id: string };
  "annotation.restore": { id: string };
  "claim.edit": { id: string; claimKey: string; slot: string; value: unknown };
  "claim.create": { id: string; anchor: Anchor };
  "topic.create": { id: string; label: string };
  "link.create": { id: string; topicId: string; a: readonly string[]; b: readonly string[]; relation: Relation };
  "link.op": {
    id: string;
    kind: LinkOpKind;
    linkKey: string;
    otherKey: string | null;
    topicId: string | null;
    claims: readonly string[];
  };
  "comparison.rename": { title: string };
  "event.undo": { eventId: string };
}
export type CommandType = keyof CommandPayloads;

/** What the one door takes: `POST /api/comparisons/:id/commands`. */
export interface Command<T extends CommandType = CommandType> {
  /** ULID made by the client; the same id twice is answered with the first answer. */
  commandId: string;
  baseVersion: number;
  actor: string;
  type: T;
  payload: CommandPayloads[T];
}

export type CommandResult =
  | { ok: true; data: { version: number; eventId: string } }
  | { ok: false; code: RefusalCode; fieldErrors?: Readonly<Record<string, string>>; version?: number };
