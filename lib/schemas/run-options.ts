import { z } from "zod";
import { type Guidance, NO_GUIDANCE } from "../model/guidance";

const words = z.array(z.string());

const guidanceSchema: z.ZodType<Guidance> = z.object({
  glossary: z.array(z.object({ id: z.string(), spellings: words })),
  topics: z.array(z.object({ id: z.string(), label: z.string(), words })),
});

/** What a run was started with; runs from before there was guidance had none. */
export const runOptionsSchema = z.object({ guidance: guidanceSchema.default(NO_GUIDANCE) });
