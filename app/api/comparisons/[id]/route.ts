import { deleteComparison } from "@/lib/server/comparisons";
import { answer, handle } from "@/lib/server/http/answer";
import { requireSameOrigin } from "@/lib/server/http/same-origin";

/** Deletes a comparison; for 30 days `restore` brings it back. */
export function DELETE(request: Request, { params }: RouteContext<"/api/comparisons/[id]">): Promise<Response> {
  return handle(request, async () => {
    requireSameOrigin(request);
    await deleteComparison((await params).id);
    return answer(null);
  });
}
