import { comparisonInputSchema } from "@/lib/schemas/comparison-input";
import { fieldErrorsOf } from "@/lib/schemas/field-errors";
import { createComparison } from "@/lib/server/comparisons";
import { answer, handle, refuse } from "@/lib/server/http/answer";
import { readJsonBody } from "@/lib/server/http/json-body";
import { requireSameOrigin } from "@/lib/server/http/same-origin";

/** Two texts of 2 MB, with room for escapes: what is larger holds a text that is too long. */
const LIMIT = 10_000_000;

/** Stores two sources and queues the first run. */
export function POST(request: Request): Promise<Response> {
  return handle(request, async () => {
    requireSameOrigin(request);
    const parsed = comparisonInputSchema.safeParse(await readJsonBody(request, LIMIT));
    if (!parsed.success) return refuse(400, "invalid_input", { fieldErrors: fieldErrorsOf(parsed.error) });
    const made = await createComparison(parsed.data);
    if (made.ok) return answer(made.data, 201);
    const { code, problems } = made;
    const errors = problems.filter((problem) => problem.severity !== "warning");
    const fieldErrors = Object.fromEntries(errors.map((problem) => [problem.field ?? "", problem.code]));
    return refuse(400, code, { fieldErrors, problems });
  });
}
