import { z } from "zod";
import { fieldErrorsOf } from "@/lib/schemas/field-errors";
import { loadChanges } from "@/lib/server/comparisons";
import { answer, handle, refuse } from "@/lib/server/http/answer";

const query = z.object({ after: z.coerce.number().int().min(0) });

/** What people did after a version (`?after=`), so that a page need not be loaded anew for it. */
export function GET(request: Request, { params }: RouteContext<"/api/comparisons/[id]/changes">): Promise<Response> {
  return handle(request, async () => {
    const asked = query.safeParse(Object.fromEntries(new URL(request.url).searchParams));
    if (!asked.success) return refuse(400, "invalid_query", { fieldErrors: fieldErrorsOf(asked.error) });
    const changes = await loadChanges((await params).id, asked.data.after);
    return changes ? answer(changes) : refuse(404, "not_found");
  });
}
