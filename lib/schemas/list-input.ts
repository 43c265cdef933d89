import { z } from "zod";
import { LIST_ACTIONS } from "../model/comparison";
import { EXPORT_FORMATS } from "../view/export-formats";

/** What the list of comparisons may be asked to do with several at once. */
export const bulkSchema = z.object({
  ids: z.array(z.string().min(1).max(50)).min(1).max(500),
  action: z.enum(LIST_ACTIONS),
  actor: z.string().trim().max(100).default(""),
});

const name = z.string().trim().min(1).max(80);
export const viewSchema = z.object({ name, query: z.string().max(2_000) });
export const viewNameSchema = z.object({ name });

/** A form of many exports at once. */
export const exportManySchema = z.object({
  ids: z
    .string()
    .max(20_000)
    .transform((ids) => ids.split(",").filter((id) => id !== ""))
    .pipe(z.array(z.string().max(50)).min(1).max(500)),
  format: z.enum(EXPORT_FORMATS).default("md"),
});

/** Words to look for in everything. */
export const searchSchema = z.object({ q: z.string().trim().min(1).max(200) });
