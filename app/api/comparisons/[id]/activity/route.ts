import { z } from "zod";
import { exportActivityCsv, exportActivityJson } from "@/lib/export/activity";
import { exportStem } from "@/lib/export/file-name";
import { langSchema } from "@/lib/schemas/comparison-input";
import { fieldErrorsOf } from "@/lib/schemas/field-errors";
import { loadComparison } from "@/lib/server/comparisons";
import { handle, refuse } from "@/lib/server/http/answer";
import { attachment } from "@/lib/server/http/attachment";
import { localDate } from "@/lib/text/calendar";
import { filterActivity, listActivity, parseActivityFilter } from "@/lib/view/activity";

const query = z.object({
  format: z.enum(["csv", "json"]).default("csv"),
  lang: langSchema.default("en"),
  /** The reader's time zone, for the days of the filter. */
  zone: z.string().max(100).default("UTC"),
});

/** The log of a comparison as a file: what the filter of the address leaves of it. */
export function GET(request: Request, { params }: RouteContext<"/api/comparisons/[id]/activity">): Promise<Response> {
  return handle(request, async () => {
    const { searchParams, origin } = new URL(request.url);
    const asked = query.safeParse(Object.fromEntries(searchParams));
    if (!asked.success) return refuse(400, "invalid_query", { fieldErrors: fieldErrorsOf(asked.error) });
    const { format, lang, zone } = asked.data;
    const view = await loadComparison((await params).id);
    if (!view) return refuse(404, "not_found");
    if (!view.report) return refuse(409, "no_report");
    const lines = filterActivity(listActivity(view.report), parseActivityFilter(searchParams), dayIn(zone));
    const base = `${origin}/comparisons/${view.id}`;
    const content = format === "csv" ? exportActivityCsv(lines, lang, base) : exportActivityJson(lines, lang, base);
    const name = `${exportStem(view.title, localDate(new Date()), lang)}-log.${format}`;
    return attachment(name, format, content);
  });
}

/** The day of a time in a zone; one that is not known counts as UTC. */
function dayIn(zone: string): (at: string) => string {
  const timeZone = isZone(zone) ? zone : "UTC";
  const format = new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeZone });
  return (at) => format.format(new Date(at));
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
