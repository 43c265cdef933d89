import { restoreComparison } from "@/lib/server/comparisons";
import { answer, handle } from "@/lib/server/http/answer";
import { requireSameOrigin } from "@/lib/server/http/same-origin";

/** Brings a deleted comparison back. */
export function POST(request: Request, { params }: RouteContext<"/api/comparisons/[id]/restore">): Promise<Response> {
  return handle(request, async () => {
    requireSameOrigin(request);
    await restoreComparison((await params).id);
    return answer(null);
  });
}
