import { z } from "zod";
import { LANGS } from "../model/lang";
import { SOURCE_TYPES } from "../model/source";

export const langSchema = z.enum(LANGS);

export const sourceTypeSchema = z.enum(SOURCE_TYPES);

const optionalText = z.string().max(500).nullish();
const optionalAddress = z.string().max(2000).nullish();

/**
 * What `POST /api/comparisons` takes. The text's own limits are `checkInputs`' concern, which says them in words; this only
 * keeps the shape.
 */
export const comparisonInputSchema = z.object({
  title: optionalText,
  sources: z.tuple([sourceInput(), sourceInput()]),
  /** Templates whose names and topics it begins with, and who chose them. */
  templates: z.array(z.string().max(50)).max(50).optional(),
  actor: z.string().trim().max(100).nullish(),
});

/** A comparison as a person hands it in: two sources, A first. */
export type ComparisonInput = z.infer<typeof comparisonInputSchema>;

function sourceInput() {
  return z.object({
    text: z.string(),
    title: optionalText,
    publisher: optionalText,
    publishedAt: optionalText,
    recordedAt: optionalText,
    lang: langSchema.nullish(),
    author: optionalText,
    url: optionalAddress,
    archiveUrl: optionalAddress,
    type: sourceTypeSchema.nullish(),
    retrievedAt: optionalText,
  });
}
