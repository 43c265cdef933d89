import { fieldErrorsOf } from "@/lib/schemas/field-errors";
import { templateContentSchema } from "@/lib/schemas/template-input";
import { answer, handle, refuse } from "@/lib/server/http/answer";
import { readJsonBody } from "@/lib/server/http/json-body";
import { requireSameOrigin } from "@/lib/server/http/same-origin";
import { createTemplate, listTemplates } from "@/lib/server/templates";

/** A template holds some hundreds of lines. */
const LIMIT = 1_000_000;

/** The desk's templates. */
export function GET(request: Request): Promise<Response> {
  return handle(request, async () => answer(await listTemplates()));
}

/** Keeps a new template. */
export function POST(request: Request): Promise<Response> {
  return handle(request, async () => {
    requireSameOrigin(request);
    const parsed = templateContentSchema.safeParse(await readJsonBody(request, LIMIT));
    if (!parsed.success) return refuse(400, "invalid_input", { fieldErrors: fieldErrorsOf(parsed.error) });
    return answer(await createTemplate(parsed.data), 201);
  });
}
