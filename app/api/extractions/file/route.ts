import { extractFileSchema } from "@/lib/schemas/extraction-input";
import { fieldErrorsOf } from "@/lib/schemas/field-errors";
import { extractFile, MOST_FILE_BYTES } from "@/lib/server/extract-file";
import { answer, handle, refuse } from "@/lib/server/http/answer";
import { readBody, requireType } from "@/lib/server/http/body";
import { requireSameOrigin } from "@/lib/server/http/same-origin";

/** Takes the text out of a file, sent as it is with its name in the address; nothing is stored. */
export function POST(request: Request): Promise<Response> {
  return handle(request, async () => {
    requireSameOrigin(request);
    requireType(request, "application/octet-stream");
    const parsed = extractFileSchema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
    if (!parsed.success) return refuse(400, "invalid_query", { fieldErrors: fieldErrorsOf(parsed.error) });
    const bytes = new Uint8Array(await readBody(request, MOST_FILE_BYTES));
    const { name, encoding = null } = parsed.data;
    const result = await extractFile({
      name,
      bytes,
      encoding,
      mime: null,
      charset: null,
      address: null,
      retrievedAt: null,
    });
    return result.ok ? answer(result.extraction) : refuse(422, "not_extracted", { problems: [result.problem] });
  });
}
