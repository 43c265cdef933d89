import { z } from "zod";

/** Kinds of rows that commands change, as events name them. */
export const TABLE_NAMES = [
  "title",
  "review",
  "annotation",
  "claimEdit",
  "personClaim",
  "personTopic",
  "glossary",
  "personLink",
  "linkOp",
] as const;

/** The `before` and `after` of an event; rows are in the shape of lib/model. */
export const storedChangesSchema = z.array(
  z.object({ table: z.enum(TABLE_NAMES), id: z.string(), row: z.looseObject({ id: z.string() }).nullable() }),
);
