import { reader } from "@/lib/server/db";
import { answer, handle } from "@/lib/server/http/answer";

export const dynamic = "force-dynamic";

/** Answers once the program can read its database. */
export function GET(request: Request): Promise<Response> {
  return handle(request, async () => {
    const client = await reader();
    await client.comparison.count();
    return answer({ name: "crosscheck" });
  });
}
