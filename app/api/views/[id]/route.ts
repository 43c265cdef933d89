import { fieldErrorsOf } from "@/lib/schemas/field-errors";
import { viewNameSchema } from "@/lib/schemas/list-input";
import { answer, handle, refuse } from "@/lib/server/http/answer";
import { readJsonBody } from "@/lib/server/http/json-body";
import { requireSameOrigin } from "@/lib/server/http/same-origin";
import { deleteView, renameView } from "@/lib/server/saved-views";

interface Context {
  params: Promise<{ id: string }>;
}

const LIMIT = 10_000;

/** Gives a kept filter another name. */
export function PUT(request: Request, { params }: Context): Promise<Response> {
  return handle(request, async () => {
    requireSameOrigin(request);
    const parsed = viewNameSchema.safeParse(await readJsonBody(request, LIMIT));
    if (!parsed.success) return refuse(400, "invalid_input", { fieldErrors: fieldErrorsOf(parsed.error) });
    await renameView((await params).id, parsed.data.name);
    return answer(null);
  });
}

/** Forgets a kept filter. */
export function DELETE(request: Request, { params }: Context): Promise<Response> {
  return handle(request, async () => {
    requireSameOrigin(request);
    await deleteView((await params).id);
    return answer(null);
  });
}
