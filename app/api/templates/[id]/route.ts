import { fieldErrorsOf } from "@/lib/schemas/field-errors";
import { templateChangeSchema } from "@/lib/schemas/template-input";
import { answer, handle, refuse } from "@/lib/server/http/answer";
import { readJsonBody } from "@/lib/server/http/json-body";
import { requireSameOrigin } from "@/lib/server/http/same-origin";
import { changeTemplate, deleteTemplate } from "@/lib/server/templates";

interface Context {
  params: Promise<{ id: string }>;
}

const LIMIT = 1_000_000;

/** Puts other contents into a template; one that somebody else changed meanwhile is left as it is. */
export function PUT(request: Request, { params }: Context): Promise<Response> {
  return handle(request, async () => {
    requireSameOrigin(request);
    const parsed = templateChangeSchema.safeParse(await readJsonBody(request, LIMIT));
    if (!parsed.success) return refuse(400, "invalid_input", { fieldErrors: fieldErrorsOf(parsed.error) });
    return answer(await changeTemplate((await params).id, parsed.data.version, parsed.data.content));
  });
}

/** Deletes a template; for 30 days `restore` brings it back. */
export function DELETE(request: Request, { params }: Context): Promise<Response> {
  return handle(request, async () => {
    requireSameOrigin(request);
    await deleteTemplate((await params).id);
    return answer(null);
  });
}
