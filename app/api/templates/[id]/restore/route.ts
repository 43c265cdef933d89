import { answer, handle } from "@/lib/server/http/answer";
import { requireSameOrigin } from "@/lib/server/http/same-origin";
import { restoreTemplate } from "@/lib/server/templates";

/** Brings a deleted template back. */
export function POST(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return handle(request, async () => {
    requireSameOrigin(request);
    await restoreTemplate((await params).id);
    return answer(null);
  });
}
