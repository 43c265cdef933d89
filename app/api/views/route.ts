import { fieldErrorsOf } from "@/lib/schemas/field-errors";
import { viewSchema } from "@/lib/schemas/list-input";
import { answer, handle, refuse } from "@/lib/server/http/answer";
import { readJsonBody } from "@/lib/server/http/json-body";
import { requireSameOrigin } from "@/lib/server/http/same-origin";
import { createView, listViews } from "@/lib/server/saved-views";

const LIMIT = 10_000;

/** The desk's kept filters of the list. */
export function GET(request: Request): Promise<Response> {
  return handle(request, async () => answer(await listViews()));
}

/** Keeps a filter under a name. */
export function POST(request: Request): Promise<Response> {
  return handle(request, async () => {
    requireSameOrigin(request);
    const parsed = viewSchema.safeParse(await readJsonBody(request, LIMIT));
    if (!parsed.success) return refuse(400, "invalid_input", { fieldErrors: fieldErrorsOf(parsed.error) });
    return answer(await createView(parsed.data), 201);
  });
}
