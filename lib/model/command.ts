import type { Annotation, ClaimEdit, GlossaryRow, LinkOp, PersonClaim, PersonLink, PersonTopic, Review } from "./human";
import type { RefusalCode } from "./refusal";

/** A row as its author asks for it: who and when are the door's to say. */
type Asked<Row> = Omit<Row, "actor" | "updatedAt">;

/** Payload of each human change; the ids are ULIDs made by the client. */
export interface CommandPayloads {
  "review.set": Asked<Review>;
  "review.clear": Pick<Review, "linkKey">;
  "annotation.create": Pick<Annotation, "id" | "target" | "body" | "parentId">;
  "annotation.edit": { id: string; body: string };
  "annotation.status": { id: string; status: "open" | "resolved"; reason: string };
  "annotation.delete": { id: string };
  "annotation.restore": { id: string };
  "claim.edit": Asked<ClaimEdit>;
  "claim.create": Asked<PersonClaim>;
  "topic.create": Asked<PersonTopic>;
  "topic.edit": Asked<PersonTopic>;
  "topic.delete": { id: string };
  "glossary.set": Asked<GlossaryRow>;
  "glossary.delete": { id: string };
  "link.create": Asked<PersonLink>;
  "link.op": Omit<Asked<LinkOp>, "seq">;
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
