import { fieldErrorsOf } from "@/lib/schemas/field-errors";
import { searchSchema } from "@/lib/schemas/list-input";
import { answer, handle, refuse } from "@/lib/server/http/answer";
import { searchAll } from "@/lib/server/search";

/** Where words stand in the quotes and notes of all comparisons. */
export function GET(request: Request): Promise<Response> {
  return handle(request, async () => {
    const asked = searchSchema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
    if (!asked.success) return refuse(400, "invalid_query", { fieldErrors: fieldErrorsOf(asked.error) });
    return answer(await searchAll(asked.data.q));
  });
}
