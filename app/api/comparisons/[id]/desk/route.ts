import { loadDeskChange } from "@/lib/server/comparisons";
import { answer, handle, refuse } from "@/lib/server/http/answer";

/** What people did on a comparison, as it stands now, for a page that has the texts and the engine's report already. */
export function GET(request: Request, { params }: RouteContext<"/api/comparisons/[id]/desk">): Promise<Response> {
  return handle(request, async () => {
    const change = await loadDeskChange((await params).id);
    return change ? answer(change) : refuse(404, "not_found");
  });
}
