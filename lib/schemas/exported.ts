import { z } from "zod";
import type { ReportState } from "../model/exported";
import { DISPOSITIONS } from "../model/human";
import { RELATIONS } from "../model/relation";
import { EXPORT_WAYS } from "../view/export-formats";

const linkState = z.object({
  relation: z.enum(RELATIONS),
  disposition: z.enum(DISPOSITIONS),
  reason: z.string(),
  topic: z.string(),
});

/** How a comparison stood when a report of it left, as it is stored. */
export const reportStateSchema: z.ZodType<ReportState> = z.object({
  links: z.record(z.string(), linkState),
  notes: z.record(z.string(), z.string()),
});

/** What the desk says of a report that leaves: in which way, and with which options (see `formatReportOptions`). */
export const exportedSchema = z.object({ format: z.enum(EXPORT_WAYS), query: z.string().max(5_000) });
