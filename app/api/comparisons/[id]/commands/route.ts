import { runCommand } from "@/lib/server/commands/run-command";
import { handle } from "@/lib/server/http/answer";
import { readJsonBody } from "@/lib/server/http/json-body";
import { requireSameOrigin } from "@/lib/server/http/same-origin";

/** A command holds a note, a reason or a list of claims. */
const LIMIT = 1_000_000;
const STATUS: Readonly<Record<string, number>> = { invalid_command: 400, not_found: 404 };

/** The one door for what people change. */
export function POST(request: Request, { params }: RouteContext<"/api/comparisons/[id]/commands">): Promise<Response> {
  return handle(request, async () => {
    requireSameOrigin(request);
    const result = await runCommand((await params).id, await readJsonBody(request, LIMIT));
    // What is understood and cannot be done is a conflict with what stands.
    return Response.json(result, { status: result.ok ? 200 : (STATUS[result.code] ?? 409) });
  });
}
