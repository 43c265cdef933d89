import { z } from "zod";

export const reasonsSchema = z.array(z.string().trim().min(1).max(300)).max(50);
/** A tag holds no comma: people part tags by them. */
export const deskTagsSchema = z
  .array(
    z
      .string()
      .trim()
      .min(1)
      .max(50)
      .regex(/^[^,，、;；]*$/u),
  )
  .max(100);

/** Everything the desk has settled, with the version that was seen. */
export const deskSettingsSchema = z.object({
  reasons: reasonsSchema,
  tags: deskTagsSchema,
  daysKept: z.int().min(1).max(3650),
  version: z.int().min(0),
});
