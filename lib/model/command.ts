import type {
  Annotation,
  AnnotationStatus,
  ClaimEdit,
  GlossaryRow,
  LinkOp,
  PersonClaim,
  PersonLink,
  PersonTopic,
  Review,
} from "./human";
import type { RefusalCode } from "./refusal";
import type { SourceCitation } from "./source";

/** A row as its author asks for it: who and when are the door's to say. */
type Asked<Row> = Omit<Row, "actor" | "updatedAt">;

/** Payload of each human change; the ids are ULIDs made by the client. */
export interface CommandPayloads {
  "review.set": Asked<Review>;
  "review.clear": Pick<Review, "linkKey">;
  "annotation.create": Pick<Annotation, "id" | "target" | "body" | "parentId">;
  "annotation.tag": Pick<Annotation, "id" | "tags">;
  "annotation.weigh": Pick<Annotation, "id" | "materiality">;
  "annotation.move": Pick<Annotation, "id" | "target">;
  "annotation.edit": { id: string; body: string };
  "annotation.status": { id: string; status: AnnotationStatus; reason: string };
  "annotation.delete": { id: string };
  "annotation.restore": { id: string };
  "claim.edit": Asked<ClaimEdit>;
  /** Gives a slot back what the engine read. */
  "claim.reset": Pick<ClaimEdit, "claimKey" | "slot">;
  "claim.create": Asked<PersonClaim>;
  "topic.create": Omit<Asked<PersonTopic>, "renames">;
  "topic.edit": Omit<Asked<PersonTopic>, "renames">;
  /** Another name for a topic of the engine, or of a person; `id` is that of the row where there is none yet. */
  "topic.rename": { id: string; topicKey: string; label: string };
  "topic.delete": { id: string };
  "glossary.set": Asked<GlossaryRow>;
  "glossary.delete": { id: string };
  "link.create": Asked<PersonLink>;
  "link.op": Omit<Asked<LinkOp>, "seq">;
  "comparison.rename": { title: string };
  /** How a source is cited, all of it. */
  "source.cite": SourceCitation;
  /** `eventId`: the event's, or that of the command which made it: a client knows its own before an answer. */
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
