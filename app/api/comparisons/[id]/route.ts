import { deleteComparison } from "@/lib/server/comparisons";
import { answer, handle } from "@/lib/server/http/answer";
import { requireSameOrigin } from "@/lib/server/http/same-origin";

/** Deletes a comparison, in the name of `?by=`; as long as the desk keeps it, `restore` brings it back. */
export function DELETE(request: Request, { params }: RouteContext<"/api/comparisons/[id]">): Promise<Response> {
  return handle(request, async () => {
    requireSameOrigin(request);
    const actor = new URL(request.url).searchParams.get("by")?.trim().slice(0, 100) ?? "";
    await deleteComparison((await params).id, actor);
    return answer(null);
  });
}
