import { z } from "zod";

/** Kinds of rows that commands change, as events name them. */
export const TABLE_NAMES = [
  "title",
  "citation",
  "review",
  "annotation",
  "claimEdit",
  "personClaim",
  "personTopic",
  "glossary",
  "personLink",
  "linkOp",
] as const;

/** What notes have got since the first events were written; those events can still be undone. */
const NOTE_FIELDS = { tags: [], resolution: "", materiality: null };

/** The `before` and `after` of an event; rows are in the shape of lib/model. */
export const storedChangesSchema = z.array(
  z
    .object({ table: z.enum(TABLE_NAMES), id: z.string(), row: z.looseObject({ id: z.string() }).nullable() })
    .transform((change) =>
      change.table === "annotation" && change.row ? { ...change, row: { ...NOTE_FIELDS, ...change.row } } : change,
    ),
);
