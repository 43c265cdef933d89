import { answer, handle } from "@/lib/server/http/answer";
import { requireSameOrigin } from "@/lib/server/http/same-origin";
import { requestRun } from "@/lib/server/runs";

/** Queues a run of the engine; one that is under way is given back. */
export function POST(request: Request, { params }: RouteContext<"/api/comparisons/[id]/runs">): Promise<Response> {
  return handle(request, async () => {
    requireSameOrigin(request);
    return answer(await requestRun((await params).id), 202);
  });
}
