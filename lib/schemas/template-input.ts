import { z } from "zod";
import type { TemplateContent } from "../model/template";

const word = z.string().trim().min(1).max(100);
const glossary = z.array(z.array(word).min(2).max(50)).max(200);
const topics = z
  .array(z.object({ label: z.string().trim().min(1).max(300), words: z.array(word).min(1).max(50) }))
  .max(200);

/** What `POST /api/templates` takes, and what a stored template holds. */
export const templateContentSchema: z.ZodType<TemplateContent> = z.object({
  name: z.string().trim().min(1).max(100),
  glossary,
  topics,
});

/** What `PUT /api/templates/:id` takes: the whole template, with the version that was seen. */
export const templateChangeSchema = z.object({ version: z.int().min(1), content: templateContentSchema });
