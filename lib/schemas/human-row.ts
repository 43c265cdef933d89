import { z } from "zod";
import {
  ANNOTATION_STATUSES,
  type Anchor,
  type AnnotationTarget,
  DISPOSITIONS,
  MATERIALITIES,
  type Review,
} from "../model/human";
import { RELATIONS } from "../model/relation";
import { sideSchema, spanSchema } from "./span";

export const keySchema = z.string().min(1).max(100);
export const keysSchema = z.array(keySchema).max(200);

export const anchorSchema: z.ZodType<Anchor> = spanSchema.and(
  z.object({
    source: sideSchema,
    exact: z.string().min(1).max(20_000),
    prefix: z.string().max(200),
    suffix: z.string().max(200),
  }),
);

export const targetSchema: z.ZodType<AnnotationTarget> = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("link"), linkKey: keySchema }),
  z.object({ kind: z.literal("claim"), claimKey: keySchema }),
  z.object({ kind: z.literal("topic"), topicKey: keySchema }),
  z.object({ kind: z.literal("passage"), anchor: anchorSchema }),
  z.object({ kind: z.literal("source"), source: sideSchema, quote: z.string().max(20_000) }),
]);

/** A link as it stood when it was reviewed: quotes, not keys. */
export const seenSchema: z.ZodType<Review["seen"]> = z.object({
  relation: z.enum(RELATIONS),
  topic: z.string().max(1_000),
  a: z.array(z.string().max(20_000)).max(200),
  b: z.array(z.string().max(20_000)).max(200),
});

export const relationSchema = z.enum(RELATIONS);
export const dispositionSchema = z.enum(DISPOSITIONS);
export const materialitySchema = z.enum(MATERIALITIES);
export const annotationStatusSchema = z.enum(ANNOTATION_STATUSES);
export const tagsSchema = z.array(z.string());
export const linkOpKindSchema = z.enum(["split", "merge", "move", "unlink"]);
