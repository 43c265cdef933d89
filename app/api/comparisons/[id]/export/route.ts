import { z } from "zod";
import { exportComparisonJson } from "@/lib/export/json";
import { exportMarkdown } from "@/lib/export/markdown";
import type { ComparisonView } from "@/lib/model/comparison";
import type { ReviewedReport } from "@/lib/model/reviewed";
import { langSchema } from "@/lib/schemas/comparison-input";
import { fieldErrorsOf } from "@/lib/schemas/field-errors";
import { loadComparison } from "@/lib/server/comparisons";
import { handle, refuse } from "@/lib/server/http/answer";
import { attachment } from "@/lib/server/http/attachment";
import { localDate } from "@/lib/text/calendar";

const query = z.object({ format: z.enum(["md", "json"]).default("md"), lang: langSchema.default("en") });
type Query = z.infer<typeof query>;

/** The comparison as a file: what is shown, with what people said of it. */
export function GET(request: Request, { params }: RouteContext<"/api/comparisons/[id]/export">): Promise<Response> {
  return handle(request, async () => {
    const asked = query.safeParse(Object.fromEntries(new URL(request.url).searchParams));
    if (!asked.success) return refuse(400, "invalid_query", { fieldErrors: fieldErrorsOf(asked.error) });
    const view = await loadComparison((await params).id);
    if (!view) return refuse(404, "not_found");
    if (!view.report) return refuse(409, "no_report");
    return attachment(view.title, asked.data.format, toFile(view, view.report, asked.data));
  });
}

function toFile({ sources, title }: ComparisonView, report: ReviewedReport, { format, lang }: Query): string {
  if (format === "json") return exportComparisonJson(report, sources);
  return exportMarkdown(report, sources, { lang, now: localDate(new Date()), title });
}
