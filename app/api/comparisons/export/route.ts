import { langSchema } from "@/lib/schemas/comparison-input";
import { fieldErrorsOf } from "@/lib/schemas/field-errors";
import { exportManySchema } from "@/lib/schemas/list-input";
import { exportMany } from "@/lib/server/export-many";
import { handle, refuse } from "@/lib/server/http/answer";
import { attachment } from "@/lib/server/http/attachment";

const query = exportManySchema.extend({ lang: langSchema.default("en") });

/** The reports of several comparisons in one zip. */
export function GET(request: Request): Promise<Response> {
  return handle(request, async () => {
    const asked = query.safeParse(Object.fromEntries(new URL(request.url).searchParams));
    if (!asked.success) return refuse(400, "invalid_query", { fieldErrors: fieldErrorsOf(asked.error) });
    const zip = await exportMany(asked.data.ids, asked.data);
    return zip === null ? refuse(409, "no_report") : attachment("crosscheck.zip", "zip", zip);
  });
}
