import { z } from "zod";
import { exportFileName } from "@/lib/export/file-name";
import { renderExport } from "@/lib/export/render";
import { fieldErrorsOf } from "@/lib/schemas/field-errors";
import { loadExportOrder } from "@/lib/server/export-order";
import { handle, refuse } from "@/lib/server/http/answer";
import { attachment } from "@/lib/server/http/attachment";
import { EXPORT_FORMATS } from "@/lib/view/export-formats";
import { REPORT_LANGS } from "@/lib/view/report-options";

const query = z.object({ format: z.enum(EXPORT_FORMATS).default("md"), lang: z.enum(REPORT_LANGS).default("en") });

/** The comparison as a file: what is shown, with what people said of it, as far as the address asks for it. */
export function GET(request: Request, { params }: RouteContext<"/api/comparisons/[id]/export">): Promise<Response> {
  return handle(request, async () => {
    const { searchParams } = new URL(request.url);
    const asked = query.safeParse(Object.fromEntries(searchParams));
    if (!asked.success) return refuse(400, "invalid_query", { fieldErrors: fieldErrorsOf(asked.error) });
    const { format } = asked.data;
    const order = await loadExportOrder((await params).id, searchParams, "en");
    const name = exportFileName(order.title, order.now, order.options.lang, format);
    return attachment(name, format, await renderExport(format, order));
  });
}
