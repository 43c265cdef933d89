import { renderExport } from "@/lib/export/render";
import { loadExportOrder } from "@/lib/server/export-order";
import { handle } from "@/lib/server/http/answer";

/** The page holds its own style and nothing else: no script runs in it, nothing is fetched, and only the desk may frame it. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/** The very HTML that is exported and printed, to be looked at. */
export function GET(
  request: Request,
  { params }: RouteContext<"/api/comparisons/[id]/export/preview">,
): Promise<Response> {
  return handle(request, async () => {
    const order = await loadExportOrder((await params).id, new URL(request.url).searchParams, "en");
    return new Response((await renderExport("html", order)) as string, {
      headers: {
        "content-type": "text/html; charset=utf-8",
        "content-security-policy": POLICY,
        "cache-control": "no-store",
        "x-content-type-options": "nosniff",
      },
    });
  });
}
