import { answer, handle, refuse } from "@/lib/server/http/answer";
import { requireSameOrigin } from "@/lib/server/http/same-origin";
import { cancelRun, loadLatestRun } from "@/lib/server/runs";

type Context = RouteContext<"/api/comparisons/[id]/run">;

/** The state of the newest run, for whoever waits for it. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return handle(request, async () => answerRun(await loadLatestRun((await params).id)));
}

/** Cancels the run that is under way; what was shown before stays. */
export function DELETE(request: Request, { params }: Context): Promise<Response> {
  return handle(request, async () => {
    requireSameOrigin(request);
    return answerRun(await cancelRun((await params).id));
  });
}

function answerRun(run: Awaited<ReturnType<typeof loadLatestRun>>): Response {
  return run ? answer(run) : refuse(404, "not_found");
}
