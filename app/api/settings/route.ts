import { deskSettingsSchema } from "@/lib/schemas/desk-settings";
import { fieldErrorsOf } from "@/lib/schemas/field-errors";
import { loadDeskSettings, saveDeskSettings } from "@/lib/server/desk-settings";
import { answer, handle, refuse } from "@/lib/server/http/answer";
import { readJsonBody } from "@/lib/server/http/json-body";
import { requireSameOrigin } from "@/lib/server/http/same-origin";

const LIMIT = 200_000;

/** What the desk has settled. */
export function GET(request: Request): Promise<Response> {
  return handle(request, async () => answer(await loadDeskSettings()));
}

/** Settles it anew; what somebody else changed meanwhile is left as it is. */
export function PUT(request: Request): Promise<Response> {
  return handle(request, async () => {
    requireSameOrigin(request);
    const parsed = deskSettingsSchema.safeParse(await readJsonBody(request, LIMIT));
    if (!parsed.success) return refuse(400, "invalid_input", { fieldErrors: fieldErrorsOf(parsed.error) });
    return answer(await saveDeskSettings(parsed.data));
  });
}
