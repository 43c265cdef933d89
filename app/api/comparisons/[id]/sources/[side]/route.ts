import { z } from "zod";
import { fieldErrorsOf } from "@/lib/schemas/field-errors";
import { sideSchema } from "@/lib/schemas/span";
import { correctText } from "@/lib/server/correct-text";
import { answer, handle, refuse } from "@/lib/server/http/answer";
import { readJsonBody } from "@/lib/server/http/json-body";
import { requireSameOrigin } from "@/lib/server/http/same-origin";

/** A text of 2 MB, with room for escapes. */
const LIMIT = 5_000_000;
const body = z.object({ text: z.string() });

/** Puts a corrected text in as the source's next version, and compares again. */
export function PUT(
  request: Request,
  { params }: { params: Promise<{ id: string; side: string }> },
): Promise<Response> {
  return handle(request, async () => {
    requireSameOrigin(request);
    const { id, side } = await params;
    const known = sideSchema.safeParse(side);
    if (!known.success) return refuse(404, "not_found");
    const parsed = body.safeParse(await readJsonBody(request, LIMIT));
    if (!parsed.success) return refuse(400, "invalid_input", { fieldErrors: fieldErrorsOf(parsed.error) });
    const done = await correctText(id, known.data, parsed.data.text);
    return done.ok ? answer(done.run, 202) : refuse(400, "invalid_input", { problems: done.problems });
  });
}
