import { loadShownReport } from "@/lib/server/comparisons";
import { answer, handle, refuse } from "@/lib/server/http/answer";

/** The report of the run that is shown (`?run=`), as the engine made it. */
export function GET(request: Request, { params }: RouteContext<"/api/comparisons/[id]/report">): Promise<Response> {
  return handle(request, async () => {
    const run = new URL(request.url).searchParams.get("run") ?? "";
    const report = await loadShownReport((await params).id, run);
    return report ? answer(report) : refuse(404, "not_found");
  });
}
