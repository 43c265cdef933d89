import { z } from "zod";
import type { Finding } from "../model/finding";
import { KINDS, RELATIONS } from "../model/relation";
import { storedSpan } from "./span";

export const kindsSchema = z.array(z.enum(KINDS));

export const findingsSchema: z.ZodType<Finding[]> = z.array(
  z.looseObject({
    rule: z.string(),
    outcome: z.enum(RELATIONS).nullable(),
    kinds: kindsSchema,
    message: z.looseObject({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) }),
    a: z.array(storedSpan),
    b: z.array(storedSpan),
  }),
);
