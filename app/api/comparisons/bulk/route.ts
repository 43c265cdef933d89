import { fieldErrorsOf } from "@/lib/schemas/field-errors";
import { bulkSchema } from "@/lib/schemas/list-input";
import { answer, handle, refuse } from "@/lib/server/http/answer";
import { readJsonBody } from "@/lib/server/http/json-body";
import { requireSameOrigin } from "@/lib/server/http/same-origin";
import { putAway } from "@/lib/server/put-away";

const LIMIT = 100_000;

/** Archives, deletes or brings back several comparisons; answers with the ids of those that it changed. */
export function POST(request: Request): Promise<Response> {
  return handle(request, async () => {
    requireSameOrigin(request);
    const parsed = bulkSchema.safeParse(await readJsonBody(request, LIMIT));
    if (!parsed.success) return refuse(400, "invalid_input", { fieldErrors: fieldErrorsOf(parsed.error) });
    const { ids, action, actor } = parsed.data;
    return answer(await putAway(ids, action, actor));
  });
}
