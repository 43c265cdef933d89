import { z } from "zod";
import { ENCODINGS } from "../model/extraction";

/** What `POST /api/extractions/page` takes. */
export const extractPageSchema = z.object({
  url: z.string().trim().min(1).max(2000),
  encoding: z.enum(ENCODINGS).optional(),
});

/** What `POST /api/extractions/file` takes in its address; the file is the body. */
export const extractFileSchema = z.object({
  name: z.string().min(1).max(500),
  encoding: z.enum(ENCODINGS).optional(),
});
