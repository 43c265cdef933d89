import { z } from "zod";
import type { Command, CommandPayloads, CommandType } from "../model/command";
import { LANGS } from "../model/lang";
import { isTranslation, LONGEST_TRANSLATION } from "../model/translation";
import { dayNumber } from "../text/calendar";
import { isWebAddress } from "../text/web-address";
import { sourceTypeSchema } from "./comparison-input";
import {
  anchorSchema,
  annotationStatusSchema,
  dispositionSchema,
  keySchema,
  keysSchema,
  linkOpKindSchema,
  materialitySchema,
  relationSchema,
  seenSchema,
  targetSchema,
} from "./human-row";
import { sideSchema } from "./span";

/** Ids that clients make: a ULID, 26 characters of Crockford's base 32. */
const ulid = z.string().regex(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/, "must be a ULID");
const words = z.string().max(10_000);
const body = z.string().trim().min(1).max(10_000);
const label = z.string().trim().min(1).max(300);
/** Words of a topic, or spellings of a name. */
const wordList = z.array(z.string().trim().min(1).max(100)).max(50);
const tag = z.string().trim().min(1).max(50);
const json = z.json();
const translation = z.strictObject({
  lang: z.enum(LANGS),
  text: z
    .string()
    .max(LONGEST_TRANSLATION)
    .refine((text) => text.trim() !== ""),
  quote: z.string().min(1).max(20_000),
  by: z.string().trim().min(1).max(100).optional(),
});
/** Empty, or an address that may be shown as a link. */
const address = z
  .string()
  .trim()
  .refine((text) => text === "" || isWebAddress(text), "must begin with http:// or https://");

const payloads = {
  "review.set": z
    .object({
      id: ulid,
      linkKey: keySchema,
      disposition: dispositionSchema,
      relation: relationSchema.nullable(),
      reason: words,
      materiality: materialitySchema.nullable(),
      seen: seenSchema,
    })
    .refine(({ disposition, relation }) => (disposition === "changed") === (relation !== null), {
      path: ["relation"],
      error: "is set exactly where the disposition is changed",
    }),
  "review.clear": z.object({ linkKey: keySchema }),
  "annotation.create": z
    .object({ id: ulid, target: targetSchema, body: z.union([body, z.literal("")]), parentId: ulid.nullable() })
    // A passage may be marked without a word; anything else that says nothing is a slip.
    .refine(({ target, body: said, parentId }) => said !== "" || (target.kind === "passage" && parentId === null), {
      path: ["body"],
      error: "is empty",
    }),
  "annotation.tag": z.object({ id: ulid, tags: z.array(tag).max(20) }),
  "annotation.weigh": z.object({ id: ulid, materiality: materialitySchema.nullable() }),
  "annotation.move": z.object({ id: ulid, target: targetSchema }),
  "annotation.edit": z.object({ id: ulid, body }),
  "annotation.status": z.object({ id: ulid, status: annotationStatusSchema, reason: words }),
  "annotation.delete": z.object({ id: ulid }),
  "annotation.restore": z.object({ id: ulid }),
  "claim.edit": z
    .object({ id: ulid, claimKey: keySchema, slot: z.string().min(1).max(50), value: json })
    .refine((edit) => !isTranslation(edit) || translation.safeParse(edit.value).success, {
      path: ["value"],
      error: "must be a language, a text, and the words that it translates",
    }),
  "claim.reset": z.object({ claimKey: keySchema, slot: z.string().min(1).max(50) }),
  "claim.create": z.object({ id: ulid, anchor: anchorSchema }),
  "topic.create": z.object({ id: ulid, label, words: wordList }),
  "topic.edit": z.object({ id: ulid, label, words: wordList }),
  "topic.rename": z.object({ id: ulid, topicKey: keySchema, label }),
  "topic.delete": z.object({ id: ulid }),
  "glossary.set": z.object({ id: ulid, spellings: wordList.min(2) }),
  "glossary.delete": z.object({ id: ulid }),
  "link.create": z
    .object({ id: ulid, topicId: keySchema, a: keysSchema, b: keysSchema, relation: relationSchema })
    .refine(({ a, b }) => a.length + b.length > 0, { path: ["a"], error: "needs at least one claim" })
    .refine(
      ({ a, b, relation }) =>
        (relation === "only_a") === (b.length === 0) && (relation === "only_b") === (a.length === 0),
      {
        path: ["relation"],
        error: "must say which side stands alone, and only then",
      },
    ),
  "link.op": z
    .object({
      id: ulid,
      kind: linkOpKindSchema,
      linkKey: keySchema,
      otherKey: keySchema.nullable(),
      topicId: keySchema.nullable(),
      claims: keysSchema,
    })
    .refine(({ kind, claims }) => kind !== "split" || claims.length > 0, {
      path: ["claims"],
      error: "split needs claims",
    })
    .refine(({ kind, otherKey }) => kind !== "merge" || otherKey !== null, {
      path: ["otherKey"],
      error: "merge needs it",
    })
    .refine(({ kind, topicId }) => kind !== "move" || topicId !== null, { path: ["topicId"], error: "move needs it" }),
  "comparison.rename": z.object({ title: label }),
  "source.cite": z.object({
    id: sideSchema,
    author: z.string().trim().max(500),
    url: address,
    archiveUrl: address,
    type: sourceTypeSchema.nullable(),
    retrievedAt: z
      .string()
      .max(40)
      .refine((text) => dayNumber(text) !== null, "must be a date")
      .nullable(),
  }),
  "event.undo": z.object({ eventId: ulid }),
} satisfies { [T in CommandType]: z.ZodType<CommandPayloads[T]> };

export const COMMAND_TYPES = Object.keys(payloads) as readonly CommandType[];

const envelope = z.object({
  commandId: ulid,
  baseVersion: z.int().min(0),
  actor: z.string().trim().min(1).max(100),
});

/** One member for each command type, so that `type` decides what `payload` is. */
export type AnyCommand = { [T in CommandType]: Command<T> }[CommandType];

const variant = <T extends CommandType>(type: T, payload: (typeof payloads)[T]) =>
  envelope.extend({ type: z.literal(type), payload });

export const commandSchema: z.ZodType<AnyCommand> = z.discriminatedUnion("type", [
  variant("review.set", payloads["review.set"]),
  variant("review.clear", payloads["review.clear"]),
  variant("annotation.create", payloads["annotation.create"]),
  variant("annotation.tag", payloads["annotation.tag"]),
  variant("annotation.weigh", payloads["annotation.weigh"]),
  variant("annotation.move", payloads["annotation.move"]),
  variant("annotation.edit", payloads["annotation.edit"]),
  variant("annotation.status", payloads["annotation.status"]),
  variant("annotation.delete", payloads["annotation.delete"]),
  variant("annotation.restore", payloads["annotation.restore"]),
  variant("claim.edit", payloads["claim.edit"]),
  variant("claim.reset", payloads["claim.reset"]),
  variant("claim.create", payloads["claim.create"]),
  variant("topic.create", payloads["topic.create"]),
  variant("topic.edit", payloads["topic.edit"]),
  variant("topic.rename", payloads["topic.rename"]),
  variant("topic.delete", payloads["topic.delete"]),
  variant("glossary.set", payloads["glossary.set"]),
  variant("glossary.delete", payloads["glossary.delete"]),
  variant("link.create", payloads["link.create"]),
  variant("link.op", payloads["link.op"]),
  variant("comparison.rename", payloads["comparison.rename"]),
  variant("source.cite", payloads["source.cite"]),
  variant("event.undo", payloads["event.undo"]),
]);
