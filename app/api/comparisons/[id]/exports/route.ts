import { exportedSchema } from "@/lib/schemas/exported";
import { fieldErrorsOf } from "@/lib/schemas/field-errors";
import { loadExportOrder } from "@/lib/server/export-order";
import { recallExport, rememberExport } from "@/lib/server/exports";
import { answer, handle, refuse } from "@/lib/server/http/answer";
import { readJsonBody } from "@/lib/server/http/json-body";
import { requireSameOrigin } from "@/lib/server/http/same-origin";
import { stateOfReport } from "@/lib/view/report-state";

const LIMIT = 10_000;
type Context = RouteContext<"/api/comparisons/[id]/exports">;

/** The last report that left, and what has changed since. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return handle(request, async () => {
    const { id } = await params;
    const { report } = await loadExportOrder(id, new URLSearchParams(), "en");
    return answer(await recallExport(id, stateOfReport(report)));
  });
}

/** Notes down that a report leaves. */
export function POST(request: Request, { params }: Context): Promise<Response> {
  return handle(request, async () => {
    requireSameOrigin(request);
    const parsed = exportedSchema.safeParse(await readJsonBody(request, LIMIT));
    if (!parsed.success) return refuse(400, "invalid_input", { fieldErrors: fieldErrorsOf(parsed.error) });
    const { id } = await params;
    const { format, query } = parsed.data;
    const order = await loadExportOrder(id, new URLSearchParams(query), "en");
    return answer(await rememberExport(id, order, format), 201);
  });
}
