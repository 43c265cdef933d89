import { z } from "zod";
import { SIDES } from "../model/source";

/** A half-open range of UTF-16 units. */
export const spanSchema = z
  .object({ start: z.int().min(0), end: z.int().min(0) })
  .refine(({ start, end }) => start <= end, "ends before it starts");

/**
 * A span as the engine wrote it: trusted to be in order, so it can be extended. Engine data is read loosely: a field that
 * its types gain later passes through instead of being dropped unseen.
 */
export const storedSpan = z.looseObject({ start: z.number(), end: z.number() });

export const sideSchema = z.enum(SIDES);
