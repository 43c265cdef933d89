import { z } from "zod";
import { LANGS } from "../model/lang";
import { GROUPS, RELATIONS } from "../model/relation";
import { COVERAGE_STATES, type Report } from "../model/report";
import { findingsSchema, kindsSchema } from "./finding";
import { sideSchema, storedSpan } from "./span";

const perSide = <T extends z.ZodType>(value: T) => z.looseObject({ a: value, b: value });

/** The parts of a report that are not rows: the `parts` JSON of its run. */
type RunParts = Pick<Report, "sources" | "internal" | "candidates" | "coverage" | "summary">;

export const runPartsSchema: z.ZodType<RunParts> = z.looseObject({
  sources: z.array(
    z.looseObject({
      id: sideSchema,
      title: z.string(),
      publisher: z.string(),
      publishedAt: z.string().nullable(),
      recordedAt: z.string().nullable(),
      lang: z.enum(LANGS),
      sha256: z.string(),
      length: z.number(),
    }),
  ),
  internal: z.array(
    z.looseObject({
      id: z.string(),
      source: sideSchema,
      x: z.array(z.string()),
      y: z.array(z.string()),
      relation: z.enum(RELATIONS),
      group: z.enum(GROUPS),
      kinds: kindsSchema,
      findings: findingsSchema,
    }),
  ),
  candidates: z.array(
    z.looseObject({
      a: z.string(),
      b: z.string(),
      signals: z.array(z.looseObject({ name: z.string(), value: z.number() })),
    }),
  ),
  coverage: z.array(
    storedSpan.extend({ source: sideSchema, state: z.enum(COVERAGE_STATES), reason: z.string().nullable() }),
  ),
  summary: z.looseObject({
    claims: perSide(z.number()),
    topics: z.number(),
    links: z.number(),
    groups: z.record(z.enum(GROUPS), z.number()),
    relations: z.partialRecord(z.enum(RELATIONS), z.number()),
    agreements: z.number(),
    agreementOrigins: z.number(),
    covered: perSide(z.tuple([z.number(), z.number()])),
  }),
});
