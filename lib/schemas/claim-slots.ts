import { z } from "zod";
import { ANSWERS, type Claim, FORMS, ORIGIN_KINDS, STANCES, STATUSES } from "../model/claim";
import { ENTITY_KINDS } from "../model/entity";
import { DIMENSIONS, EXTENTS, MEASURE_KINDS } from "../model/quantity";
import { GRAINS, RESOLUTIONS, TIME_ROLES } from "../model/time";
import { storedSpan } from "./span";

const interval = z.looseObject({
  low: z.number().nullable(),
  high: z.number().nullable(),
  lowOpen: z.boolean(),
  highOpen: z.boolean(),
});

const speaker = z.looseObject({ name: z.string(), role: z.string().nullable(), span: storedSpan.nullable() });

const measure = z.looseObject({
  quantity: z.number().nullable(),
  attribute: z.string().nullable(),
  attributeSpan: storedSpan.nullable(),
  kind: z.enum(MEASURE_KINDS),
  base: z.string().nullable(),
  baseSpan: storedSpan.nullable(),
  scope: z.array(z.string()),
  extent: z.enum(EXTENTS),
  planned: z.boolean(),
  former: z.boolean(),
});

const quantity = storedSpan.extend({
  ...interval.shape,
  text: z.string(),
  approximate: z.boolean(),
  unit: z.string(),
  dimension: z.enum(DIMENSIONS),
  rounding: z.number(),
  alternative: interval.nullable(),
});

const time = storedSpan.extend({
  text: z.string(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  grain: z.enum(GRAINS),
  resolved: z.enum(RESOLUTIONS),
  role: z.enum(TIME_ROLES),
  zone: z.string().optional(),
  clock: z.object({ from: z.number(), to: z.number(), twelve: z.literal(true).optional() }).optional(),
  fiscal: z.literal(true).optional(),
  ahead: z.literal(true).optional(),
});

/** What a claim holds beyond its columns: the `slots` JSON of its row. */
type ClaimSlots = Omit<Claim, "id" | "source" | "start" | "end" | "quote">;

export const claimSlotsSchema: z.ZodType<ClaimSlots> = z.looseObject({
  context: z.array(
    storedSpan.extend({
      role: z.enum(["subject", "time", "speaker", "question", "measure"]),
      text: z.string(),
      canonical: z.string().optional(),
    }),
  ),
  sentence: z.number(),
  paragraph: z.number(),
  group: z.number(),
  speaker: speaker.nullable(),
  form: z.enum(FORMS),
  originKind: z.enum(ORIGIN_KINDS),
  chain: z.array(z.string()),
  stance: z.enum(STANCES),
  status: z.enum(STATUSES),
  answer: z.enum(ANSWERS).nullable(),
  polarity: z.looseObject({ negated: z.boolean(), cue: storedSpan.nullable(), scope: storedSpan.nullable() }),
  entities: z.array(storedSpan.extend({ text: z.string(), canonical: z.string(), kind: z.enum(ENTITY_KINDS) })),
  measure: z.array(measure),
  quantities: z.array(quantity),
  times: z.array(time),
  reasons: z.array(storedSpan),
  provenance: z.array(z.string()),
});
