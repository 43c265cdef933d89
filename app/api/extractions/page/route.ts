import { extractPageSchema } from "@/lib/schemas/extraction-input";
import { fieldErrorsOf } from "@/lib/schemas/field-errors";
import { extractPage } from "@/lib/server/extract-page";
import { answer, handle, refuse } from "@/lib/server/http/answer";
import { readJsonBody } from "@/lib/server/http/json-body";
import { requireSameOrigin } from "@/lib/server/http/same-origin";

const LIMIT = 10_000;

/** Fetches a page because a person asked for it, and gives back what it holds; nothing is stored. */
export function POST(request: Request): Promise<Response> {
  return handle(request, async () => {
    requireSameOrigin(request);
    const parsed = extractPageSchema.safeParse(await readJsonBody(request, LIMIT));
    if (!parsed.success) return refuse(400, "invalid_input", { fieldErrors: fieldErrorsOf(parsed.error) });
    const { url, encoding = null } = parsed.data;
    const result = await extractPage(url, { encoding });
    return result.ok ? answer(result.extraction) : refuse(422, "not_extracted", { problems: [result.problem] });
  });
}
