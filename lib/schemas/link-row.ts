import { z } from "zod";
import { CITES, type Independence, SPEAKER_ORIGINS, STRENGTHS, USES, WORDINGS } from "../model/link";
import { RELATIONS } from "../model/relation";
import { findingsSchema, kindsSchema } from "./finding";

const independence: z.ZodType<Independence> = z.object({
  wording: z.enum(WORDINGS),
  cites: z.enum(CITES),
  speaker: z.enum(SPEAKER_ORIGINS),
});

/** The labels and JSON columns of a stored link. */
export const linkRowSchema = z.object({
  relation: z.enum(RELATIONS),
  kinds: kindsSchema,
  origin: independence,
  use: z.enum(USES).nullable(),
  method: z.string(),
  strength: z.enum(STRENGTHS),
  findings: findingsSchema,
});
